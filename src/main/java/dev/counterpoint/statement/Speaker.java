package dev.counterpoint.statement;

/**
 * Somebody to whom the article attributes words or a position.
 *
 * @param name as fully as the article names them anywhere: "Michelle Wu", "the White House", "two
 *     officers"; for the writer of an opinion piece without a known name, "the author"
 * @param kind what sort of speaker
 * @param role the title or office the article gives: "Boston Mayor"; {@code null} if none
 */
public record Speaker(String name, Kind kind, String role) {

  public enum Kind {
    PERSON,
    ORGANIZATION,
    /** Named by what they are, not by name: "a police spokesman", "residents". */
    GROUP,
    /** The writer of an opinion piece. */
    AUTHOR
  }
}

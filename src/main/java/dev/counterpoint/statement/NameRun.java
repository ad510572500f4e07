package dev.counterpoint.statement;

import java.util.List;

/**
 * Capitalized words that name somebody, where they stand.
 *
 * @param range the tokens, title included: "Boston Mayor Michelle Wu"
 * @param name the words of the name alone: Michelle, Wu
 * @param nameFrom the token at which the name alone starts
 * @param kind what the words themselves tell; {@code null} if they do not tell
 * @param gender what title and given name tell
 */
record NameRun(Range range, List<String> name, int nameFrom, Speaker.Kind kind, Gender gender) {

  NameRun {
    name = List.copyOf(name);
  }

  boolean isSingle() {
    return name.size() == 1;
  }
}

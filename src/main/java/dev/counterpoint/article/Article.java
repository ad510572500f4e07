package dev.counterpoint.article;

import java.util.List;

/**
 * An article with its sentences in place and its junk set apart. Every offset, in sentences and
 * removals, points into {@link #text}.
 *
 * @param title the title, from the request or told apart from the text; {@code null} if unknown
 * @param text the submitted text, untouched; for HTML, the text taken out of it
 * @param body as long as {@code text}, with everything that is junk blanked out, so that an offset
 *     into one is an offset into the other
 * @param html whether {@code text} was taken out of HTML and the caller does not have it
 * @param language BCP 47 tag of the body's language, {@code und} if it cannot be told
 * @param sentences in order of appearance
 * @param removed sorted, without overlaps
 */
public record Article(
    String title,
    String text,
    String body,
    boolean html,
    String language,
    List<Sentence> sentences,
    List<Removal> removed) {

  public Article {
    if (text.length() != body.length()) {
      throw new IllegalArgumentException("body and text differ in length");
    }
    sentences = List.copyOf(sentences);
    removed = List.copyOf(removed);
  }

  /** How many words the body has. */
  public int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (inside) {
        inside = !Character.isWhitespace(c);
      } else if (Character.isLetterOrDigit(c)) {
        words++;
        inside = true;
      }
    }
    return words;
  }
}

package dev.counterpoint.article;

import java.util.Arrays;

/**
 * A stretch of text as a reader sees it: white space folded to one blank, none at the ends,
 * characters without a picture of their own left out; and where each of its characters stands in
 * the source.
 */
final class Folded {

  private final String text;
  private final int[] places;

  private Folded(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** Folds {@code source[from, to)}. */
  static Folded of(CharSequence source, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int[] places = new int[to - from];
    int gap = -1;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (isBlank(c)) {
        gap = i;
      } else if (!isInvisible(c)) {
        if (gap >= 0 && text.length() > 0) {
          places[text.length()] = gap;
          text.append(' ');
        }
        gap = -1;
        places[text.length()] = i;
        text.append(c);
      }
    }
    boolean whole = text.length() == places.length;
    return new Folded(text.toString(), whole ? places : Arrays.copyOf(places, text.length()));
  }

  static String fold(CharSequence source) {
    return of(source, 0, source.length()).text;
  }

  static boolean isBlank(char c) {
    return c <= ' '
        ? c == ' ' || c >= '\t' && c <= '\r'
        : c >= '\u0085' && (c == '\u0085' || Character.isSpaceChar(c));
  }

  static boolean isVisible(char c) {
    return !isBlank(c) && !isInvisible(c);
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isInvisible(char c) {
    if (c >= ' ' && c < '\u007f') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The place in the source of {@code text()[from, to)}, which must not be empty. */
  Span place(int from, int to) {
    return new Span(places[from], places[to - 1] + 1);
  }

  Span place() {
    return place(0, text.length());
  }
}

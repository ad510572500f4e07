package dev.counterpoint.verify;

import dev.counterpoint.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word of a text: a run of letters, digits and inner apostrophes. Hyphens part words, so that
 * "far-right" and "far right" are the same two.
 *
 * @param form in lower case, with straight apostrophes and without invisible characters
 * @param start its offset in the text it was read from, in UTF-16 code units
 * @param end the offset after it
 * @param capital whether it begins with a capital letter
 */
record Word(String form, int start, int end, boolean capital) {

  private static final int LONGEST = 64;
  private static final int ASCII = 128;

  Span span() {
    return new Span(start, end);
  }

  boolean isNumeric() {
    return Character.isDigit(form.charAt(0));
  }

  static List<Word> of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The words at {@code [from, to)}; their offsets point into the whole text. */
  static List<Word> of(CharSequence text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = endOf(text, i, to);
      words.add(new Word(form(text, i, end), i, end, Character.isUpperCase(text.charAt(i))));
      i = end;
    }
    return words;
  }

  /** How many words there are. */
  static int count(CharSequence text) {
    return count(text, 0, text.length());
  }

  /** How many words there are at {@code [from, to)}. */
  static int count(CharSequence text, int from, int to) {
    int words = 0;
    int i = from;
    while (i < to) {
      boolean starts = Character.isLetterOrDigit(text.charAt(i));
      words += starts ? 1 : 0;
      i = starts ? endOf(text, i, to) : i + 1;
    }
    return words;
  }

  private static int endOf(CharSequence text, int start, int to) {
    int i = start + 1;
    while (i < to && i - start < LONGEST && continues(text, i, to)) {
      i++;
    }
    return i;
  }

  private static boolean continues(CharSequence text, int i, int to) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || isInvisible(c)) {
      return true;
    }
    boolean betweenLetters =
        i + 1 < to
            && Character.isLetterOrDigit(text.charAt(i + 1))
            && Character.isLetterOrDigit(text.charAt(i - 1));
    return betweenLetters
        && (isApostrophe(c)
            || isDigitMark(c)
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1)));
  }

  private static boolean isDigitMark(char c) {
    return c == ',' || c == '.';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private static boolean isInvisible(char c) {
    return c >= ASCII && Character.getType(c) == Character.FORMAT;
  }

  private static String form(CharSequence text, int start, int end) {
    if (isPlain(text, start, end)) {
      return text.subSequence(start, end).toString();
    }
    StringBuilder form = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isApostrophe(c)) {
        form.append('\'');
      } else if (!isInvisible(c)) {
        form.append(c);
      }
    }
    return form.toString().toLowerCase(Locale.ROOT);
  }

  /** Most words are their own form: small ASCII letters and digits. */
  private static boolean isPlain(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean large = 'A' <= c && c <= 'Z';
      if (large || c >= ASCII) {
        return false;
      }
    }
    return true;
  }
}

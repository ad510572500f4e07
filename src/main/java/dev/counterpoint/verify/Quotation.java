package dev.counterpoint.verify;

import dev.counterpoint.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place between quotation marks.
 *
 * @param inner what stands between the marks, never empty
 * @param outer the same with its marks
 * @param closed whether the closing mark is there; if not, it runs to the end of its paragraph
 */
record Quotation(Span inner, Span outer, boolean closed) {

  /** The quotations of a text, outermost only, in order; they never run over a paragraph's end. */
  static List<Quotation> in(CharSequence text) {
    List<Quotation> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char closing = opens(text, i);
      if (closing == 0) {
        i++;
        continue;
      }
      int end = closeOf(text, i, closing);
      boolean closed = end < text.length() && isClosing(text.charAt(end), closing);
      boolean quotes = closed || closing != SINGLE;
      if (quotes && end > i + 1) {
        int outerEnd = closed ? end + 1 : end;
        found.add(new Quotation(new Span(i + 1, end), new Span(i, outerEnd), closed));
      }
      i = quotes ? end + 1 : i + 1;
    }
    return found;
  }

  /** The text with its quotations, marks and all, blanked out. */
  static String without(String text, List<Quotation> quotations) {
    StringBuilder frame = new StringBuilder(text);
    for (Quotation quotation : quotations) {
      for (int i = quotation.outer.start(); i < quotation.outer.end(); i++) {
        frame.setCharAt(i, ' ');
      }
    }
    return frame.toString();
  }

  private static final char DOUBLE = '"';
  private static final char SINGLE = '\u2019';

  /** The mark that would close a quotation opened here; 0 if none opens. */
  private static char opens(CharSequence text, int i) {
    return switch (text.charAt(i)) {
      case '"' -> DOUBLE;
      case '\u201c', '\u201e' -> '\u201d';
      case '\u00ab' -> '\u00bb';
      case '\u2018' -> SINGLE;
      case '\'' -> startsWord(text, i) ? SINGLE : 0;
      default -> 0;
    };
  }

  private static boolean startsWord(CharSequence text, int i) {
    boolean after = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    return after && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  private static int closeOf(CharSequence text, int open, char closing) {
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paragraphEnds = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (paragraphEnds) {
        return i;
      }
      if (isClosing(c, closing) && (closing != SINGLE || endsWord(text, i))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean endsWord(CharSequence text, int i) {
    return i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static boolean isClosing(char c, char closing) {
    return switch (closing) {
      case '\u201d' -> c == '\u201d' || c == DOUBLE;
      case SINGLE -> c == '\u2019' || c == '\'';
      default -> c == closing;
    };
  }
}

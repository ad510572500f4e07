package dev.counterpoint.llm;

/**
 * Text with nothing in it that does anything: no control, format, private or unpaired characters,
 * white space folded. Used on what goes to the model and on what comes from it.
 */
final class PlainText {

  private PlainText() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == 0x1b) {
        i = afterEscape(text, i);
      } else if (isSpace(c)) {
        gap = plain.length() > 0;
      } else if (isVisible(c)) {
        if (gap) {
          plain.append(' ');
          gap = false;
        }
        plain.appendCodePoint(c);
      }
    }
    return plain.toString();
  }

  /** Past the rest of an ANSI escape sequence: {@code [31m} and the like. */
  private static int afterEscape(String text, int i) {
    if (i >= text.length() || text.charAt(i) != '[') {
      return i;
    }
    int end = i + 1;
    while (end < text.length() && end - i < 20 && text.charAt(end) < '@') {
      end++;
    }
    return Math.min(end + 1, text.length());
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> !isVariationSelector(c);
    };
  }

  private static boolean isVariationSelector(int c) {
    return (0xfe00 <= c && c <= 0xfe0f) || (0xe0100 <= c && c <= 0xe01ef);
  }
}

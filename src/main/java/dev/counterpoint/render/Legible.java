package dev.counterpoint.render;

/**
 * Text as a reader sees it: white space folded, and without the characters that are invisible or
 * turn the reading order around, which in an article serve only to deceive.
 */
final class Legible {

  private Legible() {}

  /** The text on one line. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (!deceives(c)) {
        if (space && line.length() > 0) {
          line.append(' ');
        }
        space = false;
        line.appendCodePoint(c);
      }
    }
    return line.toString();
  }

  /** Marks such as U+200E stay: right-to-left text needs them, and they end with their letter. */
  private static boolean deceives(int c) {
    boolean control = Character.isISOControl(c);
    boolean bidi = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean invisible = c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xAD;
    boolean tag = c >= 0xE0000 && c <= 0xE007F || c >= 0xFFF9 && c <= 0xFFFB;
    boolean half = c >= 0xD800 && c <= 0xDFFF;
    return control || bidi || invisible || tag || half;
  }
}

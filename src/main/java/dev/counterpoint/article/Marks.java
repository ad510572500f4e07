package dev.counterpoint.article;

/** What a punctuation mark can be: the end of a sentence, the opening or closing of a quotation. */
final class Marks {

  private Marks() {}

  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isFullWidthTerminator(c);
  }

  /** Terminators of scripts that put no blank after a sentence, or have marks of their own. */
  static boolean isFullWidthTerminator(char c) {
    return c == '。' || c == '！' || c == '？' || c == '؟' || c == '।' || c == '۔';
  }

  static boolean isCloser(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == ']' || c == '»'
        || c == '›' || c == '」' || c == '』' || c == '）';
  }

  static boolean isOpener(char c) {
    return c == '"' || c == '\'' || c == '“' || c == '‘' || c == '(' || c == '[' || c == '«'
        || c == '‹' || c == '„' || c == '「' || c == '『';
  }

  static boolean endsSentence(String text) {
    int i = text.length();
    while (i > 0 && isCloser(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 && isTerminator(text.charAt(i - 1));
  }

  /** Whether double quotation marks hold more than {@code least} characters somewhere. */
  static boolean hasQuotation(String text, int least) {
    int opened = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes = opened >= 0 && (c == '"' || c == '”');
      if (closes && i - opened > least) {
        return true;
      }
      if (closes) {
        opened = -1;
      } else if (c == '"' || c == '“') {
        opened = i;
      }
    }
    return opened >= 0 && text.charAt(opened) == '“' && text.length() - opened > least;
  }
}

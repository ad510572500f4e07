package dev.counterpoint.llm;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes out of a model's prose what some renderer might act on; the words stay. */
final class Markup {

  private static final int LONGEST_TAG = 500;
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]{0,300})]\\([^()]{0,2000}\\)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\b(?:https?://|www\\.|(?:javascript|vbscript):(?=\\S)|data:\\w{1,20}/)\\S*");

  private Markup() {}

  static String removedFrom(String text) {
    String plain = PlainText.of(text);
    String noTags = withoutTags(plain);
    String noLinks = LINK.matcher(noTags).replaceAll("$1");
    String noAddresses = ADDRESS.matcher(noLinks).replaceAll("");
    String words = noAddresses.replace("**", "").replace("__", "").replace("`", "");
    return PlainText.of(words);
  }

  private static String withoutTags(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = text.charAt(i) == '<' ? tagEnd(text, i) : -1;
      if (end < 0) {
        kept.append(text.charAt(i));
        i++;
      } else {
        i = Math.max(end, scriptEnd(text, i));
      }
    }
    return kept.toString();
  }

  /** Past the tag that starts at {@code from}; -1 if none does: "a < b" is none. */
  private static int tagEnd(String text, int from) {
    if (from + 1 >= text.length()) {
      return -1;
    }
    char next = text.charAt(from + 1);
    boolean tag = Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    if (!tag) {
      return -1;
    }
    int limit = Math.min(text.length(), from + LONGEST_TAG);
    for (int i = from + 1; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
    }
    return limit == text.length() ? limit : -1;
  }

  /** Past the end of a script or style element that starts here, whose text is no words. */
  private static int scriptEnd(String text, int from) {
    for (String element : new String[] {"script", "style"}) {
      if (text.regionMatches(true, from + 1, element, 0, element.length())) {
        int end = text.toLowerCase(Locale.ROOT).indexOf("</" + element, from);
        int close = end < 0 ? -1 : text.indexOf('>', end);
        return close < 0 ? text.length() : close + 1;
      }
    }
    return -1;
  }
}

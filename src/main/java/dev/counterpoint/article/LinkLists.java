package dev.counterpoint.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of links glued into a sentence behind a name: {@code Sen. Ann Lee Ann LeeOther headline
 * here MORE said}. The surname stands twice, the second time grown together with the first word of
 * the list; {@code MORE} ends it.
 */
final class LinkLists implements JunkRule {

  private static final String END = " MORE";
  private static final int LONGEST = 1800;
  private static final int NEAREST_SURNAME = 90;

  private static final Pattern GLUED =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]*?\\p{Ll})(?=\\p{Lu}|\\d|[\"“‘'])");

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      String text = page.line(i).text();
      if (text.contains(END) && receipt.isOpen(i)) {
        cut(text, i, receipt);
      }
    }
  }

  private static void cut(String text, int number, Receipt receipt) {
    int from = 0;
    for (int more = text.indexOf(END); more >= 0; more = text.indexOf(END, more + 1)) {
      int end = more + END.length();
      boolean word = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      int start = word ? listStart(text, Math.max(from, more - LONGEST), more) : -1;
      if (start >= 0) {
        receipt.cut(number, start, end, Reason.RELATED_LINK);
      }
      from = end;
    }
  }

  /** Behind the surname that the first glued word repeats, -1 if there is none. */
  private static int listStart(String text, int from, int to) {
    Matcher glued = GLUED.matcher(text).region(from, to);
    while (glued.find()) {
      String surname = glued.group(1);
      int near = Math.max(from, glued.start() - NEAREST_SURNAME);
      int before = text.indexOf(surname + " ", near);
      if (surname.length() > 2 && before >= 0 && before < glued.start()) {
        return before + surname.length();
      }
    }
    return -1;
  }
}

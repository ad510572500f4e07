package dev.counterpoint.article;

import java.util.regex.Pattern;

/** Lines that hold nothing but a point in time. */
final class Timestamps implements LineRule {

  private static final int LONGEST = 110;

  private static final String CLOCK =
      "\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?";
  private static final String ZONE =
      "[(]?(?:e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|gmt|utc|bst|ist|z)\\b[)]?";
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\\.?";
  private static final String DAY =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
  private static final String LABEL =
      "(?:(?:first |last |originally )?(?:published|posted|updated|update|created|modified|last update|filed|issued|date|on|at|as of))";

  private static final Pattern MOMENT =
      Pattern.compile(
          "(?:(?:"
              + LABEL
              + "|"
              + DAY
              + "|"
              + MONTH
              + "|"
              + CLOCK
              + "|"
              + ZONE
              + "|\\d{1,2}(?:st|nd|rd|th)?|\\d{4}|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}(?:t\\d)?"
              + "|(?:an?|\\d+) (?:second|minute|min|hour|hr|day|week|month|year)s? ago"
              + "|\\d+ min(?:ute)?s? read)[ ,:|/·•–—-]*)+");

  private static final Pattern ANCHOR =
      Pattern.compile("\\d{4}|\\bago\\b|\\d:\\d\\d|\\d ?[ap]\\.?m\\b|\\bread$");

  @Override
  public Verdict verdict(Line line, int number, Page page) {
    if (line.length() > LONGEST || line.length() < 4) {
      return Verdict.BODY;
    }
    String lower = line.lower();
    boolean moment =
        hasDigitOrAgo(lower) && MOMENT.matcher(lower).matches() && ANCHOR.matcher(lower).find();
    return Verdict.junkIf(moment && !lower.matches("\\d{4}"), Reason.TIMESTAMP);
  }

  private static boolean hasDigitOrAgo(String lower) {
    return lower.endsWith("ago") || lower.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}

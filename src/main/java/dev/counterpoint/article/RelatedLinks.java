package dev.counterpoint.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links to other articles: in brackets, with a "Read more" behind, or as a label and a headline.
 */
final class RelatedLinks implements JunkRule {

  private static final int LONGEST = 260;

  private static final Pattern BRACKET =
      Pattern.compile(
          "\\( (?:PHOTOS|VIDEO|SEE|Also|ALSO|Earlier|EARLIER|More|MORE|On|PODCAST|POLL|\\p{Lu}\\w+)[^():]{0,60}: ?[^() ][^()]{3,150}\\)|[(\\[]\\s?(?:RELATED|READ MORE|READ|SEE ALSO|SEE|WATCH|ALSO|MORE|PHOTOS|VIDEO|LISTEN|Related|Read more|Read|See also|Watch|Also read|Also|More|Photos|Video|VIDEOS)(?: [A-Z]+)?: ?[^()\\[\\]]{3,200}(?:\\[[^\\]]{0,20}\\])?[^()\\[\\]]{0,40}[)\\]]");
  private static final Pattern SPACED_BRACKET = Pattern.compile("^\\( \\p{Lu}[^()]{5,150}\\)$");
  private static final Pattern CLICK =
      Pattern.compile(
          "^(?:click|tap) (?:here|on the)\\b|^(?:view|learn more|check out|find|see|read|get|watch|hear|listen)\\b.{0,80}\\b(?:here|below)$");

  /** A label grown together with its headline: {@code More:Council votes again}. */
  private static final Pattern GLUED_LABEL =
      Pattern.compile("^[\"“‘']?\\p{Lu}[^:]{2,70}[\\p{L}'’”]:[\"“‘']?(?:\\p{Lu}|\\d+ ).* ");

  private static final Pattern GLUED_SENTENCE =
      Pattern.compile("^\\p{Lu}.{8,120}\\p{Ll}[.?!]\\p{Lu}\\p{Ll}");

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      if (receipt.isOpen(i)) {
        receipt.note(i, verdict(page.line(i)));
        cutBrackets(page.line(i), i, receipt);
      }
    }
  }

  private static Verdict verdict(Line line) {
    String text = line.text();
    if (line.length() > LONGEST || text.endsWith(":")) {
      return Verdict.BODY;
    }
    boolean link =
        text.endsWith(" Read more") && text.indexOf(". ") < 0
            || text.startsWith("CLICK HERE ")
            || text.startsWith("( ") && SPACED_BRACKET.matcher(text).matches()
            || text.startsWith("SEE RELATED: ")
            || text.startsWith("POLICING THE USA: ");
    if (link) {
      return Verdict.junk(Reason.RELATED_LINK);
    }
    boolean headline = !line.isFinished() || text.endsWith("?") && line.hasAtMostSentences(1);
    if (headline && line.length() <= 200 && GLUED_LABEL.matcher(text).find()) {
      return Verdict.junk(Reason.RELATED_LINK);
    }
    boolean more = text.startsWith("More from ") || text.startsWith("MORE FROM ");
    if (more && !line.isFinished() && line.length() <= 120) {
      return Verdict.junk(Reason.RELATED_LINK);
    }
    if (!line.isFinished() && CLICK.matcher(line.lower()).find()) {
      return Verdict.junk(Reason.RELATED_LINK);
    }
    return Verdict.doubtIf(
        !line.isFinished() && line.length() <= 180 && GLUED_SENTENCE.matcher(text).find());
  }

  private static void cutBrackets(Line line, int number, Receipt receipt) {
    String text = line.text();
    if (!mayLink(text)) {
      return;
    }
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      receipt.cut(number, bracket.start(), bracket.end(), Reason.RELATED_LINK);
    }
  }

  private static boolean mayLink(String text) {
    boolean bracket = text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
    return bracket && text.indexOf(':') > 0;
  }
}

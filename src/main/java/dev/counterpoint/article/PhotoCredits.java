package dev.counterpoint.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that end, or begin, with a picture credit: the credit takes its caption along. */
final class PhotoCredits implements JunkRule {

  private static final int LONGEST = 800;
  private static final int MOST_SENTENCES = 5;
  private static final int LONGEST_CREDIT = 110;

  /** Words of which every credit has at least one, but for credits with a slash. */
  private static final Words MARKS = new Words("credit-words.txt");

  /** A credit that no full stop parts from its caption. */
  private static final Pattern UNPARTED =
      Pattern.compile(
          "(?:REUTERS/\\p{Lu}[\\p{L} .'’-]{2,40}(?:/File Photo|/Files?|/Pool|/Handout)?(?: More)?"
              + "|(?:Photo|Photograph|Image|Picture|Video|Screenshot|Illustration)s? (?:by|via|courtesy of|courtesy|from)[: ]\\p{Lu}[^.]{2,70}"
              + "|Photo(?:graph)?: \\p{Lu}[^.]{2,70}"
              + "|(?:\\p{Lu}[\\p{L}.'’-]+ ){2,3}for (?:the |The )?\\p{Lu}[^.]{2,30}"
              + "|(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}.'’-]+ ?/ ?(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Bloomberg|Pool|NPR|POLITICO|Politico|Shutterstock|Zuma|ZUMA|UPI|The |USA|Invision|CNN|CBS|NBC|ABC|Sipa|SIPA|Xinhua|TNS|MCT)[^.]{0,50}"
              + "|(?:via )?(?:Getty Images|AP Photo|AP|AFP|Shutterstock|Wikimedia Commons)"
              + "|\\| (?:AP Photo|AP|Getty|Getty Images|REUTERS|Reuters|POLITICO))$");

  private static final Pattern FIRST =
      Pattern.compile(
          "^(?:(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}.'’-]+|AP Photo|REUTERS) ?/ ?(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images|Getty|Bloomberg|Pool|The Washington Post)(?: via [\\w ]{2,20}| for [\\w ]{2,20})?\\b");

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      boolean sized = line.length() <= LONGEST && line.hasAtMostSentences(MOST_SENTENCES);
      int credit = sized && receipt.isOpen(i) && mayCredit(line) ? creditStart(line.text()) : -1;
      if (credit == 0) {
        receipt.note(i, Verdict.junk(Reason.PHOTO_CREDIT));
      } else if (credit > 0) {
        boolean alone = isReporting(line) || isBareBracket(line.text()) && isProse(line);
        receipt.cut(
            i, alone ? credit : 0, line.length(), alone ? Reason.PHOTO_CREDIT : Reason.CAPTION);
      }
    }
  }

  private static boolean mayCredit(Line line) {
    return line.text().indexOf('/') >= 0 || MARKS.hasAny(line.words());
  }

  /** Somebody is quoted at length: more than a caption, whatever stands at its end. */
  private static boolean isReporting(Line line) {
    return line.hasQuotation() && line.tellsWhoSaid() && !line.hasAtMostSentences(3);
  }

  /** A bare agency in brackets may also follow a paragraph that the agency wrote. */
  private static boolean isProse(Line line) {
    return line.tellsWhoSaid() || !line.hasAtMostSentences(3);
  }

  private static boolean isBareBracket(String text) {
    int open = text.lastIndexOf('(');
    return text.endsWith(")")
        && Credits.isBareAgency(text.substring(open + 1, text.length() - 1).strip());
  }

  /** Where the credit at the end of {@code text} begins, -1 if there is none. */
  static int creditStart(String text) {
    if (Credits.isCredit(withoutBrackets(text))) {
      return 0;
    }
    if (text.endsWith(")") || text.endsWith("]")) {
      int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
      return open > 0 && Credits.isCredit(text.substring(open + 1, text.length() - 1).strip())
          ? open
          : -1;
    }
    if (Marks.endsSentence(text) && !text.endsWith("Inc.") && !text.endsWith("AP.")) {
      return -1;
    }
    for (int at = partBefore(text, text.length()); at >= 0; at = partBefore(text, at)) {
      if (text.length() - at > LONGEST_CREDIT) {
        break;
      }
      if (Credits.isCredit(text.substring(at).strip())) {
        return at;
      }
    }
    int tail = Math.max(0, text.length() - LONGEST_CREDIT);
    Matcher unparted = UNPARTED.matcher(text).region(tail, text.length());
    if (unparted.find()) {
      return unparted.start();
    }
    Matcher first = FIRST.matcher(text);
    return first.find() && first.end() < text.length() ? first.end() : -1;
  }

  /** The start of the last part of {@code text} that begins before {@code end}. */
  private static int partBefore(String text, int end) {
    for (int i = end - 2; i > 0; i--) {
      char c = text.charAt(i);
      boolean part =
          c == ' '
              && (Marks.isTerminator(text.charAt(i - 1))
                  || Marks.isCloser(text.charAt(i - 1))
                  || text.charAt(i - 1) == '|');
      if (part) {
        return i + 1;
      }
      if (text.length() - i > LONGEST_CREDIT) {
        return -1;
      }
    }
    return -1;
  }

  private static String withoutBrackets(String text) {
    boolean bracketed = text.length() > 2 && text.charAt(0) == '(' && text.endsWith(")");
    return bracketed ? text.substring(1, text.length() - 1) : text;
  }
}

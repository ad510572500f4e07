package dev.counterpoint.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Long lines in which an article, or much of it, was run together. Only what has a sure end goes:
 * video boxes, credits with the sentence before them. A sentence that merely begins like a caption
 * or a link may go on as the article's own: it stays, but not as evidence.
 */
final class Walls implements JunkRule {

  static final int SHORTEST = 1200;

  private static final int LONGEST_CAPTION = 420;
  private static final int LONGEST_CREDIT = 110;
  private static final int MOST_CREDIT_WORDS = 10;

  private static final Pattern VIDEO =
      Pattern.compile("JUST WATCHED .{3,200}? MUST WATCH .{3,150}? \\d{1,2}:\\d\\d(?!\\d)");
  private static final Pattern RULE =
      Pattern.compile("(?<= |^)(?:_{3,}|\\*{3,}|(?:[*•] ){2,}[*•]|-{5,})(?= |$)");
  private static final Pattern AGENCY_NAME =
      Pattern.compile(
          "^REUTERS/\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'’-]+)?(?:/File Photo)?");

  private static final Pattern LABELED =
      Pattern.compile(
          "Media playback is (?:unsupported|not supported) on (?:your|this) device(?: Media"
              + " caption)? |Image copyright \\p{Lu}[^.]{2,40}? Image caption |Image copyright"
              + " |Image caption ");
  private static final int LONGEST_FILE_CAPTION = 330;

  /**
   * A label grown together with its headline: {@code … on Monday. More:Council votes again The}.
   */
  private static final Pattern GLUED_LABEL =
      Pattern.compile(
          "(?<=[.?!”\"'’]"
              + " )[\"“‘']?\\p{Lu}(?:[^:.?!”\"]|(?<=\\b\\p{Lu}\\p{L}{0,3})\\.){2,45}[\\p{L}'’”]:(?=[\"“‘']?\\p{Lu}|\\d+"
              + " )");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:(?:Photo|Photograph|Illustration)s? by )?(?:\\p{Lu}[\\p{L}.'’-]+"
              + " ){1,3}?\\p{Lu}[\\p{L}.'’-]+ ?/"
              + " ?(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Bloomberg|Pool|NPR|Politico|POLITICO|Shutterstock|ZUMA|UPI|Sipa|Xinhua|TNS)(?:"
              + " (?:via )?\\p{Lu}[\\p{L}]+){0,3}?(?= \\p{Lu}|$)");

  /** Who wrote the part that follows: {@code By Ann Lee, Gazette science editor}. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?<=[.?!”\"\\p{Ll}] )(?:Analysis by|By) (?:\\p{Lu}[\\p{L}.'’-]+"
              + " ){1,3}\\p{Lu}[\\p{L}'’-]+,(?: [\\p{L}&]+){0,6}?"
              + " (?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Cc]olumnist|News, \\p{Lu}\\p{L}+)(?="
              + " \\p{Lu}|$)");

  private static final int LONGEST_HEAD = 120;

  /** Labels of these have a headline or a sentence behind them. */
  private static final Set<Reason> OF_SENTENCES = Set.of(Reason.RELATED_LINK, Reason.CAPTION);

  private static final Pattern BRACKETED =
      Pattern.compile("(?<= )\\(([^()]{3," + LONGEST_CREDIT + "})\\)(?= [\\p{Lu}“\"]|$)");

  /** {@code The mayor at a rally. | AP Photo Mayor under fire}. */
  private static final Pattern BAR =
      Pattern.compile(
          "[.!?”\")] \\| (?:AP Photo|AP|REUTERS|Reuters|Getty Images|Getty|AFP|POLITICO)(?="
              + " \\p{Lu})");

  private final Templates templates = Templates.PRINTED;

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (line.length() >= SHORTEST && receipt.isOpen(i)) {
        if (line.text().contains("JUST WATCHED")) {
          cutAll(VIDEO, line, i, Reason.CAPTION, receipt);
        }
        cutAll(RULE, line, i, Reason.SITE_FURNITURE, receipt);
        cutLabeled(line, i, page, receipt);
        cutEnlarged(line, i, receipt);
        cutLinks(line, i, page, receipt);
        if (line.text().contains("By ") || line.text().contains("Analysis by ")) {
          cutAll(BYLINE, line, i, Reason.BYLINE, receipt);
        }
        cutCredits(line, i, receipt);
        cutBracketed(line, i, receipt);
        if (i == 0) {
          cutBarred(line.text(), receipt);
        }
        judgeSentences(line, i, page, receipt);
      }
    }
  }

  private static void cutAll(
      Pattern pattern, Line line, int number, Reason reason, Receipt receipt) {
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      receipt.cut(number, matcher.start(), matcher.end(), reason);
    }
  }

  /** {@code Image copyright AFP Image caption Ann Lee at the gate The mayor …}. */
  private static void cutLabeled(Line line, int number, Page page, Receipt receipt) {
    if (!line.text().contains("Image c") && !line.text().contains("Media playback")) {
      return;
    }
    Seams seams = new Seams(line.text(), page);
    Matcher label = LABELED.matcher(line.text());
    while (label.find()) {
      int end = seams.end(label.end());
      int credit = creditAlone(line.text(), label);
      if (credit > 0) {
        receipt.cut(number, label.start(), credit, Reason.PHOTO_CREDIT);
      } else if (end > 0) {
        receipt.cut(number, label.start(), end, Reason.CAPTION);
      }
    }
  }

  /** {@code Image copyright Tamsin Media The mayor …}: names, then surely a beginning. */
  private static int creditAlone(String text, Matcher label) {
    if (!label.group().equals("Image copyright ")) {
      return 0;
    }
    int end = label.end() - 1;
    for (int words = 1; words <= MOST_CREDIT_WORDS / 2; words++) {
      int blank = text.indexOf(' ', end + 1);
      boolean name =
          Character.isUpperCase(text.charAt(end + 1)) || text.startsWith("and ", end + 1);
      if (blank < 0 || !name || blank - end > LONGEST_CREDIT) {
        return 0;
      }
      end = blank;
      if (Seams.isBeginning(text, end + 1)) {
        return end;
      }
    }
    return 0;
  }

  /** {@code Enlarge this image toggle caption Ann Lee/AP Ann Lee/AP}: the credit stands twice. */
  private static void cutEnlarged(Line line, int number, Receipt receipt) {
    String text = line.text();
    String mark = "Enlarge this image ";
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      int from = at + mark.length();
      from += text.startsWith("toggle caption ", from) ? "toggle caption ".length() : 0;
      for (int n = LONGEST_CREDIT; n > 2; n--) {
        boolean twice =
            from + 2 * n + 1 <= text.length()
                && text.charAt(from + n) == ' '
                && text.regionMatches(from, text, from + n + 1, n);
        if (twice) {
          receipt.cut(number, at, from + 2 * n + 1, Reason.CAPTION);
          break;
        }
      }
    }
  }

  private static void cutLinks(Line line, int number, Page page, Receipt receipt) {
    if (!hasGluedColon(line.text())) {
      return;
    }
    Seams seams = new Seams(line.text(), page);
    Matcher label = GLUED_LABEL.matcher(line.text());
    while (label.find()) {
      int end = seams.end(label.end());
      if (end > 0) {
        receipt.cut(number, label.start(), end, Reason.RELATED_LINK);
      }
    }
  }

  private static boolean hasGluedColon(String text) {
    int colon = text.indexOf(':');
    while (colon >= 0 && colon + 1 < text.length() && text.charAt(colon + 1) == ' ') {
      colon = text.indexOf(':', colon + 1);
    }
    return colon >= 0;
  }

  /** {@code Ferries in the harbor on Monday Ann Lee/AP The mayor …}: nothing parts them. */
  private static void cutCredits(Line line, int number, Receipt receipt) {
    String text = line.text();
    if (text.indexOf('/') < 0) {
      return;
    }
    for (Span sentence : line.sentences()) {
      Matcher credit = CREDIT.matcher(text).region(sentence.start(), sentence.end());
      if (!credit.find() || !isParted(text, credit.end())) {
        continue;
      }
      boolean alone = credit.start() == sentence.start();
      boolean caption = !alone && isCaption(text.substring(sentence.start(), credit.start()));
      receipt.cut(
          number,
          caption ? sentence.start() : credit.start(),
          credit.end(),
          caption ? Reason.CAPTION : Reason.PHOTO_CREDIT);
    }
  }

  /** {@code The boat at Port Ellery, Mich. (Tamsin photo: Lena Fisk) The mayor …}. */
  private static void cutBracketed(Line line, int number, Receipt receipt) {
    String text = line.text();
    Matcher bracket = BRACKETED.matcher(text);
    for (Span sentence : line.sentences()) {
      bracket.region(sentence.start(), sentence.end());
      while (bracket.find()) {
        String credit = bracket.group(1).strip();
        if (!Credits.isCredit(credit) || Credits.isBareAgency(credit)) {
          continue;
        }
        String before = text.substring(sentence.start(), bracket.start()).strip();
        boolean caption = !before.isEmpty() && isCaption(before);
        receipt.cut(
            number,
            caption ? sentence.start() : bracket.start(),
            bracket.end(),
            caption ? Reason.CAPTION : Reason.PHOTO_CREDIT);
      }
    }
  }

  private static void cutBarred(String text, Receipt receipt) {
    Matcher bar = BAR.matcher(text).region(0, Math.min(text.length(), LONGEST_CAPTION));
    if (bar.find()) {
      receipt.cut(0, 0, bar.end(), Reason.CAPTION);
    }
  }

  private static boolean isParted(String text, int end) {
    return end == text.length() || text.charAt(end) == ' ' && Seams.isBeginning(text, end + 1);
  }

  private void judgeSentences(Line line, int number, Page page, Receipt receipt) {
    List<Span> sentences = line.sentences();
    Seams seams = new Seams(line.text(), page);
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      String text = sentence.in(line.text());
      int end = text.charAt(0) == '(' ? bracketEnd(text) : creditEnd(text);
      if (end > 0) {
        boolean caption = i > 0 && isCaption(sentences.get(i - 1).in(line.text()));
        int from = caption ? sentences.get(i - 1).start() : sentence.start();
        receipt.cut(
            number, from, sentence.start() + end, caption ? Reason.CAPTION : Reason.PHOTO_CREDIT);
      } else if (isFilePicture(text) && text.length() <= LONGEST_FILE_CAPTION) {
        receipt.cut(number, sentence.start(), sentence.end(), Reason.CAPTION);
      } else if (isLateBio(line, i) && isNewName(line, sentence)) {
        receipt.cut(number, sentence.start(), sentence.end(), Reason.AUTHOR_BIO);
      } else if (isLateBio(line, i)) {
        receipt.doubt(number, sentence);
      } else {
        judgeBeginning(line, number, sentence, seams, receipt);
      }
    }
  }

  /** {@code FILE - Ann Lee} and {@code FILE Ann Lee}, not a shout. */
  private static boolean isFilePicture(String text) {
    boolean name =
        text.startsWith("FILE ")
            && text.length() > 7
            && Character.isUpperCase(text.charAt(5))
            && Character.isLowerCase(text.charAt(6));
    return name || text.startsWith("FILE - ");
  }

  /** A label with an open part: what follows it goes if its end is sure, else it is doubted. */
  private void judgeBeginning(Line line, int number, Span sentence, Seams seams, Receipt receipt) {
    String text = sentence.in(line.text());
    String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
    Optional<Templates.Template> open =
        templates.open(Templates.normal(head)).filter(t -> !t.pattern().startsWith("…"));
    if (open.isEmpty()) {
      return;
    }
    String literal = open.get().last();
    boolean label =
        open.get().parts().size() == 1
            && OF_SENTENCES.contains(open.get().reason())
            && head.toLowerCase(Locale.ROOT).startsWith(literal);
    int end = label ? seams.end(sentence.start() + literal.length()) : 0;
    if (end > 0) {
      receipt.cut(number, sentence.start(), end, open.get().reason());
    } else {
      receipt.doubt(number, sentence);
    }
  }

  private static boolean isLateBio(Line line, int sentence) {
    return sentence >= line.sentences().size() - 4
        && AuthorNotes.isBio(line.sentences().get(sentence).in(line.text()));
  }

  /** Whose name stands nowhere before is no one the article is about. */
  private static boolean isNewName(Line line, Span sentence) {
    String text = sentence.in(line.text());
    String[] words = text.split(" ", 4);
    boolean named = words.length == 4 && words[1].length() > 2;
    boolean quiet = !Words.SAYING.hasAny(Words.in(text)) && text.length() <= LONGEST_CAPTION;
    int first = named ? line.text().indexOf(words[1]) : -1;
    return named && quiet && first >= sentence.start() && sentence.start() * 2 > line.length();
  }

  /** The end of a credit in brackets at the beginning of {@code text}, 0 if there is none. */
  private static int bracketEnd(String text) {
    int close = text.indexOf(')');
    if (close < 3 || close > LONGEST_CREDIT) {
      return 0;
    }
    String credit = text.substring(1, close).strip();
    return Credits.isCredit(credit) && !Credits.isBareAgency(credit) ? close + 1 : 0;
  }

  /** The end of a credit at the beginning of {@code text} that ends with an agency's name. */
  private static int creditEnd(String text) {
    Matcher agencyName = AGENCY_NAME.matcher(text);
    if (agencyName.lookingAt()) {
      return agencyName.end();
    }
    int best = 0;
    int end = text.indexOf(' ');
    for (int words = 1; words <= MOST_CREDIT_WORDS && end > 0; words++) {
      String head = text.substring(0, end);
      if (words > 1
          && !Credits.isBareAgency(head)
          && Credits.isCredit(head)
          && endsWithAgency(head)) {
        best = end;
      }
      end = text.indexOf(' ', end + 1);
    }
    return best;
  }

  private static boolean endsWithAgency(String credit) {
    int from = Math.max(credit.lastIndexOf('/'), credit.lastIndexOf(" via ") + 4);
    return from > 3 && Credits.isBareAgency(credit.substring(from + 1).strip());
  }

  private static boolean isCaption(String sentence) {
    boolean sized = sentence.length() >= 20 && sentence.length() <= LONGEST_CAPTION;
    return sized && !Words.SAYING.hasAny(Words.in(sentence)) && !Marks.hasQuotation(sentence, 15);
  }
}

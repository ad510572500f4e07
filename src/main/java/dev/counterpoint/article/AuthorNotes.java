package dev.counterpoint.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who the author is and how to reach them, at the end of an article. */
final class AuthorNotes implements JunkRule {

  private static final int LONGEST = 650;
  private static final int LAST_LINES = 4;
  private static final int FEWEST_LINES = 4;

  private static final Pattern IS_ROLE =
      Pattern.compile(
          "^(?:[*•–—-]{1,2} ?\\p{Lu}[\\p{L}.'’-]* |[^\\p{L}]{0,4}(?:\\p{Lu}[\\p{L}.'’-]*,?"
              + " ){2,6})(?:\\([^)]{1,30}\\),? )?(?:[^.,]{3,80},(?: [^.,]{3,60},)?"
              + " )?(?:is|are|was|serves as|writes|covers|served as|works|teaches|has been|has"
              + " written|reports)\\b(?! not\\b|"
              + " (?!contributing|managing|founding)\\w+(?:ed|ing)\\b)");
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:columnist|contributor|contributing|correspondent|reporter|journalist|editor|author|writer|writes|professor|fellow|lecturer|scholar|director|founder|co-founder|president|chairman|chairwoman|chair|analyst|attorney|lawyer|psychologist|physician|historian|economist|researcher|intern|host|candidate|student|graduate|consultant|strategist|commentator|producer|covers|teaches|blogger|freelance|vice"
              + " president|executive|member of|partner|policy advisor|adviser|CEO|managing)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SURE_ROLE =
      Pattern.compile(
          "\\b(?:columnist|contributor|contributing|correspondent|reporter|editor|author"
              + " of|writer|writes|fellow|host|freelance|covers|blogger|intern)\\b");
  private static final Pattern CONTACT =
      Pattern.compile(
          "^(?:you can |please |or )?(?:follow|contact|e-?mail|reach|write(?: to)?|tweet|connect"
              + " with|message|send)\\b.{0,90}?(?:@|\\bon twitter|\\bon facebook|\\bon instagram|"
              + " at \\S+\\.\\w)|^.{2,60}?(?:can|may) be"
              + " (?:reached|contacted|found|followed|e-?mailed)\\b.{0,40}?(?:@|twitter|facebook|\\d{3}-\\d{4}|\\.com|\\.org)|^.{3,50}"
              + " (?:is|tweets) (?:on twitter|at @)|^.{0,40}\\be-?mail(?:"
              + " address)?:|^(?:twitter|phone|contact|tel): ?\\S|^\\S+ \\S+(?: \\S+)?:"
              + " \\(?\\d{3}\\)?[- .]\\d{3}[- .]\\d{4}");

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (receipt.isOpen(i) && line.length() <= LONGEST && line.hasAtMostSentences(6)) {
        judge(line, i, page, receipt);
      }
    }
  }

  private static void judge(Line line, int number, Page page, Receipt receipt) {
    if (isFollowAuthor(line)) {
      receipt.note(number, Verdict.junk(Reason.CONTACT));
      return;
    }
    boolean last = page.isAmongLast(number, LAST_LINES);
    boolean first = number < 2;
    if (page.size() < FEWEST_LINES
        || line.tellsWhoSaid()
        || !last && !first && !page.isAmongLast(number, 6)) {
      return;
    }
    if ((last || first) && isBio(line.sentences().get(0).in(line.text()))) {
      boolean sure = last || isOfNobodyElse(line, page);
      receipt.note(number, sure ? Verdict.junk(Reason.AUTHOR_BIO) : Verdict.DOUBT);
    } else if (!first && mayContact(line.lower())) {
      cutContacts(line, number, receipt);
    }
  }

  /** Whom an article introduces first and never names again did not make news in it. */
  private static boolean isOfNobodyElse(Line line, Page page) {
    String[] words = line.text().split(" ", 3);
    String surname = words.length < 3 ? "" : words[1].replace(",", "");
    return surname.length() > 2
        && page.lines().stream().noneMatch(l -> l != line && l.text().contains(surname));
  }

  private static void cutContacts(Line line, int number, Receipt receipt) {
    List<Span> sentences = line.sentences();
    int hits = 0;
    for (Span sentence : sentences) {
      hits += isContact(sentence, line) ? 1 : 0;
    }
    boolean mostly = hits * 2 >= sentences.size() && isContact(sentences.get(0), line);
    if (mostly) {
      receipt.note(number, Verdict.junk(Reason.CONTACT));
      return;
    }
    for (Span sentence : sentences) {
      if (isContact(sentence, line)) {
        receipt.cut(number, sentence.start(), sentence.end(), Reason.CONTACT);
      }
    }
  }

  static boolean isContact(Span sentence, Line line) {
    String lower = sentence.in(line.text()).toLowerCase(Locale.ROOT);
    return CONTACT.matcher(lower).find();
  }

  private static boolean isFollowAuthor(Line line) {
    String lower = line.lower();
    return line.length() < 90
        && lower.startsWith("follow ")
        && (lower.endsWith("on twitter") || lower.startsWith("follow @") || lower.contains(": @"));
  }

  private static boolean mayContact(String lower) {
    return lower.contains("follow")
        || lower.contains("@")
        || lower.contains("twitter")
        || lower.contains("mail")
        || lower.contains("be found")
        || lower.contains(": ")
        || lower.contains("reached")
        || lower.contains("contacted");
  }

  /** Whether {@code sentence} tells who somebody is, name first, as notes on authors do. */
  static boolean isBio(String sentence) {
    var named = IS_ROLE.matcher(sentence);
    if (!named.find()) {
      return false;
    }
    String rest = sentence.substring(named.end(), Math.min(sentence.length(), named.end() + 110));
    return ROLE.matcher(rest).find() || SURE_ROLE.matcher(named.group()).find();
  }
}

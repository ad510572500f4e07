package dev.counterpoint.article;

import java.util.regex.Pattern;

/** Who the author is and how to reach them, at the end of an article. */
final class AuthorNotes implements LineRule {

  private static final int LONGEST = 650;
  private static final int LAST_LINES = 4;

  private static final Pattern IS_ROLE =
      Pattern.compile(
          "^[^\\p{L}]{0,4}(?:\\p{Lu}[\\p{L}.'’-]*,? ){2,6}(?:\\([^)]{1,30}\\),? |, [^.]{3,120}, |who [^.]{3,120}, )?(?:is|are|was|serves as|writes|covers|served as|works|teaches|has been|has written|reports)\\b(?! not\\b)");
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:columnist|contributor|contributing|correspondent|reporter|journalist|editor|author|writer|writes|professor|fellow|lecturer|scholar|director|founder|co-founder|president|chairman|chairwoman|chair|analyst|attorney|lawyer|psychologist|physician|historian|economist|researcher|intern|host|candidate|student|graduate|consultant|strategist|commentator|producer|covers|teaches|blogger|freelance|vice president|executive|member of|partner|policy advisor|adviser|CEO|managing)\\b");
  private static final Pattern SURE_ROLE =
      Pattern.compile(
          "\\b(?:columnist|contributor|contributing|correspondent|reporter|editor|author of|writer|writes|fellow|host|freelance|covers|blogger|intern)\\b");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)\\bfollow (?:\\S+ ){1,6}on (?:twitter|facebook|instagram)|\\bfollow (?:him|her|them|me|us|\\S+ \\S+)?:? ?@\\w|\\b(?:write|reach|email|e-mail|contact) (?:to )?\\S+(?: \\S+){0,4} at \\S*@|\\bis on twitter\\b|\\be-?mail(?: address)?:|\\btwitter: ?@|\\S+@\\S+\\.(?:com|org|net|edu)\\b.{0,40}$|\\b(?:she|he|they|who) (?:can|may) be (?:reached|contacted|found)|^follow @");

  @Override
  public Verdict verdict(Line line, int number, Page page) {
    String text = line.text();
    if (line.length() > LONGEST || !line.hasAtMostSentences(6)) {
      return Verdict.BODY;
    }
    if (text.startsWith("Follow @") && line.length() < 120 || isFollowAuthor(line)) {
      return Verdict.junk(Reason.CONTACT);
    }
    if (line.tellsWhoSaid() || page.size() < 6) {
      return Verdict.BODY;
    }
    boolean last = page.isAmongLast(number, LAST_LINES);
    if (page.isAmongLast(number, 6) && mayContact(line.lower()) && CONTACT.matcher(text).find()) {
      return Verdict.junk(Reason.CONTACT);
    }
    if (!last && number > 1 || !isBio(line)) {
      return Verdict.BODY;
    }
    return last ? Verdict.junk(Reason.AUTHOR_BIO) : Verdict.DOUBT;
  }

  private static boolean isFollowAuthor(Line line) {
    return line.length() < 80
        && line.lower().startsWith("follow ")
        && line.lower().endsWith("on twitter");
  }

  private static boolean mayContact(String lower) {
    return lower.contains("follow")
        || lower.contains("@")
        || lower.contains("twitter")
        || lower.contains("mail")
        || lower.contains("reached")
        || lower.contains("contacted");
  }

  private static boolean isBio(Line line) {
    Span first = line.sentences().get(0);
    String sentence = first.in(line.text());
    var named = IS_ROLE.matcher(sentence);
    if (!named.find()) {
      return false;
    }
    String rest = sentence.substring(named.end(), Math.min(sentence.length(), named.end() + 110));
    return ROLE.matcher(rest).find() || SURE_ROLE.matcher(named.group()).find();
  }
}

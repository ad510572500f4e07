package dev.counterpoint.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes that lost the line breaks around them and stand amid a paragraph: a picture's caption in
 * brackets, a byline grown to the headline, links and highlights in front of a sentence. Each goes
 * only as far as a sure sign that the article goes on: a bracket, a quotation mark, a dateline, or
 * a function word with a capital that no full stop calls for.
 */
final class GluedNotes implements JunkRule {

  private static final int LONGEST = 420;
  private static final int LONGEST_LINK = 200;

  private static final Pattern BRACKET =
      Pattern.compile(
          "[\\[(](?:Photo|PHOTO|Image|Caption|Picture|Graphic|Illustration|Video|Map)(?: by|"
              + " credit)?: [^\\[\\]()]{3,"
              + LONGEST
              + "}[\\])]");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?<=\\p{Ll}|[.?!”\"])By (?:\\p{Lu}[\\p{Ll}'’-]+\\.? |\\p{Lu}\\."
              + " ){1,2}\\p{Lu}[\\p{Ll}'’-]+(?=\\p{Lu}\\p{Ll}|$)");
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?<=\\p{Ll}|[.?!”\"])(?:Updated|Published|Posted) (?:\\d+|an?)"
              + " (?:minute|hour|day|week|month)s? ago(?=\\p{Lu}|$)");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?<=[.?!”\"] )© ?\\d{4}[^.]{0,80}\\.(?= |$)");
  private static final List<String> LABELS =
      List.of(
          "Related",
          "RELATED",
          "Read more",
          "READ MORE",
          "See also",
          "SEE ALSO",
          "Story highlights",
          "Also read",
          "More on this",
          "More from");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?<=[.?!”\"] )|^)(?:" + String.join("|", LABELS) + "):? (?=[\\p{Lu}\\d])");
  private static final Pattern DATELINE =
      Pattern.compile(
          " \\p{Lu}{3}[\\p{Lu} .'’-]{0,26}(?:, \\p{Lu}[\\p{L}.]{1,14})?(?:"
              + " \\((?:AP|Reuters|AFP|CNN|UPI)\\))? ?[–—-] ?(?=\\p{Lu})");

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      if (receipt.isOpen(i)) {
        judge(page.line(i), i, page, receipt);
      }
    }
  }

  private static void judge(Line line, int number, Page page, Receipt receipt) {
    String text = line.text();
    if (text.indexOf('[') >= 0 || text.indexOf('(') >= 0) {
      cutAll(BRACKET, line, number, Reason.CAPTION, receipt);
    }
    if (text.contains("By ")) {
      cutAll(BYLINE, line, number, Reason.BYLINE, receipt);
    }
    if (text.contains(" ago")) {
      cutAll(MOMENT, line, number, Reason.TIMESTAMP, receipt);
    }
    if (text.indexOf('©') > 0) {
      cutAll(COPYRIGHT, line, number, Reason.COPYRIGHT, receipt);
    }
    if (text.indexOf('/') > 0 || text.startsWith("Photo")) {
      cutCredit(line, number, receipt);
    }
    if (hasLabel(text)) {
      cutLinks(line, number, page, receipt);
    }
    cutAuthor(line, number, receipt);
  }

  private static boolean hasLabel(String text) {
    for (String label : LABELS) {
      if (text.contains(label)) {
        return true;
      }
    }
    return false;
  }

  private static void cutAll(
      Pattern pattern, Line line, int number, Reason reason, Receipt receipt) {
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      receipt.cut(number, matcher.start(), matcher.end(), reason);
    }
  }

  /** {@code Photo: Ann Lee/Gazette SPRINGFIELD — The mayor …}: the credit before the dateline. */
  private static void cutCredit(Line line, int number, Receipt receipt) {
    String text = line.text();
    String head = text.substring(0, Math.min(text.length(), LONGEST_LINK));
    Matcher dateline = DATELINE.matcher(head);
    if (dateline.find() && Credits.isCredit(head.substring(0, dateline.start()))) {
      receipt.cut(number, 0, dateline.start(), Reason.PHOTO_CREDIT);
    }
  }

  private static void cutLinks(Line line, int number, Page page, Receipt receipt) {
    Seams seams = new Seams(line.text(), page);
    Matcher label = LABEL.matcher(line.text());
    while (label.find()) {
      int end = seams.end(label.end());
      end = end == 0 && isTail(line.text(), label) ? line.length() : end;
      if (end > 0) {
        boolean highlights = label.group().startsWith("Story");
        Reason reason = highlights ? Reason.HIGHLIGHTS : Reason.RELATED_LINK;
        receipt.cut(number, label.start(), end, reason);
      }
    }
  }

  /** "More from Lee Ten winter walks": to the end of the line no sentence ends. */
  private static boolean isTail(String text, Matcher label) {
    boolean sure = label.group().startsWith("More from") || label.group().contains(":");
    boolean near = text.length() - label.end() <= LONGEST_LINK;
    return sure && near && label.start() > 0 && !hasStop(text.substring(label.end()));
  }

  private static boolean hasStop(String text) {
    return text.chars().anyMatch(c -> Marks.isTerminator((char) c));
  }

  /** The last sentences of a long line can tell who wrote it and how to reach them. */
  private static void cutAuthor(Line line, int number, Receipt receipt) {
    if (line.length() < Walls.SHORTEST) {
      return;
    }
    List<Span> sentences = line.sentences();
    int last = sentences.size() - 1;
    if (last < 6 || !AuthorNotes.isContact(sentences.get(last), line)) {
      return;
    }
    receipt.cut(number, sentences.get(last).start(), sentences.get(last).end(), Reason.CONTACT);
    Span bio = sentences.get(last - 1);
    if (AuthorNotes.isBio(bio.in(line.text()))) {
      receipt.cut(number, bio.start(), bio.end(), Reason.AUTHOR_BIO);
    }
  }
}

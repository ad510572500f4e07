package dev.counterpoint.article;

/** Lists without full stops below a head that says what they are: highlights, related links. */
final class Blocks implements JunkRule {

  private static final int LONGEST_HEAD = 300;
  private static final int LONGEST_ITEM = 160;
  private static final int MOST_ITEMS = 12;

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      String lower = page.line(i).lower();
      if (page.isAmongFirst(i, 8) && lower.length() <= LONGEST_HEAD && isHighlights(page.line(i))) {
        receipt.note(i, Verdict.junk(Reason.HIGHLIGHTS));
        removeItems(page, i + 1, 7, receipt, Reason.HIGHLIGHTS);
      } else if (isRelatedHead(lower)) {
        receipt.note(i, Verdict.junk(Reason.RELATED_LINK));
        removeItems(page, i + 1, MOST_ITEMS, receipt, Reason.RELATED_LINK);
      }
    }
  }

  private static boolean isHighlights(Line line) {
    String text = line.text();
    String lower = line.lower();
    String head = "story highlights";
    boolean glued =
        lower.startsWith(head + " ")
            && Character.isUpperCase(text.charAt(head.length() + 1))
            && !line.isFinished();
    return glued
        || lower.equals(head)
        || lower.equals("highlights")
        || lower.equals("key points")
        || lower.equals("key takeaways");
  }

  private static boolean isRelatedHead(String lower) {
    if (lower.length() > 40) {
      return false;
    }
    String head = Templates.normal(lower);
    return head.equals("read more") && lower.endsWith(":")
        || head.equals("related")
        || head.equals("related stories")
        || head.equals("related articles")
        || head.equals("related coverage")
        || head.equals("related posts")
        || head.equals("related content")
        || head.equals("more on this story")
        || head.equals("more stories")
        || head.equals("recommended")
        || head.equals("more from national review")
        || head.equals("tagged under")
        || head.equals("most popular")
        || head.equals("you may also like");
  }

  private static void removeItems(Page page, int from, int most, Receipt receipt, Reason reason) {
    for (int i = from; i < page.size() && i < from + most; i++) {
      Line line = page.line(i);
      boolean question = line.text().endsWith("?") && line.hasAtMostSentences(1);
      boolean item = !line.isFinished() || question && reason == Reason.RELATED_LINK;
      if (!item || line.length() > LONGEST_ITEM) {
        return;
      }
      receipt.note(i, Verdict.junk(reason));
    }
  }
}

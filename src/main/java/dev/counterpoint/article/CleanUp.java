package dev.counterpoint.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets junk apart. The rules run on the page again and again until they find nothing more, so that
 * what is left is clean by the same rules, and cleaning it once more changes nothing. Only what is
 * left counts for a line's position ("among the last four").
 */
final class CleanUp {

  private static final int MOST_ROUNDS = 6;

  private static final List<JunkRule> RULES =
      List.of(
          new LinkLists(),
          new SocialMarks(),
          new AuthorNotes(),
          new Furniture(),
          new Symbols(),
          new Timestamps(),
          new Blocks(),
          new Captions(),
          new LeadCaption(),
          new PhotoCredits(),
          new RelatedLinks(),
          new CapsHeadlines(),
          new WallEnds(),
          new SignUps(),
          new Bylines(),
          new Contributors(),
          new Repeats(),
          new GluedNotes(),
          new ShoutedHeadlines(),
          new Walls(),
          new Headings());

  private CleanUp() {}

  /** What is left, and what was taken out. */
  record Result(String body, Page page, Receipt doubts, List<Removal> removed) {}

  static Result of(String text, Title title) {
    List<Removal> removed = new ArrayList<>();
    String body = text;
    Page page = Page.of(body, title);
    Receipt receipt = judge(page);
    for (int round = 1; round < MOST_ROUNDS && !receipt.removesNothing(); round++) {
      List<Removal> found = receipt.removals();
      removed.addAll(found);
      body = blank(body, found);
      page = page.after(body, found);
      receipt = judge(page);
    }
    return new Result(body, page, receipt, Receipt.disjoint(removed));
  }

  private static Receipt judge(Page page) {
    Receipt receipt = new Receipt(page);
    for (JunkRule rule : RULES) {
      rule.judge(page, receipt);
    }
    return receipt;
  }

  /** Blanks of the same length; line breaks stay, and come where a removal parts two lines. */
  private static String blank(String text, List<Removal> removals) {
    char[] out = text.toCharArray();
    for (Removal removal : removals) {
      boolean parts =
          removal.reason().partsLines() && !Folded.isLineBreak(out[removal.span().start()]);
      for (int i = removal.span().start(); i < removal.span().end(); i++) {
        out[i] = Folded.isLineBreak(out[i]) ? out[i] : ' ';
      }
      if (parts) {
        out[removal.span().start()] = '\n';
      }
    }
    return new String(out);
  }
}

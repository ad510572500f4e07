package dev.counterpoint.article;

/** A rule that judges a line by itself and its place on the page. */
interface LineRule extends JunkRule {

  Verdict verdict(Line line, int number, Page page);

  @Override
  default void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      if (receipt.isOpen(i)) {
        receipt.note(i, verdict(page.line(i), i, page));
      }
    }
  }
}

package dev.counterpoint.article;

/** One family of junk. Rules look only at what is still open, and write into the receipt. */
interface JunkRule {

  void judge(Page page, Receipt receipt);
}

package dev.counterpoint.article;

import java.util.List;

/**
 * Long lines in which a whole article, or much of one, was run together: credits take along the
 * sentence before them, and nothing else goes that is not sure.
 */
final class Walls implements JunkRule {

  private static final int SHORTEST = 1200;
  private static final int LONGEST_CAPTION = 420;

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (line.length() >= SHORTEST && receipt.isOpen(i)) {
        judge(line, i, receipt);
      }
    }
  }

  private static void judge(Line line, int number, Receipt receipt) {
    List<Span> sentences = line.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      String text = sentence.in(line.text());
      int open = text.startsWith("(") ? 0 : text.lastIndexOf(" (");
      int close = text.indexOf(')', Math.max(0, open));
      if (open < 0 || close < 0 || close - open > 110) {
        continue;
      }
      String credit = text.substring(open, close).replace("(", "").strip();
      if (!Credits.isCredit(credit) || Credits.isBareAgency(credit)) {
        continue;
      }
      int from = sentence.start();
      boolean alone = open == 0 && i > 0 && isCaption(sentences.get(i - 1).in(line.text()));
      if (alone) {
        from = sentences.get(i - 1).start();
      }
      receipt.cut(number, from, sentence.start() + close + 1, Reason.CAPTION);
    }
  }

  private static boolean isCaption(String sentence) {
    boolean short_ = sentence.length() >= 20 && sentence.length() <= LONGEST_CAPTION;
    return short_
        && !Words.SAYING.anyIn(sentence.toLowerCase(java.util.Locale.ROOT))
        && !Marks.hasQuotation(sentence, 15);
  }
}

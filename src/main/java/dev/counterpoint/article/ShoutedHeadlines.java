package dev.counterpoint.article;

/** Headlines of other articles in capitals, each between two sentences of a long line. */
final class ShoutedHeadlines implements JunkRule {

  private static final int FEWEST_WORDS = 6;
  private static final int SHORTEST = 30;
  private static final int LONGEST = 200;

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      if (page.line(i).length() >= Walls.SHORTEST && receipt.isOpen(i)) {
        judge(page.line(i).text(), i, page, receipt);
      }
    }
  }

  private static void judge(String text, int number, Page page, Receipt receipt) {
    Quoting quoting = new Quoting();
    int start = -1;
    int words = 0;
    boolean fresh = false;
    for (int from = 0; from <= text.length(); ) {
      int blank = text.indexOf(' ', from);
      int to = blank < 0 ? text.length() : blank;
      boolean shouted = from < text.length() && isShouted(text, from, to);
      if (shouted && start < 0) {
        start = from;
        words = 0;
        fresh = !quoting.isOpen() && isAfterSentence(text, from);
      }
      if (!shouted && start >= 0) {
        int end = from - 1;
        boolean article = end > 2 && text.charAt(end - 2) == ' ' && text.charAt(end - 1) == 'A';
        end -= article ? 2 : 0;
        words -= article ? 1 : 0;
        if (fresh && words >= FEWEST_WORDS && isHeadline(text, start, end, page)) {
          receipt.cut(number, start, end, Reason.RELATED_LINK);
        }
        start = -1;
      }
      words++;
      quoting.read(text, from, to);
      from = to + 1;
    }
  }

  /** Capitals, marks and digits, but for the "s" of {@code SMITH's}. */
  private static boolean isShouted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean genitive = i > from && i == to - 1 && "'’".indexOf(text.charAt(i - 1)) >= 0;
      if (Character.isLowerCase(text.charAt(i)) && !genitive) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAfterSentence(String text, int from) {
    return from == 0 || Marks.endsSentence(text.substring(Math.max(0, from - 6), from - 1));
  }

  /** No sentence of somebody who shouts: that would have a stop. */
  private static boolean isHeadline(String text, int start, int end, Page page) {
    int length = end - start;
    if (length < SHORTEST || length > LONGEST || ".:,;!…".indexOf(text.charAt(end - 1)) >= 0) {
      return false;
    }
    int next = end + 1;
    boolean beginning =
        next >= text.length()
            || Character.isUpperCase(text.charAt(next))
            || Marks.isOpener(text.charAt(next));
    String headline = text.substring(start, end);
    return beginning
        && CapsHeadlines.upperShare(headline) > 90
        && headline.indexOf('(') < 0
        && !page.title().isRepeatedBy(headline);
  }

  /** Whether a quotation is open. */
  private static final class Quoting {

    private boolean curly;
    private boolean straight;

    void read(String text, int from, int to) {
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        curly = c == '“' || curly && c != '”';
        straight ^= c == '"';
      }
    }

    boolean isOpen() {
      return curly || straight;
    }
  }
}

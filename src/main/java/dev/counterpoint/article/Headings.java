package dev.counterpoint.article;

/**
 * Short lines that are no sentences: headings, labels, headlines of other articles without a mark.
 * They may belong to the article, and nobody asserts them. The points of a list are another thing.
 */
final class Headings implements LineRule {

  private static final int MOST_WORDS = 12;
  private static final int LONGEST = 110;

  @Override
  public Verdict verdict(Line line, int number, Page page) {
    String text = line.text();
    if (line.length() > LONGEST || line.isFinished() || text.endsWith(":") || text.endsWith(",")) {
      return isPulledQuotation(line) ? Verdict.DOUBT : Verdict.BODY;
    }
    boolean listed = "•*·-–—".indexOf(text.charAt(0)) >= 0;
    return Verdict.doubtIf(!listed && text.split(" ").length <= MOST_WORDS && page.isRunningText());
  }

  /** All of a line in quotation marks, without a stop in them: words pulled out in large type. */
  private static boolean isPulledQuotation(Line line) {
    String text = line.text();
    boolean quoted =
        line.length() > 4
            && line.length() <= 170
            && Marks.isOpener(text.charAt(0))
            && text.charAt(0) != '(';
    return quoted && Marks.isCloser(text.charAt(text.length() - 1)) && !line.isFinished();
  }
}

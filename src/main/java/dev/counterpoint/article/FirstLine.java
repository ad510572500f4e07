package dev.counterpoint.article;

/** Tells a title apart when the caller gave none. */
final class FirstLine {

  private static final int LONGEST = 200;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;

  private FirstLine() {}

  /** The first line if it stands over running text as a title does. */
  static Title title(Page page) {
    if (page.size() < 3) {
      return Title.UNKNOWN;
    }
    String text = page.line(0).text();
    int words = text.split(" ").length;
    boolean sized = text.length() <= LONGEST && words >= FEWEST_WORDS && words <= MOST_WORDS;
    boolean open =
        !text.endsWith(".")
            && !text.endsWith(".”")
            && !text.endsWith(".\"")
            && !text.endsWith(":")
            && !text.endsWith(",")
            && !text.endsWith("…");
    boolean overText = isRunning(page.line(1)) || isRunning(page.line(2));
    return sized && open && overText && page.line(0).hasAtMostSentences(2)
        ? Title.of(text)
        : Title.UNKNOWN;
  }

  private static boolean isRunning(Line line) {
    return line.isFinished() && line.length() > 60;
  }
}

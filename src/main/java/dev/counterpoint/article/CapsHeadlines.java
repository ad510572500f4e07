package dev.counterpoint.article;

/** Headlines of other articles, printed in capitals between paragraphs. */
final class CapsHeadlines implements LineRule {

  private static final int SHORTEST = 30;
  private static final int LONGEST = 200;
  private static final int FEWEST_WORDS = 6;

  @Override
  public Verdict verdict(Line line, int number, Page page) {
    String text = line.text();
    if (line.length() < SHORTEST || line.length() > LONGEST || upperShare(text) < 90) {
      return Verdict.BODY;
    }
    boolean quoted =
        Marks.isOpener(text.charAt(0))
            && Marks.isCloser(text.charAt(text.length() - 1))
            && isOneQuotation(text);
    boolean numbered = Character.isDigit(text.charAt(0)) || text.matches("^[IVX]+\\. .*");
    boolean stopped = text.endsWith(".") && !text.endsWith("...");
    if (quoted || numbered || stopped || text.endsWith(":") || page.title().isRepeatedBy(text)) {
      return Verdict.BODY;
    }
    int words = text.split(" ").length;
    if (number == 0 && !page.title().isKnown()) {
      return Verdict.BODY;
    }
    return words >= FEWEST_WORDS ? Verdict.junk(Reason.RELATED_LINK) : Verdict.DOUBT;
  }

  private static boolean isOneQuotation(String text) {
    String inside = text.substring(1, text.length() - 1);
    return inside.indexOf('"') < 0 && inside.indexOf('”') < 0;
  }

  /** How many of a hundred letters are upper case. */
  static int upperShare(String text) {
    int letters = 0;
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters == 0 ? 0 : upper * 100 / letters;
  }
}

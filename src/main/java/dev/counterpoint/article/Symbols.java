package dev.counterpoint.article;

/** Lines without a letter that anybody could read: rules, stars, counters. */
final class Symbols implements LineRule {

  @Override
  public Verdict verdict(Line line, int number, Page page) {
    String text = line.text();
    if (text.codePoints().anyMatch(Character::isLetter)) {
      return Verdict.BODY;
    }
    long digits = text.chars().filter(Character::isDigit).count();
    boolean ornament = digits == 0 && !hasPicture(text);
    return Verdict.junkIf(ornament || digits >= 6 && text.indexOf(' ') < 0, Reason.SITE_FURNITURE);
  }

  private static boolean hasPicture(String text) {
    return text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }
}

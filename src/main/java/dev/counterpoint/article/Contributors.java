package dev.counterpoint.article;

import java.util.regex.Pattern;

/** Who else worked on it: names, a verb of newspaper work, and nothing else. */
final class Contributors implements LineRule {

  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,4}";

  private static final Pattern NOTE =
      Pattern.compile(
          "^[-–—(*]{0,2} ?(?:[\\p{Lu}a-z][\\p{L}.'’]+ ){0,6}?"
              + NAME
              + "(?:(?:, and|,| and) "
              + NAME
              + "){0,5},? (?:also )?(?:contributed|reported from \\p{Lu}[^.]{2,60}|in \\p{Lu}\\w+"
              + " contributed)[.)]*$");
  private static final Pattern BRACKET =
      Pattern.compile(
          "^\\((?:Additional |Additional writing |With |With additional"
              + " )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Tt]ranslat\\w+)(?: and"
              + " \\w+)? (?:by|from) [^()]{3,200}\\)$");

  @Override
  public Verdict verdict(Line line, int number, Page page) {
    boolean sized = line.length() <= 260 && page.size() > 5 && page.isAmongLast(number, 6);
    if (!sized) {
      return Verdict.BODY;
    }
    return Verdict.junkIf(isNote(line.text()), Reason.CONTRIBUTOR_NOTE);
  }

  static boolean isNote(String text) {
    boolean note =
        (text.contains("contributed") || text.contains("reported from"))
            && NOTE.matcher(text).matches();
    return note || text.startsWith("(") && BRACKET.matcher(text).matches();
  }
}

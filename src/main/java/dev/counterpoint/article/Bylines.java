package dev.counterpoint.article;

import java.util.Set;
import java.util.regex.Pattern;

/** Who wrote it, and for whom, on a line of its own. */
final class Bylines implements LineRule {

  private static final Pattern BY =
      Pattern.compile(
          "^(?:By|BY|by|Written by|Story by|Reported by|From|Analysis by|Commentary by|Opinion"
              + " by|Interview by|Text by) (?:\\p{Lu}[\\p{L}.'’-]*["
              + " ,]*){1,5}(?:(?:and|with|AND|&|,) (?:\\p{Lu}[\\p{L}.'’-]*["
              + " ,]*){1,4}){0,3}(?:[,|/-].{0,80})?$");
  private static final Words LABELS = Words.of("by", "from");
  private static final Words OFFICES =
      Words.of(
          "correspondent",
          "reporter",
          "editor",
          "columnist",
          "writer",
          "contributor",
          "news",
          "today",
          "cnn",
          "reuters",
          "ap");

  private static final Pattern NAME_ROLE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}, (?:\\p{Lu}[\\p{L}&.]+"
              + " ){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Ww]riter|[Cc]ontributor|BBC"
              + " News.*|USA TODAY.*|CNN.*|NBC News.*|Reuters.*|AP.*)(?:, .{2,40})?$");
  private static final Pattern DASH_NAME =
      Pattern.compile("^[-–—] ?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}(?:, .{2,60})?$");

  /** {@code SPRINGFIELD, Ill.}, with or without the agency that filed from there. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .'’-]{1,29}\\p{Lu}(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3})?(?:"
              + " ?\\((?:AP|Reuters|AFP|CNN|UPI)\\))?(?: ?[-–—]+)?$");

  private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}]{2,20}");

  private static final int MOST_AGENCY_WORDS = 3;

  private static final Set<String> NOT_IN_NAMES =
      Set.of(
          "the", "to", "of", "is", "in", "for", "on", "at", "a", "an", "with", "from", "are", "was",
          "how", "why", "what");

  @Override
  public Verdict verdict(Line line, int number, Page page) {
    String text = line.text();
    boolean head = number <= 1 && page.size() > 5 && line.length() < 50;
    if (head && PLACE.matcher(text).matches() && !page.title().isRepeatedBy(text)) {
      return Verdict.junk(Reason.DATELINE);
    }
    if (line.length() > 140 || line.isFinished() && !text.endsWith("Jr.")) {
      return Verdict.BODY;
    }
    if (LABELS.hasAny(line.words())
        && BY.matcher(text).matches()
        && !page.title().isRepeatedBy(text)) {
      return Verdict.junk(Reason.BYLINE);
    }
    if (OFFICES.hasAny(line.words())
        && NAME_ROLE.matcher(text).matches()
        && number < page.size() - 1) {
      return Verdict.junk(Reason.BYLINE);
    }
    if (isDash(text.charAt(0)) && page.size() > 5 && DASH_NAME.matcher(text).matches()) {
      return page.isAmongLast(number, 4) ? Verdict.junk(Reason.BYLINE) : Verdict.DOUBT;
    }
    boolean top = page.isAmongFirst(number, 3) && page.size() > 5;
    if (top && (isNameList(text) || Credits.isBareAgency(text))) {
      return Verdict.junk(Reason.BYLINE);
    }
    boolean known = page.title().isKnown() && page.title().shareIn(Title.words(text)) == 0;
    if (number == 0 && page.size() > 5 && known && isName(text)) {
      return Verdict.junk(Reason.BYLINE);
    }
    if (number == 0 && page.size() > 5 && known && ONE_WORD.matcher(text).matches()) {
      return Verdict.junk(Reason.DATELINE);
    }
    return Verdict.junkIf(
        number <= 1 && page.size() > 5 && PLACE.matcher(text).matches(), Reason.DATELINE);
  }

  /** Whether {@code text} is names, if any, and behind them the agency that they write for. */
  static boolean isAuthors(String text) {
    int from = text.length();
    for (int words = 1; words <= MOST_AGENCY_WORDS && from > 0; words++) {
      from = text.lastIndexOf(' ', from - 1);
      boolean agency = Credits.isBareAgency(text.substring(from + 1));
      boolean alone = from < 0 && words > 1;
      if (agency && (alone || from > 0 && areNames(text.substring(0, from)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areNames(String text) {
    return isName(text) || isNameList(text);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  /** Two or more names and nothing else, or one name of an author at the very top. */
  private static boolean isNameList(String text) {
    String[] names = text.split(", and |, | and | & ");
    if (names.length < 2 || names.length > 6) {
      return false;
    }
    for (String name : names) {
      if (!isName(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String name) {
    String[] words = name.split(" ");
    if (words.length < 2 || words.length > 4) {
      return Credits.isBareAgency(name);
    }
    for (String word : words) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!capital || NOT_IN_NAMES.contains(word.toLowerCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}

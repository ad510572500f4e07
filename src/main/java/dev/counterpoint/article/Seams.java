package dev.counterpoint.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where a line break was lost: a blank that no full stop stands before, and a capital behind
 * it that nothing else calls for. The article itself tells names from words that only begin a
 * sentence: those it writes small elsewhere.
 */
final class Seams {

  private static final int LONGEST = 200;
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_NAME = 4;

  private static final Pattern LABEL = Pattern.compile("(?:Related|RELATED|Read more|READ MORE): ");

  private static final Set<String> OPENINGS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "it",
          "he",
          "she",
          "this",
          "that",
          "but",
          "they",
          "we",
          "for",
          "on",
          "at",
          "as",
          "if",
          "when",
          "while",
          "after",
          "there",
          "these",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "dozens",
          "hundreds",
          "thousands",
          "most",
          "several");

  /** Words that lead on to a name, and words that a name is the object of. */
  private static final Words LEADING = new Words("leading-words.txt");

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}{3}[\\p{Lu} .'’-]{0,26}(?:, \\p{Lu}[\\p{L}.]{1,14})?(?: \\([^)]{2,20}\\))?"
              + " ?[–—-]{1,2} ?(?=\\p{Lu}|[“\"])");

  /** "Leader Ann Lee said" begins nothing between leader and Ann. */
  private static final Pattern ROLE =
      Pattern.compile("(?:er|or|ar|an|ist|ent|ant|ee|ess|ary|chief|son|al|king|queen|prince)$");

  private static final Words HONORIFICS = Words.of("ms", "mr", "mrs");

  private static final Words AUXILIARIES =
      Words.of(
          "was", "were", "is", "are", "has", "had", "have", "will", "would", "said", "says", "told",
          "did", "does", "could", "should");

  private final String text;
  private final Page page;

  Seams(String text, Page page) {
    this.text = text;
    this.page = page;
  }

  /**
   * Where what begins at {@code from} surely ends; 0 if a full stop comes first, or nothing does.
   */
  int end(int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    boolean running = false;
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      boolean question = c == '?' && i + 2 < limit && text.charAt(i + 1) == ' ';
      if (question && Character.isUpperCase(text.charAt(i + 2))) {
        return i + 1;
      }
      boolean opened = (c == '“' || c == '"') && text.startsWith(": ", i - 2);
      if (opened) {
        return endOfQuotation(i, limit);
      }
      if (Marks.isTerminator(c) && !isInitial(i)) {
        return 0;
      }
      if (text.charAt(i - 1) != ' ' || i - 2 < from) {
        continue;
      }
      String before = wordBefore(i - 1, from);
      if (isSeam(before, i, running)) {
        return i - 1;
      }
      running |= before.length() > 3 && Character.isLowerCase(before.charAt(0)) && !leads(before);
    }
    return 0;
  }

  /** {@code Image caption Ann Lee: "We are … going" The mayor …}: 0 if no capital follows. */
  private int endOfQuotation(int opened, int limit) {
    for (int i = opened + 1; i + 2 < limit; i++) {
      if (text.charAt(i) == '"' || text.charAt(i) == '”') {
        boolean capital = text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2));
        return capital ? i + 1 : 0;
      }
    }
    return 0;
  }

  /**
   * Whether what stands at {@code at} can only be a beginning: a dateline, or "In a", "The mayor".
   */
  static boolean isBeginning(String text, int at) {
    Seams seams = new Seams(text, null);
    String lower = seams.wordAt(at).toLowerCase(Locale.ROOT);
    boolean capital = at < text.length() && Character.isUpperCase(text.charAt(at));
    boolean opening = OPENINGS.contains(lower) || Words.STARTERS.has(lower);
    return capital && opening && seams.isSmall(seams.afterBlank(at))
        || DATELINE.matcher(text).region(at, Math.min(text.length(), at + LONGEST)).lookingAt();
  }

  private boolean isSeam(String before, int at, boolean running) {
    char last = before.charAt(before.length() - 1);
    char c = text.charAt(at);
    boolean label = c == 'R' && LABEL.matcher(text).region(at, text.length()).lookingAt();
    if (label && Character.isLetter(last)) {
      return true;
    }
    if (c == '“' || c == '"') {
      boolean opens = at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
      return opens && Character.isLetter(last) && !leads(before);
    }
    if (!Character.isUpperCase(c) || ",;:–—-/&".indexOf(last) >= 0 || leads(before)) {
      return false;
    }
    String word = wordAt(at);
    boolean small = Character.isLowerCase(before.charAt(0));
    boolean nextSmall = isSmall(afterBlank(at));
    String lower = word.toLowerCase(Locale.ROOT);
    if (HONORIFICS.has(lower)) {
      return !small;
    }
    if (OPENINGS.contains(lower) || Words.STARTERS.has(lower)) {
      return small || nextSmall && (running || CapsHeadlines.upperShare(before) > 90);
    }
    boolean capitalOnly = nextSmall && isSmall(at + 1) && page.writesSmall(word);
    boolean role = ROLE.matcher(before).find();
    return capitalOnly && (small || running) || small && !role && isFollowedByVerb(at);
  }

  /** {@code … for many years Ann Lee was …}. */
  private boolean isFollowedByVerb(int at) {
    int i = at;
    for (int words = 0; words < LONGEST_NAME && i < text.length(); words++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return words > 0 && AUXILIARIES.has(wordAt(i));
      }
      i = afterBlank(i);
    }
    return false;
  }

  private boolean isSmall(int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  private static boolean leads(String word) {
    return LEADING.has(word.toLowerCase(Locale.ROOT)) || Words.SAYING.has(word);
  }

  /** "St. Brendan", "J. Lee": no end of a sentence. */
  private boolean isInitial(int stop) {
    int from = wordStart(stop);
    return text.charAt(stop) == '.'
        && stop - from <= 3
        && stop + 1 < text.length()
        && text.charAt(stop + 1) == ' '
        && Character.isUpperCase(text.charAt(from));
  }

  private String wordBefore(int blank, int from) {
    return text.substring(Math.max(from, wordStart(blank)), blank);
  }

  private int wordStart(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  /** The letters at {@code from}. */
  private String wordAt(int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** Where the next word begins. */
  private int afterBlank(int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_WORD && text.charAt(to) != ' ') {
      to++;
    }
    return to + 1;
  }
}

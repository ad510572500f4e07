package dev.counterpoint.statement;

import java.util.Set;

/** The adverbials between a cue and its content: "on Tuesday", "in an interview with CNN". */
final class TimeAndPlace {

  static final int LONGEST = 16;
  private static final Set<String> OPENERS =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "after",
          "before",
          "through",
          "via",
          "to",
          "by",
          "last",
          "this",
          "earlier",
          "later",
          "late",
          "early",
          "of",
          "about",
          "from",
          "when",
          "while",
          "as",
          "with",
          "over",
          "outside",
          "following",
          "amid",
          "for",
          "here",
          "there",
          "next");
  private static final Set<String> NOUNS_OF_TIME =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "year",
          "today",
          "yesterday",
          "tomorrow",
          "day");

  private final Words words;

  TimeAndPlace(Words words) {
    this.words = words;
  }

  static boolean isTime(String word) {
    return NOUNS_OF_TIME.contains(word) || ClosedClasses.isCalendar(word);
  }

  /** Whether an adverbial can start here. */
  boolean startsAt(int i) {
    return i < words.size()
        && (words.tag(i) == Tag.ADVERB
            || OPENERS.contains(words.lower(i))
            || NOUNS_OF_TIME.contains(words.lower(i)));
  }

  /** Steps over a weekday or single adverbs: "said Tuesday morning". */
  int afterAdverbs(int from, int end) {
    int i = from;
    while (i < end && i < from + 4 && !words.isQuoted(i) && isSingle(i)) {
      i++;
    }
    return i;
  }

  /** But "there" in "there is" says nothing of a place: it begins what is said. */
  private boolean isSingle(int i) {
    if (words.is(i, "there") && words.isFinite(i + 1)) {
      return false;
    }
    return words.tag(i) == Tag.ADVERB || NOUNS_OF_TIME.contains(words.lower(i));
  }

  /** The end of the adverbials that start here, up to a comma, a quotation or "that". */
  int end(int from, int end) {
    if (from >= end || !startsAt(from)) {
      return from;
    }
    int limit = Math.min(end, from + LONGEST);
    for (int i = from; i < limit; i++) {
      boolean stops =
          words.isQuoted(i) && !words.isInTitle(i)
              || words.isComma(i)
              || words.hasShape(i, Shape.COLON)
              || words.hasShape(i, Shape.STOP)
              || (words.is(i, "that") && words.tag(i) == Tag.SUBORDINATOR && i > from);
      if (stops) {
        return i;
      }
    }
    return limit == end ? end : -1;
  }
}

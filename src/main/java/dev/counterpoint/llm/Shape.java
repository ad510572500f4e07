package dev.counterpoint.llm;

import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be seen to be wrong with a draft from its outline: sides, length, language. */
final class Shape {

  /** A summary this many times longer than asked for is the article again. */
  private static final int TOO_LONG = 3;

  private static final int FEWEST_WORDS = 12;

  /** Every English text has some of these, and no other language has them often. */
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "that", "is", "for", "with", "it", "says", "by", "would");

  private static final double FEWEST_ENGLISH = 0.06;

  private Shape() {}

  static List<String> faults(Source source, Options options, Draft draft) {
    List<String> faults = new ArrayList<>();
    if (voiced(draft) < source.dispute().camps().size()) {
      faults.add("It left a side out: both that are heard need claims.");
    }
    if (hasClaimOnBothSides(draft)) {
      faults.add("It gave the same claim to both sides.");
    }
    if (words(draft.summary()).length > TOO_LONG * options.length().words()) {
      faults.add("The summary was far too long: about " + options.length().words() + " words.");
    }
    if (isDueInEnglish(source, options) && !isEnglish(draft.summary())) {
      faults.add("It was in the wrong language: write English.");
    }
    return faults;
  }

  private static long voiced(Draft draft) {
    return draft.sides().stream().filter(side -> !side.claims().isEmpty()).count();
  }

  private static boolean hasClaimOnBothSides(Draft draft) {
    Set<String> seen = new HashSet<>();
    for (Draft.Side side : draft.sides()) {
      Set<String> own = new HashSet<>();
      side.claims().forEach(c -> own.add(String.join(" ", words(c.text()))));
      if (own.stream().anyMatch(seen::contains)) {
        return true;
      }
      seen.addAll(own);
    }
    return false;
  }

  private static boolean isDueInEnglish(Source source, Options options) {
    String tag = options.language() != null ? options.language() : source.article().language();
    return Locale.forLanguageTag(tag).getLanguage().equals("en");
  }

  private static boolean isEnglish(String text) {
    String[] words = words(text);
    if (words.length < FEWEST_WORDS) {
      return true;
    }
    int english = 0;
    for (String word : words) {
      english += ENGLISH.contains(word) ? 1 : 0;
    }
    return english >= FEWEST_ENGLISH * words.length;
  }

  private static String[] words(String text) {
    return text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+");
  }
}

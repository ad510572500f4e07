package dev.counterpoint.verify;

import java.util.List;
import java.util.stream.IntStream;

/** What is left of a word without its derivational endings: "syntactically" and "syntactic". */
final class Stem {

  /** The longest first, so that one pass takes the whole ending. */
  private static final List<String> ENDINGS =
      List.of(
          "ibilities",
          "abilities",
          "ization",
          "isation",
          "ability",
          "ibility",
          "ically",
          "ations",
          "fulness",
          "iveness",
          "ation",
          "ition",
          "ingly",
          "ously",
          "ement",
          "ially",
          "ically",
          "ative",
          "itive",
          "ional",
          "ality",
          "ivity",
          "ments",
          "tion",
          "sion",
          "ness",
          "ment",
          "able",
          "ible",
          "ally",
          "edly",
          "ship",
          "ance",
          "ence",
          "ical",
          "ing",
          "ity",
          "ive",
          "ist",
          "ism",
          "ial",
          "ian",
          "ion",
          "ers",
          "ors",
          "ous",
          "ful",
          "ize",
          "ise",
          "ant",
          "ent",
          "ly",
          "al",
          "ic",
          "er",
          "or",
          "ed",
          "es",
          "s",
          "e",
          "y");

  private static final int SHORTEST = 5;

  /** The endings that end in each letter, in the same order. */
  private static final List<List<String>> BY_LAST =
      IntStream.rangeClosed('a', 'z').mapToObj(Stem::endingsIn).toList();

  private Stem() {}

  private static List<String> endingsIn(int letter) {
    return ENDINGS.stream().filter(ending -> ending.charAt(ending.length() - 1) == letter).toList();
  }

  static String of(String word) {
    if (word.length() <= SHORTEST) {
      return word;
    }
    int last = word.charAt(word.length() - 1) - 'a';
    if (last < 0 || last >= BY_LAST.size()) {
      return word;
    }
    for (String ending : BY_LAST.get(last)) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}

package dev.counterpoint.dispute;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a word tells about who stands where: a set of the bits below. */
final class CueWords {

  /** Stands against another by an act: "accused", "critics". */
  static final int OPPOSING = 1;

  /** Stands with another: "endorsed", "aide". */
  static final int SUPPORTING = 1 << 1;

  /** Answers a charge: "denied", "insisted". */
  static final int DENYING = 1 << 2;

  /** Blames or alarms: "reckless". */
  static final int HARSH = 1 << 3;

  /** Praises or trusts: "courage". */
  static final int KIND = 1 << 4;

  /** Turns against what stands before: "but". */
  static final int CONTRAST = 1 << 5;

  /** Joins what stands before: "also". */
  static final int ADDING = 1 << 6;

  /** Turns the next cue into its opposite: "not". */
  static final int NEGATING = 1 << 7;

  /** Ends the reach of a cue: "which". */
  static final int BREAKING = 1 << 8;

  private static final Set<String> DOUBLING =
      Set.of("rebut", "snub", "spar", "rap", "slam", "slap", "snap", "rip", "pan", "war", "team");
  private static final Map<String, Integer> BITS = bits();

  private CueWords() {}

  /** The bits of a lower-case word. */
  static int of(String word) {
    return BITS.getOrDefault(word, 0) | (word.endsWith("n't") ? NEGATING : 0);
  }

  private static Map<String, Integer> bits() {
    Map<String, Integer> bits = new HashMap<>();
    verbs(bits, "opposing-verbs.txt", OPPOSING);
    words(bits, "opposing-words.txt", OPPOSING);
    verbs(bits, "supporting-verbs.txt", SUPPORTING);
    words(bits, "supporting-words.txt", SUPPORTING);
    verbs(bits, "denying-verbs.txt", DENYING);
    words(bits, "harsh-words.txt", HARSH);
    words(bits, "kind-words.txt", KIND);
    words(bits, "contrast-words.txt", CONTRAST);
    words(bits, "adding-words.txt", ADDING);
    words(bits, "negating-words.txt", NEGATING);
    words(bits, "clause-words.txt", BREAKING);
    return bits;
  }

  private static void words(Map<String, Integer> bits, String list, int bit) {
    Words.list(list).forEach(word -> bits.merge(word, bit, (a, b) -> a | b));
  }

  private static void verbs(Map<String, Integer> bits, String list, int bit) {
    for (String lemma : Words.list(list)) {
      for (String form : forms(lemma)) {
        bits.merge(form, bit, (a, b) -> a | b);
      }
    }
  }

  /** The regular forms of a verb; irregular ones stand in the lists of words. */
  static Set<String> forms(String lemma) {
    char last = lemma.charAt(lemma.length() - 1);
    char before = lemma.charAt(lemma.length() - 2);
    String stem = lemma;
    if (last == 'e') {
      String cut = lemma.substring(0, lemma.length() - 1);
      return Set.of(lemma, lemma + "s", lemma + "d", cut + "ing");
    }
    if (last == 'y' && "aeiou".indexOf(before) < 0) {
      String cut = lemma.substring(0, lemma.length() - 1);
      return Set.of(lemma, cut + "ies", cut + "ied", lemma + "ing");
    }
    if (DOUBLING.contains(lemma)) {
      stem = lemma + last;
    }
    boolean hissing =
        last == 's' || last == 'x' || last == 'z' || lemma.endsWith("sh") || lemma.endsWith("ch");
    return Set.of(lemma, lemma + (hissing ? "es" : "s"), stem + "ed", stem + "ing");
  }
}

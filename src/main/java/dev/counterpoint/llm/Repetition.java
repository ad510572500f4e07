package dev.counterpoint.llm;

import java.util.HashMap;
import java.util.Map;

/** Tells a model that is stuck in a loop from one that is only wordy. */
final class Repetition {

  private static final int RUN = 4;
  private static final int FEWEST_WORDS = 24;

  /** Prose repeats hardly any run of four words; a loop repeats all of them. */
  private static final double MOST_REPEATED = 0.5;

  private Repetition() {}

  static boolean isIn(String text) {
    String[] words = text.split(" ");
    if (words.length < FEWEST_WORDS) {
      return false;
    }
    Map<String, Integer> runs = new HashMap<>();
    int repeated = 0;
    int all = words.length - RUN + 1;
    for (int i = 0; i < all; i++) {
      String run = String.join(" ", words[i], words[i + 1], words[i + 2], words[i + 3]);
      if (runs.merge(run, 1, Integer::sum) > 1) {
        repeated++;
      }
    }
    return repeated > MOST_REPEATED * all;
  }
}

package dev.counterpoint.verify;

import java.util.ArrayList;
import java.util.List;

/** Opposites made by a prefix: "legal" and "illegal", "happy" and "unhappy". */
final class Prefixes {

  private static final List<String> NEGATIVE =
      List.of("un", "in", "im", "il", "ir", "dis", "non", "mis", "de", "anti", "under", "over");
  private static final int SHORTEST = 4;

  private Prefixes() {}

  static List<String> opposites(String lemma) {
    List<String> opposites = new ArrayList<>();
    for (String prefix : NEGATIVE) {
      opposites.add(prefix + lemma);
      boolean longEnough = lemma.length() - prefix.length() >= SHORTEST;
      if (longEnough && lemma.startsWith(prefix)) {
        opposites.add(lemma.substring(prefix.length()));
      }
    }
    return opposites;
  }
}

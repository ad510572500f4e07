package dev.counterpoint.extractive;

import dev.counterpoint.article.ResourceLines;
import java.util.Set;

/** Verbs that take a stand, by lemma. */
final class Stance {

  private static final Set<String> VERBS =
      Set.copyOf(ResourceLines.beside(Stance.class, "stance-verbs.txt"));

  private Stance() {}

  static boolean isStance(String lemma) {
    return VERBS.contains(lemma);
  }
}

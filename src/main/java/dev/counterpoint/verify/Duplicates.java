package dev.counterpoint.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No claim twice, on one side or on both. Sees the claims of a draft in order. */
final class Duplicates {

  private static final String RULE = "twice";
  private static final double SAME = 0.8;

  private final List<Set<String>> seen = new ArrayList<>();

  /** What is wrong with a claim that says what an earlier one says; empty for a new one. */
  Optional<Fault> fault(Passage claim) {
    Set<String> words = new HashSet<>();
    claim.terms().forEach(sentence -> sentence.forEach(term -> words.add(key(term))));
    boolean twice = seen.stream().anyMatch(earlier -> overlap(earlier, words) >= SAME);
    seen.add(words);
    return twice
        ? Optional.of(
            new Fault(
                RULE,
                "The same claim was made twice.",
                "The claim \""
                    + claim.text()
                    + "\" is made twice: make it once, for the side that"
                    + " makes it."))
        : Optional.empty();
  }

  /** A denied claim is another one. */
  private static String key(Term term) {
    return term.negated() ? "not " + term.lemma() : term.lemma();
  }

  private static double overlap(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / (one.size() + other.size() - both.size());
  }
}

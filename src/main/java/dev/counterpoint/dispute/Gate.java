package dev.counterpoint.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether an article voices two sides: a logistic regression over {@link Trait}, learned on
 * labelled news articles.
 */
final class Gate {

  private static final Set<String> CAMPS = Set.copyOf(Words.list("camp-words.txt"));
  private static final Set<String> DISPUTES = Set.copyOf(Words.list("dispute-words.txt"));
  private static final Set<String> PARTING = Set.of("split", "splits", "divide", "divides");
  private static final List<Trait> PER_HUNDRED_WORDS =
      List.of(Trait.DISPUTE, Trait.HARSH, Trait.DENYING, Trait.CRITICS);
  private static final double[] WEIGHTS = Words.weights("gate-weights.txt", Trait.class);

  private Gate() {}

  /** The log odds that two sides are voiced. */
  static double logOdds(double[] traits) {
    double sum = 0;
    for (int i = 0; i < traits.length; i++) {
      sum += WEIGHTS[i] * traits[i];
    }
    return sum;
  }

  static double[] traits(Cast cast, List<Passage> passages, Ties ties, String title) {
    double[] t = new double[Trait.COUNT];
    t[Trait.BIAS.ordinal()] = 1;
    long named = cast.speakers.stream().filter(Actor::isNamed).count();
    t[Trait.SPEAKERS.ordinal()] = Math.log(1 + named);
    words(passages, t);
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+")) {
      boolean opposing = (CueWords.of(word) & (CueWords.OPPOSING | CueWords.DENYING)) != 0;
      if (opposing || DISPUTES.contains(word) || PARTING.contains(word)) {
        t[Trait.TITLE_OPPOSING.ordinal()] = 1;
      }
    }
    pairs(cast, ties, t);
    return t;
  }

  private static void words(List<Passage> passages, double[] t) {
    double count = 1;
    for (Passage p : passages) {
      for (int i = 0; i < p.size(); i++) {
        String word = p.words.get(i);
        count += Character.isLetterOrDigit(word.charAt(0)) ? 1 : 0;
        int cue = p.cues.get(i);
        t[Trait.DISPUTE.ordinal()] += DISPUTES.contains(word) ? 1 : 0;
        t[Trait.HARSH.ordinal()] += (cue & CueWords.HARSH) != 0 ? 1 : 0;
        boolean denies = (cue & CueWords.DENYING) != 0 && !p.quoted.get(i);
        t[Trait.DENYING.ordinal()] += denies ? 1 : 0;
        t[Trait.CRITICS.ordinal()] += CAMPS.contains(word) ? 1 : 0;
      }
    }
    for (Trait trait : PER_HUNDRED_WORDS) {
      t[trait.ordinal()] = Math.min(5, t[trait.ordinal()] * 100 / count);
    }
    t[Trait.DISPUTE.ordinal()] = Math.sqrt(t[Trait.DISPUTE.ordinal()]);
  }

  private static void pairs(Cast cast, Ties ties, double[] t) {
    int n = cast.speakers.size();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double[] signals = ties.between(i, j);
        if (signals[Signal.OTHER_PARTY.ordinal()] > 0) {
          t[Trait.PARTY_PAIRS.ordinal()] = 1;
        }
        if (signals[Signal.OTHER_STANCE.ordinal()] > 0) {
          t[Trait.STANCE_PAIRS.ordinal()] = 1;
        }
      }
    }
  }
}

package dev.counterpoint.dispute;

/**
 * How much each {@link Signal} speaks for standing on the same side: the weights of a logistic
 * regression over pairs of speakers, learned on labelled news articles.
 */
final class TieWeights {

  private static final double[] WEIGHTS = weights();

  private TieWeights() {}

  /** The log odds that two speakers stand together; below 0, they rather stand apart. */
  static double logOdds(double[] signals) {
    double sum = 0;
    for (int i = 0; i < signals.length; i++) {
      sum += WEIGHTS[i] * signals[i];
    }
    return sum;
  }

  /** A signal by its name, or a pair of standings as {@code critic+executive}. */
  private static int index(String name) {
    int plus = name.indexOf('+');
    if (plus < 0) {
      return Signal.valueOf(name).ordinal();
    }
    return Signal.COUNT
        + Standings.pair(
            Standings.kind(name.substring(0, plus)), Standings.kind(name.substring(plus + 1)));
  }

  private static double[] weights() {
    double[] weights = new double[Signal.COUNT + Standings.pairs()];
    for (String line : Words.list("tie-weights.txt")) {
      int blank = line.indexOf(' ');
      weights[index(line.substring(0, blank))] = Double.parseDouble(line.substring(blank + 1));
    }
    return weights;
  }
}

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

  private static double[] weights() {
    double[] weights = new double[Signal.COUNT];
    for (String line : Words.list("tie-weights.txt")) {
      int blank = line.indexOf(' ');
      Signal signal = Signal.valueOf(line.substring(0, blank));
      weights[signal.ordinal()] = Double.parseDouble(line.substring(blank + 1));
    }
    return weights;
  }
}

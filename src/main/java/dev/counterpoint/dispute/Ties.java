package dev.counterpoint.dispute;

import java.util.List;

/**
 * Everything observed between the speakers of an article, and from it the log odds that two of them
 * stand together: a logistic regression over {@link Signal}, learned on labelled news articles.
 */
final class Ties {

  /** No single signal is counted more often than this between two speakers. */
  private static final double MOST = 3;

  private static final double[] WEIGHTS = Words.weights("tie-weights.txt", Signal.class);

  private final List<Actor> speakers;
  private final double[][][] signals;
  private final double[][] attitudes;

  Ties(Cast cast, List<Passage> passages, String title) {
    this.speakers = cast.speakers;
    this.signals = new double[speakers.size()][speakers.size()][Signal.COUNT];
    this.attitudes = new double[speakers.size()][cast.all.size()];
    new SentenceSignals(cast, this).observe(passages, title);
    new Stances(this).observe(passages);
    new OrderSignals(this).observe(passages);
    new ProfileSignals(cast, this).observe(passages);
  }

  /** The signals between two speakers, by ordinal; the order of the two does not matter. */
  double[] between(int a, int b) {
    return signals[Math.min(a, b)][Math.max(a, b)];
  }

  /** Adds to a signal, if both speak and are not the same. */
  void add(Actor a, Actor b, Signal signal, double value) {
    if (a != b && a.speaks() && b.speaks()) {
      double[] pair = between(a.index, b.index);
      pair[signal.ordinal()] = Math.min(MOST, pair[signal.ordinal()] + value);
    }
  }

  /** Notes what a speaker thinks of somebody: below 0, ill. */
  void note(Actor speaker, Actor other, double liking) {
    if (speaker.speaks()) {
      attitudes[speaker.index][other.index] += liking;
    }
  }

  /** What the speakers together think of somebody; no speaker counts for more than 2. */
  double likingOf(Actor actor) {
    double sum = 0;
    for (double[] attitude : attitudes) {
      sum += Math.max(-2, Math.min(2, attitude[actor.index]));
    }
    return sum;
  }

  /**
   * The log odds that two speakers stand together, weighted by how much both say. Their mean over
   * all pairs is taken off, for the odds are of two speakers anywhere: what counts in one article
   * is who stands closer than others do.
   */
  double[][] weights() {
    int n = speakers.size();
    double[][] weights = new double[n][n];
    double sum = 0;
    double total = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        weights[i][j] = logOdds(signals[i][j]) * size(i, j);
        sum += weights[i][j];
        total += size(i, j);
      }
    }
    double mean = n > 2 ? sum / total : 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        weights[i][j] -= mean * size(i, j);
        weights[j][i] = weights[i][j];
      }
    }
    return weights;
  }

  private double size(int i, int j) {
    int left = speakers.get(i).statements.size();
    int right = speakers.get(j).statements.size();
    return Math.sqrt((double) left * right);
  }

  private static double logOdds(double[] signals) {
    double sum = 0;
    for (int i = 0; i < signals.length; i++) {
      sum += WEIGHTS[i] * signals[i];
    }
    return sum;
  }
}

package dev.counterpoint.dispute;

import java.util.Arrays;

/**
 * Two camps from a signed graph: the labels +1 and -1 that make {@code sum(w[i][j] * y[i] * y[j])}
 * large, by growing from the strongest oppositions and then moving one node at a time while that
 * helps. Both camps always have a member, if there are two nodes.
 */
final class Partition {

  private static final int SEEDS = 8;

  private Partition() {}

  /** Labels by node; the first node is always +1. */
  static int[] of(double[][] weights) {
    int n = weights.length;
    int[] best = new int[n];
    Arrays.fill(best, 1);
    if (n < 2) {
      return best;
    }
    double most = Double.NEGATIVE_INFINITY;
    for (int[] seed : seeds(weights)) {
      int[] labels = grow(weights, seed);
      improve(weights, labels, seed);
      double value = value(weights, labels);
      if (value > most + 1e-9) {
        most = value;
        best = labels;
      }
    }
    if (best[0] < 0) {
      for (int i = 0; i < n; i++) {
        best[i] = -best[i];
      }
    }
    return best;
  }

  /** The pairs that speak most for standing on different sides. */
  private static int[][] seeds(double[][] weights) {
    int n = weights.length;
    int count = Math.min(SEEDS, n * (n - 1) / 2);
    int[][] seeds = new int[count][];
    int found = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        int at = found;
        while (at > 0 && weights[i][j] < weights[seeds[at - 1][0]][seeds[at - 1][1]]) {
          at--;
        }
        if (at < count) {
          int last = Math.min(found, count - 1);
          System.arraycopy(seeds, at, seeds, at + 1, last - at);
          seeds[at] = new int[] {i, j};
          found = Math.min(count, found + 1);
        }
      }
    }
    return seeds;
  }

  /** Labels the node that is surest next, until all have a label. */
  private static int[] grow(double[][] weights, int[] seed) {
    int n = weights.length;
    int[] labels = new int[n];
    double[] pull = new double[n];
    int next = seed[0];
    int label = 1;
    for (int done = 0; done < n; done++) {
      labels[next] = label;
      int surest = -1;
      for (int i = 0; i < n; i++) {
        pull[i] += weights[i][next] * label;
        if (labels[i] == 0 && (surest < 0 || Math.abs(pull[i]) > Math.abs(pull[surest]))) {
          surest = i;
        }
      }
      next = done == 0 ? seed[1] : surest;
      label = done == 0 ? -1 : surest >= 0 && pull[surest] < 0 ? -1 : 1;
    }
    return labels;
  }

  private static void improve(double[][] weights, int[] labels, int[] seed) {
    int n = weights.length;
    for (int step = 0; step < 4 * n; step++) {
      int worst = -1;
      double gain = 1e-9;
      for (int i = 0; i < n; i++) {
        double pull = 0;
        for (int j = 0; j < n; j++) {
          pull += i == j ? 0 : weights[i][j] * labels[j];
        }
        double here = -pull * labels[i];
        if (here > gain && i != seed[0] && i != seed[1]) {
          gain = here;
          worst = i;
        }
      }
      if (worst < 0) {
        return;
      }
      labels[worst] = -labels[worst];
    }
  }

  static double value(double[][] weights, int[] labels) {
    double value = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int j = i + 1; j < weights.length; j++) {
        value += weights[i][j] * labels[i] * labels[j];
      }
    }
    return value;
  }
}

package dev.counterpoint.verify;

import dev.counterpoint.article.ResourceLines;
import java.util.List;

/** Amounts of signs, and the learned weights they are multiplied with. */
final class Signs<S extends Enum<S>> {

  private final double[] amounts;

  Signs(Class<S> kind) {
    this.amounts = new double[kind.getEnumConstants().length];
  }

  void set(S sign, double amount) {
    amounts[sign.ordinal()] = amount;
  }

  void set(S sign, boolean seen) {
    set(sign, seen ? 1 : 0);
  }

  double get(S sign) {
    return amounts[sign.ordinal()];
  }

  boolean has(S sign) {
    return get(sign) > 0;
  }

  /** Learned weights: a resource with a sign and its weight a line, and one line for the bias. */
  static final class Weights<S extends Enum<S>> {

    private final double[] weights;
    private double bias;

    Weights(Class<S> kind, String resource) {
      this.weights = new double[kind.getEnumConstants().length];
      List<String> lines = ResourceLines.beside(Signs.class, resource);
      for (String line : lines) {
        int space = line.indexOf(' ');
        double weight = Double.parseDouble(line.substring(space + 1));
        if (line.startsWith("BIAS ")) {
          bias = weight;
        } else {
          weights[Enum.valueOf(kind, line.substring(0, space)).ordinal()] = weight;
        }
      }
    }

    double of(Signs<S> signs) {
      double sum = bias;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * signs.amounts[i];
      }
      return sum;
    }
  }
}

package dev.counterpoint.eval;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;

/** Names of sides do not count: tries every way to take an answer's sides for a reader's. */
final class SideMatching {

  private SideMatching() {}

  /**
   * The best score over all one-to-one mappings.
   *
   * @param mine at most three sides
   * @param choices how many sides there are to choose from
   */
  static double best(
      List<Integer> mine, int choices, ToDoubleFunction<IntUnaryOperator> scoreOfMapping) {
    int[] chosen = new int[mine.size()];
    return best(mine, chosen, 0, choices, scoreOfMapping);
  }

  private static double best(
      List<Integer> mine,
      int[] chosen,
      int next,
      int choices,
      ToDoubleFunction<IntUnaryOperator> score) {
    if (next == chosen.length) {
      return score.applyAsDouble(
          side -> mine.contains(side) ? chosen[mine.indexOf(side)] : Integer.MIN_VALUE);
    }
    double best = 0;
    for (int choice = 0; choice < choices; choice++) {
      boolean taken = false;
      for (int i = 0; i < next; i++) {
        taken |= chosen[i] == choice;
      }
      if (!taken) {
        chosen[next] = choice;
        best = Math.max(best, best(mine, chosen, next + 1, choices, score));
      }
    }
    return best;
  }
}

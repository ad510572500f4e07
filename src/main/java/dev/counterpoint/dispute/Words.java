package dev.counterpoint.dispute;

import dev.counterpoint.article.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists kept as resources beside this class: one entry a line, {@code #} comments. */
final class Words {

  private Words() {}

  static List<String> list(String name) {
    return ResourceLines.beside(Words.class, name);
  }

  /** What follows the first blank of each entry, by what stands before it. */
  static Map<String, String> table(String name) {
    Map<String, String> table = new HashMap<>();
    for (String entry : list(name)) {
      int blank = entry.indexOf(' ');
      table.put(entry.substring(0, blank), entry.substring(blank + 1));
    }
    return table;
  }

  /** The weights of a linear model, by the ordinals of the inputs' names; 0 if not listed. */
  static <E extends Enum<E>> double[] weights(String name, Class<E> inputs) {
    double[] weights = new double[inputs.getEnumConstants().length];
    table(name)
        .forEach(
            (input, weight) ->
                weights[Enum.valueOf(inputs, input).ordinal()] = Double.parseDouble(weight));
    return weights;
  }
}

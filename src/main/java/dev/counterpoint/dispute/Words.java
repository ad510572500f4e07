package dev.counterpoint.dispute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists kept as resources beside this class: one entry a line, {@code #} comments. */
final class Words {

  private Words() {}

  static List<String> list(String name) {
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no list: " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

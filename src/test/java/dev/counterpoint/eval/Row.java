package dev.counterpoint.eval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The measurements of one article, and how rows become {@link Figures}. */
final class Row {

  private final String item;
  private final Map<Metric, double[]> sums = new EnumMap<>(Metric.class);
  private int junkRight;
  private int junkWrong;
  private int junkWanted;

  Row(String item) {
    this.item = item;
  }

  String item() {
    return item;
  }

  void add(Metric metric, boolean good) {
    double[] sum = sums.computeIfAbsent(metric, any -> new double[2]);
    sum[0] += good ? 1 : 0;
    sum[1]++;
  }

  void set(Metric metric, Double value) {
    if (value != null) {
      sums.put(metric, new double[] {value, 1});
    }
  }

  void junk(int right, int wrong, int wanted) {
    junkRight = right;
    junkWrong = wrong;
    junkWanted = wanted;
  }

  /** {@code null} if there was nothing to measure. */
  Double value(Metric metric) {
    double[] sum = sums.get(metric);
    return sum == null ? null : sum[0] / sum[1];
  }

  static Figures figures(List<Row> rows) {
    Map<Metric, Double> values = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      rows.stream()
          .map(row -> row.value(metric))
          .filter(Objects::nonNull)
          .mapToDouble(Double::doubleValue)
          .average()
          .ifPresent(mean -> values.put(metric, mean));
    }
    values.put(Metric.JUNK_F1, junkF1(rows));
    return new Figures(values);
  }

  private static double junkF1(List<Row> rows) {
    double right = rows.stream().mapToInt(row -> row.junkRight).sum();
    double removed = right + rows.stream().mapToInt(row -> row.junkWrong).sum();
    double wanted = rows.stream().mapToInt(row -> row.junkWanted).sum();
    return right == 0 ? 0 : 2 * right / (removed + wanted);
  }
}

package dev.counterpoint.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Each metric's figure for a set of articles, to three digits. */
record Figures(Map<Metric, Double> values) {

  Figures {
    Map<Metric, Double> rounded = new EnumMap<>(Metric.class);
    values.forEach((metric, value) -> rounded.put(metric, Math.rint(value * 1000) / 1000));
    values = rounded;
  }

  static Figures of(JsonNode node) {
    Map<Metric, Double> values = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      if (node.hasNonNull(metric.label())) {
        values.put(metric, node.get(metric.label()).asDouble());
      }
    }
    return new Figures(values);
  }

  ObjectNode toJson() {
    ObjectNode node = new ObjectMapper().createObjectNode();
    values.forEach((metric, value) -> node.put(metric.label(), value));
    return node;
  }

  /** One line for every metric that was better before, or that was measured before and is gone. */
  List<String> fallenFrom(Figures before) {
    List<String> fallen = new ArrayList<>();
    before.values.forEach(
        (metric, then) -> {
          Double now = values.get(metric);
          if (now == null || metric.isWorse(now, then)) {
            fallen.add(String.format(Locale.ROOT, "%s: %s, was %s", metric.label(), now, then));
          }
        });
    return fallen;
  }
}

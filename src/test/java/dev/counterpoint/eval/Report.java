package dev.counterpoint.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** One engine's run over a set of articles, as Markdown and JSON. */
record Report(String engine, String set, List<Row> rows, double medianMillis) {

  Figures figures() {
    return Row.figures(rows);
  }

  String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("## ").append(engine).append(" on ").append(set).append("\n\n");
    out.append(
        String.format(
            Locale.ROOT, "%d articles, %.2f ms each (median)%n%n", rows.size(), medianMillis));
    out.append("| metric | figure |\n|---|---|\n");
    figures()
        .values()
        .forEach(
            (metric, value) ->
                out.append("| ").append(metric.label()).append(" | ").append(value).append(" |\n"));
    out.append("\n| article |");
    for (Metric metric : Metric.values()) {
      out.append(' ').append(metric.label()).append(" |");
    }
    out.append("\n|---|").append("---|".repeat(Metric.values().length)).append('\n');
    for (Row row : rows) {
      out.append("| ").append(row.item()).append(" |");
      for (Metric metric : Metric.values()) {
        Double value = row.value(metric);
        out.append(value == null ? "  |" : String.format(Locale.ROOT, " %.2f |", value));
      }
      out.append('\n');
    }
    return out.toString();
  }

  ObjectNode toJson() {
    ObjectNode node = new ObjectMapper().createObjectNode();
    node.put("engine", engine).put("set", set).put("articles", rows.size());
    node.put("medianMillis", Math.rint(medianMillis * 100) / 100);
    node.set("figures", figures().toJson());
    ObjectNode perArticle = node.putObject("perArticle");
    for (Row row : rows) {
      ObjectNode article = perArticle.putObject(row.item());
      for (Metric metric : Metric.values()) {
        Double value = row.value(metric);
        if (value != null) {
          article.put(metric.label(), Math.rint(value * 1000) / 1000);
        }
      }
    }
    return node;
  }
}

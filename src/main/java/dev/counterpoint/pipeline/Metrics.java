package dev.counterpoint.pipeline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The metrics of one request in CloudWatch's embedded metric format. */
final class Metrics {

  private static final String NAMESPACE = "Counterpoint";

  private record Metric(String name, String unit, double value) {

    void writeValue(JsonGenerator json) throws IOException {
      if (value == Math.rint(value)) {
        json.writeNumberField(name, (long) value);
      } else {
        json.writeNumberField(name, value);
      }
    }
  }

  private final List<Metric> metrics = new ArrayList<>();

  Metrics(Trace trace) {
    count("Answers", trace.facts().get("engine") != null);
    metrics.add(new Metric("Duration", "Milliseconds", trace.millisecondsSinceBeginning()));
    long status = number(trace, "status");
    count("ClientErrors", status >= 400 && status < 500);
    count("ServerErrors", status >= 500);
    count("CacheHits", "hit".equals(trace.facts().get("cache")));
    count("CacheFailures", trace.facts().get("cacheFailure") != null);
    Object degraded = trace.facts().get("degraded");
    count("Degraded", degraded != null);
    count("Misconfigured", "misconfigured".equals(degraded));
    copy(trace, "dropped", "DroppedClaims");
    copy(trace, "calls", "ModelCalls");
    copy(trace, "inputTokens", "InputTokens");
    copy(trace, "outputTokens", "OutputTokens");
  }

  /** Only what summarizes: health checks would make every share and every percentile look well. */
  static boolean matter(Trace trace) {
    return trace.facts().get("route") instanceof String route && route.startsWith("/summaries");
  }

  void write(JsonGenerator json, long timestamp) throws IOException {
    json.writeObjectFieldStart("_aws");
    json.writeNumberField("Timestamp", timestamp);
    json.writeArrayFieldStart("CloudWatchMetrics");
    json.writeStartObject();
    json.writeStringField("Namespace", NAMESPACE);
    json.writeArrayFieldStart("Dimensions");
    json.writeStartArray();
    json.writeEndArray();
    json.writeEndArray();
    json.writeArrayFieldStart("Metrics");
    for (Metric metric : metrics) {
      json.writeStartObject();
      json.writeStringField("Name", metric.name());
      json.writeStringField("Unit", metric.unit());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    for (Metric metric : metrics) {
      metric.writeValue(json);
    }
  }

  private void count(String name, boolean happened) {
    metrics.add(new Metric(name, "Count", happened ? 1 : 0));
  }

  /** A number that is unknown is left out: a 0 would be a lie. */
  private void copy(Trace trace, String fact, String name) {
    if (trace.facts().get(fact) instanceof Long value) {
      metrics.add(new Metric(name, "Count", value));
    }
  }

  private static long number(Trace trace, String fact) {
    return trace.facts().get(fact) instanceof Long value ? value : 0;
  }
}

package dev.counterpoint.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes one line of JSON a request, which is its log entry and, in CloudWatch's embedded metric
 * format, its metrics. Everything outside ASCII is escaped: whatever a value holds, one request
 * stays one line.
 */
public final class RequestLog {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Consumer<String> lines;
  private final InstantSource clock;
  private final Consumer<Trace> tracing;

  public RequestLog(Consumer<String> lines, InstantSource clock) {
    this(lines, clock, untraced -> {});
  }

  /**
   * @param tracing is told of every request too
   */
  public RequestLog(Consumer<String> lines, InstantSource clock, Consumer<Trace> tracing) {
    this.lines = lines;
    this.clock = clock;
    this.tracing = tracing;
  }

  public void write(Trace trace) {
    StringWriter line = new StringWriter(1024);
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("time", clock.instant().toString());
      if (Metrics.matter(trace)) {
        new Metrics(trace).write(json, clock.millis());
      }
      writeFacts(json, trace.facts());
      writeFindings(json, trace.findings());
      writeSteps(json, trace.milliseconds());
      json.writeEndObject();
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
    lines.accept(line.toString());
    tracing.accept(trace);
  }

  private static void writeFacts(JsonGenerator json, Map<String, Object> facts) throws IOException {
    for (Map.Entry<String, Object> fact : facts.entrySet()) {
      if (fact.getValue() instanceof Long number) {
        json.writeNumberField(fact.getKey(), number);
      } else if (fact.getValue() != null) {
        json.writeStringField(fact.getKey(), fact.getValue().toString());
      }
    }
  }

  private static void writeFindings(JsonGenerator json, Map<String, Integer> findings)
      throws IOException {
    json.writeObjectFieldStart("findings");
    for (Map.Entry<String, Integer> finding : findings.entrySet()) {
      json.writeNumberField(finding.getKey(), finding.getValue());
    }
    json.writeEndObject();
  }

  private static void writeSteps(JsonGenerator json, Map<Step, Double> steps) throws IOException {
    json.writeObjectFieldStart("steps");
    for (Map.Entry<Step, Double> step : steps.entrySet()) {
      json.writeNumberField(step.getKey().label(), step.getValue());
    }
    json.writeEndObject();
  }
}

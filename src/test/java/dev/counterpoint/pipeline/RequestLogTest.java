package dev.counterpoint.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options.OffsetUnit;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.Verified;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLogTest {

  private static final EngineReport DEGRADED =
      new EngineReport(
          "extractive",
          null,
          new Degraded(Degraded.Reason.MISCONFIGURED, "the endpoint refused the key"),
          new Usage(1, null, 12));

  private final List<String> lines = new ArrayList<>();
  private long nanos;
  private final Trace trace = new Trace(() -> nanos);

  private JsonNode written() throws IOException {
    new RequestLog(lines::add, () -> Instant.ofEpochMilli(1_700_000_000_000L)).write(trace);
    assertThat(lines).hasSize(1);
    return new ObjectMapper().readTree(lines.get(0));
  }

  @Test
  void saysWhatHappened() throws IOException {
    try (Trace.Running step = trace.step(Step.READ)) {
      nanos += 1_234_000;
    }
    trace.answered(
        "00ff", Verified.school(false, Verified.options(null, OffsetUnit.UTF16), DEGRADED));
    trace.used(DEGRADED.usage());
    trace.note("status", 200);

    JsonNode line = written();

    assertThat(line.path("id").asText()).isEqualTo("00ff");
    assertThat(line.path("engine").asText()).isEqualTo("extractive");
    assertThat(line.path("degraded").asText()).isEqualTo("misconfigured");
    assertThat(line.path("steps").path("read").asDouble()).isEqualTo(1.23);
    assertThat(line.path("findings").path("support").asInt()).isEqualTo(1);
    assertThat(line.path("claims").asInt()).isEqualTo(2);
    assertThat(line.has("inputTokens")).isFalse();
    assertThat(line.path("outputTokens").asInt()).isEqualTo(12);
    assertThat(line.has("model")).isFalse();
  }

  @Test
  void carriesEveryMetricItDeclares() throws IOException {
    trace.answered(
        "00ff", Verified.school(false, Verified.options(null, OffsetUnit.UTF16), DEGRADED));
    trace.used(DEGRADED.usage());
    trace.note("status", 503);
    trace.note("route", "/summaries");
    trace.note("cacheFailure", "late");

    JsonNode line = written();

    JsonNode directive = line.path("_aws").path("CloudWatchMetrics").path(0);
    assertThat(line.path("_aws").path("Timestamp").asLong()).isEqualTo(1_700_000_000_000L);
    assertThat(directive.path("Namespace").asText()).isEqualTo("Counterpoint");
    assertThat(directive.path("Dimensions").toString()).isEqualTo("[[]]");
    List<String> names = directive.path("Metrics").findValuesAsText("Name");
    assertThat(names)
        .contains(
            "Answers", "Duration", "Degraded", "Misconfigured", "ServerErrors", "OutputTokens")
        .doesNotContain("InputTokens")
        .allSatisfy(name -> assertThat(line.path(name).isNumber()).as(name).isTrue());
    assertThat(line.path("ServerErrors").asInt()).isEqualTo(1);
    assertThat(line.path("Misconfigured").asInt()).isEqualTo(1);
    assertThat(line.path("CacheFailures").asInt()).isEqualTo(1);
    assertThat(line.path("DroppedClaims").asInt()).isEqualTo(1);
  }

  @Test
  void countsNothingButSummaries() throws IOException {
    trace.note("route", "/health");
    trace.note("status", 200);

    assertThat(written().has("_aws")).isFalse();
  }

  @Test
  void holdsNoWordOfTheAnswer() throws IOException {
    trace.answered("00ff", Verified.saying("canary", "https://canary.example/"));
    trace.note("status", 200);
    trace.note("route", "/summaries");
    written();

    assertThat(lines.get(0)).doesNotContain("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nb",
        "a\u0085b\u2028c\u2029d",
        "\u001b[31mred\u009b0m",
        "\",\"status\":200,\"x\":\"",
        "\u202Eevil",
        "\uD800",
      })
  void staysOneLineOfJson(String hostile) throws IOException {
    trace.note("requestId", hostile);

    JsonNode line = written();

    assertThat(lines.get(0).chars()).allMatch(c -> c >= ' ' && c < 127);
    assertThat(line.path("requestId").asText()).isEqualTo(hostile);
  }
}

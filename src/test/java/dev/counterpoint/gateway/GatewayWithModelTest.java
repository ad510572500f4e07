package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.counterpoint.cache.MemoryStore;
import dev.counterpoint.extractive.ExtractiveSummarizer;
import dev.counterpoint.pipeline.Model;
import dev.counterpoint.pipeline.Pipeline;
import dev.counterpoint.pipeline.RequestLog;
import dev.counterpoint.pipeline.Settings;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.Proposal;
import dev.counterpoint.summary.Summarizer;
import dev.counterpoint.summary.SummarizerException;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.Verifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayWithModelTest {

  private static final Event ARTICLE = Event.post("text/plain", GatewayTest.ARTICLE);

  private final List<String> log = new ArrayList<>();
  private Duration given;

  private Gateway gateway(Summarizer summarizer) {
    Settings settings = Settings.from(Map.of());
    Pipeline pipeline =
        new Pipeline(
            new Verifier(),
            new Model(summarizer, "some-model", "1"),
            new MemoryStore(1_000_000),
            Duration.ofHours(1),
            InstantSource.system());
    return new Gateway(settings, pipeline, new RequestLog(log::add, InstantSource.system()));
  }

  private final Summarizer good =
      (source, options, deadline) -> {
        given = deadline.remaining();
        return new Proposal(
            new ExtractiveSummarizer().summarize(source, options, deadline).draft(),
            new Usage(1, 1410, null),
            List.of());
      };

  private static Summarizer failing(Degraded.Reason reason, Duration retryAfter) {
    return (source, options, deadline) -> {
      throw new SummarizerException(
          new Degraded(reason, "it could not"), new Usage(1, null, null), retryAfter);
    };
  }

  @Test
  void saysWhichModelAnswered() {
    Reply reply = Reply.of(gateway(good), ARTICLE);

    assertThat(reply.json().path("engine").toString())
        .isEqualTo(
            "{\"name\":\"llm\",\"model\":\"some-model\",\"degraded\":null,\"calls\":1,"
                + "\"inputTokens\":1410,\"outputTokens\":null}");
    assertThat(reply.header("Server-Timing")).contains("llm;dur=");
    assertThat(reply.header("Cache-Control")).isEqualTo("private, max-age=3600");
    assertThat(log.get(0)).contains("\"engine\":\"llm\"").contains("\"InputTokens\":1410");
  }

  @Test
  void labelsADegradedAnswerInEveryForm() {
    Gateway gateway = gateway(failing(Degraded.Reason.RATE_LIMITED, Duration.ofSeconds(9)));

    Reply json = Reply.of(gateway, ARTICLE);
    assertThat(json.status()).isEqualTo(200);
    assertThat(json.json().path("engine").path("name").asText()).isEqualTo("extractive");
    assertThat(json.json().path("engine").path("degraded").path("reason").asText())
        .isEqualTo("rate-limited");
    assertThat(json.header("Cache-Control")).isEqualTo("private, no-store");
    for (String type : List.of("text/markdown", "text/html", "text/plain")) {
      Event event = Event.post("text/plain", GatewayTest.ARTICLE).header("Accept", type);
      assertThat(Reply.of(gateway, event).body())
          .contains("in the model’s place, because it could not");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UNAVAILABLE,    ,     503, model-unavailable,   true,  5",
    "UNAVAILABLE,    PT0S, 503, model-unavailable,   true,  1",
    "RATE_LIMITED,   PT2M, 503, model-unavailable,   true,  120",
    "RATE_LIMITED,   PT1.2S, 503, model-unavailable, true,  2",
    "INVALID_OUTPUT, ,     503, model-unavailable,   true,  5",
    "REFUSED,        ,     503, model-refused,       false, 3600",
    "MISCONFIGURED,  ,     503, model-misconfigured, false, 3600",
    "DEADLINE,       ,     504, model-late,          true,  5",
  })
  void saysWhyAndWhenToAskAgain(
      Degraded.Reason reason,
      Duration retryAfter,
      int status,
      String problem,
      boolean retryable,
      String seconds) {
    Gateway gateway = gateway(failing(reason, retryAfter));
    for (String option : List.of("\"engine\":\"llm\"", "\"fallback\":false")) {
      Event event =
          Event.json("{\"text\":" + GatewayTest.quoted(GatewayTest.ARTICLE) + "," + option + "}");

      Reply reply = Reply.of(gateway, event);

      assertThat(reply.status()).isEqualTo(status);
      assertThat(reply.problem()).isEqualTo(problem);
      assertThat(reply.json().path("detail").asText()).isEqualTo("It could not.");
      assertThat(reply.json().path("retryable").asBoolean()).isEqualTo(retryable);
      assertThat(reply.header("Retry-After")).isEqualTo(seconds);
    }
  }

  @Test
  void outlivesAnArticleThatDoesNotFit() {
    Summarizer greedy =
        (source, options, deadline) -> {
          throw new OutOfMemoryError("Java heap space");
        };

    Reply reply = Reply.of(gateway(greedy), ARTICLE);

    assertThat(reply.status()).isEqualTo(413);
    assertThat(log.get(0)).contains("OutOfMemoryError").doesNotContain("heap space");
  }

  /** Lambda's clock, the configured 25 s and the caller's patience: the shortest counts. */
  @ParameterizedTest
  @CsvSource({
    "30000,       '',      25000",
    "10000,       '',       9500",
    "10000,       wait=3,   3000",
    "2000,        wait=3,   1500",
    "0,           '',      25000",
    "-1234567,    '',      25000",
    "2147483647,  '',      25000",
    "2147483647,  wait=60, 25000",
  })
  void givesTheModelTheShortestOfAllTimes(int remaining, String prefer, long atMost) {
    byte[] event =
        Event.post("text/plain", GatewayTest.ARTICLE)
            .header("Prefer", prefer)
            .text()
            .getBytes(StandardCharsets.UTF_8);

    Reply.of(gateway(good), event, remaining);

    assertThat(given).isLessThan(Duration.ofMillis(atMost));
    assertThat(given).isGreaterThan(Duration.ofMillis(atMost * 6 / 10 - 100));
  }

  @ParameterizedTest
  @CsvSource({"1, ''", "499, ''", "0, wait=0"})
  void doesNotAskWhenThereIsNoTime(int remaining, String prefer) {
    byte[] event =
        Event.post("text/plain", GatewayTest.ARTICLE)
            .header("Prefer", prefer)
            .text()
            .getBytes(StandardCharsets.UTF_8);

    JsonNode engine = Reply.of(gateway(good), event, remaining).json().path("engine");

    assertThat(given).isNull();
    assertThat(engine.path("degraded").path("reason").asText()).isEqualTo("deadline");
    assertThat(engine.path("calls").asInt(-1)).isZero();
  }
}

package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Degraded.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may not outlive a snapshot from which many functions are restored, maybe days later. */
class WakeUpTest {

  private static final Pattern NONCE = Pattern.compile("=== article ([0-9a-f]{16})");

  private final AtomicBoolean down = new AtomicBoolean();
  private final CircuitBreakerTest.HandClock clock = new CircuitBreakerTest.HandClock();
  private final Stub extension =
      new Stub(call -> call.json(200, "{\"Name\":\"x\",\"SecretString\":\"sk-one\"}"));
  private final Stub endpoint = new Stub(this::answer);
  private final Deque<Random> generators = new ArrayDeque<>(List.of(new Random(1), new Random(2)));

  private void answer(Stub.Call call) throws IOException {
    if (down.get()) {
      call.json(500, "{}");
    } else {
      call.good();
    }
  }

  @AfterEach
  void close() {
    extension.close();
    endpoint.close();
  }

  private LlmSummarizer summarizer() {
    Endpoint configured =
        Endpoint.from(
                Map.of(
                    "COUNTERPOINT_LLM_BASE_URL", endpoint.url(),
                    "COUNTERPOINT_LLM_MODEL", "m",
                    "COUNTERPOINT_LLM_API_KEY_SECRET", "llm-key",
                    "PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", "" + extension.port(),
                    "AWS_SESSION_TOKEN", "token-7"))
            .orElseThrow();
    return new LlmSummarizer(
        configured,
        (source, options, draft) -> List.of(),
        clock,
        generators::remove,
        new BoundedHttp(null)::send);
  }

  private static Outcome ask(LlmSummarizer summarizer) {
    return Outcome.of(summarizer, Articles.FERRY, Duration.ofSeconds(20));
  }

  @Test
  void theKeyIsReadAnew() {
    LlmSummarizer summarizer = summarizer();
    ask(summarizer);
    ask(summarizer);
    assertThat(extension.calls()).hasSize(1);

    summarizer.wakeUp();

    assertThat(ask(summarizer).isOk()).isTrue();
    assertThat(extension.calls()).hasSize(2);
  }

  @Test
  void anEndpointThatWasDownIsAskedAgain() {
    LlmSummarizer summarizer = summarizer();
    down.set(true);
    for (int i = 0; i < CircuitBreaker.TOLERATED; i++) {
      ask(summarizer);
    }
    down.set(false);
    assertThat(ask(summarizer).reason()).isEqualTo(Reason.UNAVAILABLE);

    summarizer.wakeUp();

    assertThat(ask(summarizer).isOk()).isTrue();
  }

  @Test
  void noncesAndPausesAreDrawnFromAnotherGenerator() {
    LlmSummarizer summarizer = summarizer();
    summarizer.wakeUp();
    ask(summarizer);

    assertThat(generators).isEmpty();
    Matcher nonce = NONCE.matcher(endpoint.calls().get(0).body);
    assertThat(nonce.find()).isTrue();
    assertThat(Long.parseUnsignedLong(nonce.group(1), 16)).isEqualTo(new Random(2).nextLong());
  }
}

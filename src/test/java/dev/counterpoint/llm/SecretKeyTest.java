package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Degraded.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way: extension on loopback, key in the Authorization header of the call. */
class SecretKeyTest {

  private final AtomicReference<String> kept = new AtomicReference<>("sk-one");
  private final AtomicReference<String> broken = new AtomicReference<>();
  private final CircuitBreakerTest.HandClock clock = new CircuitBreakerTest.HandClock();
  private final Stub extension = new Stub(this::extend);
  private final Stub endpoint = new Stub(this::answer);

  private void extend(Stub.Call call) throws IOException {
    if (broken.get() != null) {
      call.json(400, broken.get());
    } else if (call.head.contains("/systemsmanager/")) {
      call.json(200, "{\"Parameter\":{\"Value\":\"" + kept.get() + "\"}}");
    } else {
      call.json(200, "{\"Name\":\"x\",\"SecretString\":\"" + kept.get() + "\"}");
    }
  }

  private void answer(Stub.Call call) throws IOException {
    if (call.head.contains("Bearer " + kept.get().replaceAll(".*(sk-\\w+).*", "$1"))) {
      call.good();
    } else {
      call.json(401, "{}");
    }
  }

  @AfterEach
  void close() {
    extension.close();
    endpoint.close();
  }

  private LlmSummarizer summarizer(String id) {
    Endpoint configured =
        Endpoint.from(
                Map.of(
                    "COUNTERPOINT_LLM_BASE_URL",
                    endpoint.url(),
                    "COUNTERPOINT_LLM_MODEL",
                    "m",
                    "COUNTERPOINT_LLM_API_KEY_SECRET",
                    id,
                    "PARAMETERS_SECRETS_EXTENSION_HTTP_PORT",
                    "" + extension.port(),
                    "AWS_SESSION_TOKEN",
                    "token-7"))
            .orElseThrow();
    return new LlmSummarizer(
        configured,
        (source, options, draft) -> List.of(),
        clock,
        () -> new Random(1),
        new BoundedHttp(null)::send);
  }

  private static Outcome ask(LlmSummarizer summarizer) {
    return Outcome.of(summarizer, Articles.FERRY, Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @CsvSource({
    "llm-key, /secretsmanager/get?secretId=llm-key",
    "prod/llm key, /secretsmanager/get?secretId=prod%2Fllm%20key",
    "/prod/llm, /systemsmanager/parameters/get?name=%2Fprod%2Fllm&withDecryption=true",
    "arn:aws:ssm:eu-west-1:1:parameter/llm,"
        + " /systemsmanager/parameters/get?name=arn%3Aaws%3Assm%3Aeu-west-1%3A1%3Aparameter%2Fllm"
        + "&withDecryption=true",
    "arn:aws:secretsmanager:eu-west-1:1:secret:llm-x,"
        + " /secretsmanager/get?secretId=arn%3Aaws%3Asecretsmanager%3Aeu-west-1%3A1%3Asecret%3Allm-x",
    "arn:aws-cn:ssm:cn-north-1:1:parameter/a,"
        + " /systemsmanager/parameters/get?name=arn%3Aaws-cn%3Assm%3Acn-north-1%3A1%3Aparameter%2Fa"
        + "&withDecryption=true",
    "my-arn:aws:ssm:thing, /secretsmanager/get?secretId=my-arn%3Aaws%3Assm%3Athing"
  })
  void namesAndArns(String id, String path) {
    assertThat(ask(summarizer(id)).isOk()).isTrue();
    assertThat(extension.calls().get(0).head)
        .startsWith("GET " + path + " HTTP/1.1\r\n")
        .contains("X-Aws-Parameters-Secrets-Token: token-7\r\n")
        .containsPattern("Host: localhost:\\d+\r\n");
  }

  @Test
  void aSecretOfTheConsoleIsAnObjectWithOneValue() {
    kept.set("{\\\"key\\\":\\\"sk-two\\\"}");
    assertThat(ask(summarizer("llm-key")).isOk()).isTrue();
  }

  @Test
  void readOnceAndAnewAfterFiveMinutes() {
    LlmSummarizer summarizer = summarizer("llm-key");
    ask(summarizer);
    clock.pass(Duration.ofMinutes(4));
    ask(summarizer);
    assertThat(extension.calls()).hasSize(1);
    kept.set("sk-rotated");
    clock.pass(Duration.ofMinutes(2));
    assertThat(ask(summarizer).isOk()).isTrue();
    assertThat(extension.calls()).hasSize(2);
  }

  @Test
  void aRefusedKeyIsReadAnewForTheNextRequest() {
    LlmSummarizer summarizer = summarizer("llm-key");
    ask(summarizer);
    kept.set("sk-rotated");
    assertThat(ask(summarizer).reason()).isEqualTo(Reason.MISCONFIGURED);
    assertThat(ask(summarizer).isOk()).isTrue();
  }

  @Test
  void anOldKeyIsUsedWhileNoNewOneCanBeRead() {
    LlmSummarizer summarizer = summarizer("llm-key");
    ask(summarizer);
    broken.set("down");
    clock.pass(Duration.ofHours(1));
    assertThat(ask(summarizer).isOk()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not ready to serve traffic, please wait", "{\"message\":\"denied\"}"})
  void withoutAKeyTheEndpointIsNotAsked(String answer) {
    broken.set(answer);
    Outcome outcome = ask(summarizer("llm-key"));
    assertThat(outcome.reason()).isEqualTo(Reason.MISCONFIGURED);
    assertThat(outcome.usage().calls()).isZero();
    assertThat(endpoint.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\\\"a\\\":\\\"1\\\",\\\"b\\\":\\\"2\\\"}", "sk-\\r\\nEvil: 1"})
  void whatIsNoKeyIsNotSent(String value) {
    kept.set(value);
    assertThat(ask(summarizer("llm-key")).reason()).isEqualTo(Reason.MISCONFIGURED);
    assertThat(endpoint.connections()).isZero();
  }
}

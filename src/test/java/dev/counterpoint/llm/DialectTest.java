package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Degraded.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an endpoint refuses is left out, and stays left out. */
class DialectTest {

  private static Stub refusing(String... marks) {
    return new Stub(
        call -> {
          for (String mark : marks) {
            if (call.body.contains(mark)) {
              call.json(400, "{\"error\":{\"message\":\"Unsupported parameter: " + mark + "\"}}");
              return;
            }
          }
          call.good();
        });
  }

  private static Outcome ask(LlmSummarizer summarizer) {
    return Outcome.of(summarizer, Articles.FERRY, Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @CsvSource({"json_schema", "\"max_tokens\"", "temperature"})
  void oneRefusalIsRemembered(String mark) {
    try (Stub stub = refusing(mark.replace("\"", ""))) {
      LlmSummarizer summarizer = FaultTableTest.summarizer(stub.url(), Map.of());
      assertThat(ask(summarizer).isOk()).isTrue();
      assertThat(stub.calls()).hasSize(2);
      assertThat(ask(summarizer).isOk()).isTrue();
      assertThat(stub.calls()).hasSize(3);
    }
  }

  @Test
  void anEndpointWithoutAnyJsonModeIsAskedInWordsFromTheSecondRequestOn() {
    try (Stub stub = refusing("response_format")) {
      LlmSummarizer summarizer = FaultTableTest.summarizer(stub.url(), Map.of());
      assertThat(ask(summarizer).reason()).isEqualTo(Reason.MISCONFIGURED);
      assertThat(ask(summarizer).isOk()).isTrue();
      assertThat(stub.calls().get(2).body).doesNotContain("response_format");
    }
  }

  @Test
  void aModeThatTheOperatorFixedIsNotChanged() {
    try (Stub stub = refusing("json_schema")) {
      LlmSummarizer summarizer =
          FaultTableTest.summarizer(
              stub.url(), Map.of("COUNTERPOINT_LLM_RESPONSE_FORMAT", "json_schema"));
      assertThat(ask(summarizer).reason()).isEqualTo(Reason.MISCONFIGURED);
      assertThat(stub.calls()).hasSize(1);
    }
  }

  @Test
  void whatIsSentFollowsTheConfiguration() {
    try (Stub stub = new Stub(Stub.Call::good)) {
      ask(
          FaultTableTest.summarizer(
              stub.url(),
              Map.of(
                  "COUNTERPOINT_LLM_MAX_OUTPUT_TOKENS", "777",
                  "COUNTERPOINT_LLM_TEMPERATURE", "0.3",
                  "COUNTERPOINT_LLM_RESPONSE_FORMAT", "text",
                  "COUNTERPOINT_LLM_EXTRA_HEADERS", "authorization=Basic%20abc,x-team=news")));
      Stub.Call call = stub.calls().get(0);
      assertThat(call.body.replaceAll("\\s", ""))
          .contains("\"max_tokens\":777", "\"temperature\":0.3", "\"model\":\"stub\"")
          .doesNotContain("response_format", "max_completion_tokens");
      assertThat(call.head)
          .startsWith("POST /v1/chat/completions HTTP/1.1\r\n")
          .contains("x-team: news\r\n")
          .containsIgnoringCase("authorization: Basic abc\r\n")
          .doesNotContain("Bearer");
    }
  }

  @Test
  void theSchemaIsStrict() {
    try (Stub stub = new Stub(Stub.Call::good)) {
      ask(FaultTableTest.summarizer(stub.url(), Map.of()));
      String body = stub.calls().get(0).body.replaceAll("\\s", "");
      assertThat(body)
          .contains("\"strict\":true")
          .contains("\"additionalProperties\":false")
          .contains("\"required\":[\"headline\",\"summary\",\"question\",\"sides\",");
    }
  }

  @Test
  void openAiIsAskedForCompletionTokens() {
    for (String url :
        List.of("https://api.openai.com/v1", "https://x.openai.azure.com/openai/v1")) {
      assertThat(Dialect.of(FaultTableTest.endpoint(url, Map.of())).completionTokens()).isTrue();
    }
    for (String url : List.of("https://api.openai.com.evil.test/v1", "http://127.0.0.1:1/v1")) {
      assertThat(Dialect.of(FaultTableTest.endpoint(url, Map.of())).completionTokens()).isFalse();
    }
  }
}

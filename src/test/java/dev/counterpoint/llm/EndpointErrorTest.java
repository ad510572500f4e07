package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.llm.BoundedHttp.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors as endpoints word them. */
class EndpointErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"error\":{\"code\":\"context_length_exceeded\"}}                  | TOO_LONG",
        "400 | {\"error\":{\"type\":\"exceed_context_size_error\"}}                | TOO_LONG",
        "400 | prompt is too long: 210000 tokens > 200000 maximum                  | TOO_LONG",
        "400 | the input token count exceeds the maximum                           | TOO_LONG",
        "413 | nginx                                                               | TOO_LONG",
        "400 | Unsupported parameter: 'max_tokens' is not supported with this model | UNSUPPORTED",
        "400 | Unsupported value: 'temperature' does not support 0.0               | UNSUPPORTED",
        "400 | Invalid parameter: 'response_format' of type 'json_schema'          | UNSUPPORTED",
        "422 | Extra inputs are not permitted: response_format                     | UNSUPPORTED",
        "400 | temperature of the sea is rising                                    | BAD_REQUEST",
        "400 | {}                                                                  | BAD_REQUEST",
        "404 | {\"error\":{\"code\":\"model_not_found\"}}                          | NOT_FOUND",
        "404 | page not found                                                      | NOT_FOUND",
        "401 | {}                                                                  | UNAUTHORIZED",
        "403 | {}                                                                  | UNAUTHORIZED",
        "429 | {}                                                                  | RATE_LIMITED",
        "429 | {\"error\":{\"code\":\"insufficient_quota\"}}                       | QUOTA",
        "400 | Your credit balance is too low                                      | QUOTA",
        "400 | {\"error\":{\"type\":\"overloaded_error\"}}                         | OVERLOADED",
        "503 | {\"error\":{\"message\":\"Loading model\"}}                         | OVERLOADED",
        "200 | {\"type\":\"internal\"}                                             | OVERLOADED",
        "200 | {\"type\":\"rate_limit_exceeded\"}                                  | RATE_LIMITED",
        "307 | -                                                                   | REDIRECTED",
        "400 | triggering Azure OpenAI's content management policy                 | REFUSED"
      })
  void areTold(int status, String body, Fault fault) {
    assertThat(EndpointError.of(status, body)).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      delimiter = '|',
      value = {
        "retry-after    | 3                             | 3000",
        "retry-after    | 1.5                           | 1500",
        "retry-after    | 0                             | 0",
        "retry-after    | 86400                         | 3600000",
        "retry-after-ms | 250                           | 250",
        "retry-after    | Sun, 01 Mar 2026 12:00:07 GMT | 7000",
        "retry-after    | Sun, 01 Mar 2026 11:00:00 GMT | 0",
        "retry-after    | -1                            | none",
        "retry-after    | soon                          | none",
        "retry-after    | 1e3                           | none",
        "retry-after    | 99999999999999999999          | none",
        "retry-later    | 3                             | none"
      })
  void waitsAreRead(String name, String value, Long millis) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    Reply reply = new Reply(429, Map.of(name, List.of(value)), new byte[0]);
    assertThat(RetryAfter.of(reply, clock))
        .isEqualTo(millis == null ? null : Duration.ofMillis(millis));
  }
}

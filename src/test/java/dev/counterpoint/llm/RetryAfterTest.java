package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.llm.BoundedHttp.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What endpoints write into {@code Retry-After}, in milliseconds or as nothing. */
class RetryAfterTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  private static Duration wait(Map<String, List<String>> headers) {
    return RetryAfter.of(new Reply(429, headers, new byte[0]), NOON);
  }

  private static Duration millis(Long millis) {
    return millis == null ? null : Duration.ofMillis(millis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "1 | 1000",
        "2.5 | 2500",
        "0.0001 | 1",
        "3600 | 3600000",
        "3601 | 3600000",
        "999999999999 | 3600000",
        "Sun, 01 Mar 2026 12:00:30 GMT | 30000",
        "Sun, 01 Mar 2026 13:00:00 GMT | 3600000",
        "Sun, 01 Mar 2026 13:00:01 GMT | 3600000",
        "Sun, 01 Mar 2026 12:00:00 GMT | 0",
        "Sun, 01 Mar 2026 11:59:59 GMT | 0",
        "-5 |",
        "1e3 |",
        "1000000000000 |",
        "soon |",
        "'' |",
        "2026-03-01T12:00:30Z |",
      })
  void secondsOrADate(String value, Long wait) {
    assertThat(wait(Map.of("retry-after", List.of(value)))).as(value).isEqualTo(millis(wait));
  }

  @ParameterizedTest
  @CsvSource({"50, 50", "0.2, 1", "7200000, 3600000", "soon, 2000", "-1, 2000"})
  void millisecondsComeFirstIfTheyMakeSense(String value, long wait) {
    Map<String, List<String>> both =
        Map.of("retry-after-ms", List.of(value), "retry-after", List.of("2"));
    assertThat(wait(both)).as(value).isEqualTo(millis(wait));
  }

  @Test
  void aReplyThatDoesNotSay() {
    assertThat(wait(Map.of())).isNull();
  }
}

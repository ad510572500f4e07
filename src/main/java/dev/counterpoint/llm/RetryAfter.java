package dev.counterpoint.llm;

import dev.counterpoint.llm.BoundedHttp.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * When an endpoint says it may be asked again: {@code Retry-After} in seconds or as a date (RFC
 * 9110), or {@code retry-after-ms}, which OpenAI and Azure send.
 */
final class RetryAfter {

  /** Longer waits are taken for this long: nobody waits a day on one reply's word. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private RetryAfter() {}

  /** {@code null} if the reply does not say, or says nonsense. */
  static Duration of(Reply reply, Clock clock) {
    Duration millis = amount(reply.header("retry-after-ms"), 1);
    if (millis != null) {
      return millis;
    }
    String value = reply.header("retry-after");
    Duration seconds = amount(value, 1_000);
    return seconds != null ? seconds : until(value, clock);
  }

  private static Duration amount(String value, int millisPerUnit) {
    if (value == null || !value.matches("\\d{1,12}(\\.\\d{1,6})?")) {
      return null;
    }
    return capped(Duration.ofMillis((long) Math.ceil(Double.parseDouble(value) * millisPerUnit)));
  }

  private static Duration until(String date, Clock clock) {
    if (date == null) {
      return null;
    }
    try {
      ZonedDateTime at =
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
      Duration wait = Duration.between(clock.instant(), at.toInstant());
      return wait.isNegative() ? Duration.ZERO : capped(wait);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Duration capped(Duration wait) {
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}

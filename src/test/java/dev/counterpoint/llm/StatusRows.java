package dev.counterpoint.llm;

import static dev.counterpoint.llm.Plays.error;
import static dev.counterpoint.llm.Plays.once;
import static dev.counterpoint.llm.Plays.status;
import static dev.counterpoint.llm.Row.degraded;
import static dev.counterpoint.llm.Row.ok;

import dev.counterpoint.llm.Stub.Play;
import dev.counterpoint.summary.Caveat;
import dev.counterpoint.summary.Degraded.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Rows 16 to 30: what the status says, or does not. */
final class StatusRows {

  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  private StatusRows() {}

  static List<Row> rows() {
    return Stream.of(
            rateLimits(), overload(), configuration(), refusedRequests(), successThatIsNone())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> rateLimits() {
    String limit = error("rate_limit_exceeded", "slow down");
    return List.of(
        ok(16, "429 Retry-After: 1", 2, 2, once(status(429, limit, "Retry-After: 1")))
            .unlessWithin(TWO_SECONDS, Reason.RATE_LIMITED)
            .seeing(
                (o, s) ->
                    s.calls().size() < 2
                            || s.calls().get(1).at - s.calls().get(0).at >= 1_000_000_000L
                        ? null
                        : "asked again too early"),
        degraded(
                17,
                "429 Retry-After: 120",
                1,
                1,
                status(429, limit, "Retry-After: 120"),
                Reason.RATE_LIMITED)
            .seeing((o, s) -> o.millis() < 1_000 ? null : "not at once")
            .seeing(
                (o, s) ->
                    Duration.ofSeconds(120).equals(o.failure().retryAfter())
                        ? null
                        : "Retry-After " + o.failure().retryAfter()),
        degraded(
            18,
            "429 with a date far off",
            1,
            1,
            call -> call.json(429, limit, "Retry-After: " + date(300)),
            Reason.RATE_LIMITED),
        ok(
                18,
                "429 with a date soon",
                2,
                2,
                once(call -> call.json(429, limit, "Retry-After: " + date(2))))
            .unlessWithin(Duration.ofMillis(2_800), Reason.RATE_LIMITED),
        limited("429 retry-after-ms", "retry-after-ms: 50"),
        limited("429 Retry-After garbage", "Retry-After: soon, honest"),
        limited("429 Retry-After negative", "Retry-After: -5"),
        limited("429 Retry-After overflow", "Retry-After: 99999999999999999999"),
        degraded(
            19,
            "429 insufficient_quota",
            1,
            1,
            status(429, error("insufficient_quota", "You exceeded your current quota")),
            Reason.RATE_LIMITED));
  }

  private static List<Row> overload() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(
        List.of(
            ok(20, "529 once", 2, 2, once(status(529, error("overloaded_error", "Overloaded")))),
            degraded(
                20,
                "529 always",
                2,
                2,
                status(529, error("overloaded_error", "Overloaded")),
                Reason.UNAVAILABLE),
            ok(
                21,
                "overloaded_error under 400",
                2,
                2,
                once(status(400, error("overloaded_error", "Overloaded")))),
            ok(
                21,
                "overloaded_error under 200",
                2,
                2,
                once(status(200, error("overloaded_error", "Overloaded"))))));
    for (int status : new int[] {500, 502, 503, 504}) {
      rows.addAll(
          List.of(
              ok(22, status + " once", 2, 2, once(status(status, "oops"))),
              degraded(22, status + " always", 2, 2, status(status, "oops"), Reason.UNAVAILABLE)));
    }
    return rows;
  }

  private static List<Row> configuration() {
    List<Row> rows = new ArrayList<>();
    for (int status : new int[] {401, 403}) {
      rows.add(
          degraded(
              23,
              status + "",
              1,
              1,
              status(status, error("invalid_api_key", "Incorrect key " + FaultTableTest.KEY)),
              Reason.MISCONFIGURED));
    }
    rows.add(
        degraded(
            24,
            "404 model not found",
            1,
            1,
            status(404, error("model_not_found", "The model `x` does not exist")),
            Reason.MISCONFIGURED));
    return rows;
  }

  private static List<Row> refusedRequests() {
    Play tooLong =
        once(
            call ->
                call.json(
                    400,
                    error("context_length_exceeded", "maximum context length is 4096 tokens")));
    return List.of(
        ok(25, "400 context_length_exceeded", 2, 2, tooLong).seeing(StatusRows::shortened),
        degraded(
            25,
            "400 context_length_exceeded always",
            2,
            2,
            status(400, error("context_length_exceeded", "maximum context length")),
            Reason.MISCONFIGURED),
        ok(
                26,
                "400 json_schema unsupported",
                2,
                2,
                call -> {
                  if (call.body.contains("json_schema")) {
                    call.json(400, error("bad", "response_format json_schema is not supported"));
                  } else {
                    call.good();
                  }
                })
            .seeing(
                (o, s) -> s.calls().get(1).body.contains("json_object") ? null : "not plain JSON"),
        ok(27, "413", 2, 2, once(status(413, "too large"))).seeing(StatusRows::shortened));
  }

  private static List<Row> successThatIsNone() {
    return List.of(
        ok(28, "200 with an error", 2, 2, once(status(200, error("oops", "internal")))),
        ok(28, "200 with an error text", 2, 2, once(status(200, "{\"error\":\"internal\"}"))),
        degraded(
            29,
            "200 text/html",
            1,
            2,
            call ->
                call.bytes(
                    200,
                    "text/html",
                    "<html><form>Log in to the hotel's network</form>"
                        .getBytes(StandardCharsets.UTF_8)),
            Reason.UNAVAILABLE),
        ok(30, "204", 2, 2, once(call -> call.send("HTTP/1.1 204 No Content\r\n\r\n"))),
        ok(30, "200 with an empty body", 2, 2, once(status(200, ""))));
  }

  private static Row limited(String name, String header) {
    return ok(18, name, 2, 2, once(status(429, error("rate_limit", "slow down"), header)));
  }

  private static String date(long secondsFromNow) {
    return DateTimeFormatter.RFC_1123_DATE_TIME
        .withLocale(Locale.ROOT)
        .format(ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(secondsFromNow));
  }

  private static String shortened(Outcome outcome, Stub stub) {
    boolean shorter = stub.calls().get(1).body.length() < stub.calls().get(0).body.length();
    return outcome.proposal().caveats().contains(Caveat.SHORTENED) && shorter
        ? null
        : "not shortened, or not said so";
  }
}

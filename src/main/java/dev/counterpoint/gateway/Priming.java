package dev.counterpoint.gateway;

import dev.counterpoint.pipeline.Pipeline;
import dev.counterpoint.pipeline.RequestLog;
import dev.counterpoint.pipeline.Settings;
import dev.counterpoint.summary.Deadline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Answers requests of every kind while the function starts, so that the first caller does not wait
 * for what only the first request needs; again and again where the start is ahead of any caller.
 * They take the very way of a caller's requests, through a gateway of their own that keeps nothing,
 * logs nothing and asks a model on this machine.
 */
final class Priming {

  /** Lambda starts anew what has not started after 10 s. */
  private static final Duration MOST = Duration.ofSeconds(4);

  private static final Duration MOST_AHEAD = Duration.ofSeconds(8);

  /** After them, nearly everything that a request runs is compiled. */
  private static final int ROUNDS_AHEAD = 20;

  /** Starts that no caller waits for. */
  private static final Set<String> AHEAD = Set.of("snap-start", "provisioned-concurrency");

  private Priming() {}

  /** Whatever goes wrong, the start goes on: the first request is slower, and no more. */
  static void run(Map<String, String> environment) {
    try {
      run(environment, line -> {});
    } catch (Throwable unprimed) {
      // Nobody waits for an answer. Where this is a bug, the first request meets and tells it.
    }
  }

  /**
   * @param lines takes what the requests log
   */
  static void run(Map<String, String> environment, Consumer<String> lines) throws IOException {
    boolean ahead = AHEAD.contains(environment.getOrDefault("AWS_LAMBDA_INITIALIZATION_TYPE", ""));
    Deadline deadline = Deadline.in(ahead ? MOST_AHEAD : MOST);
    int rounds = ahead ? ROUNDS_AHEAD : 1;
    if (!environment.getOrDefault("COUNTERPOINT_LLM_BASE_URL", "").isBlank()) {
      runWithModel(environment, lines, rounds, deadline);
    } else {
      answer(gateway(environment, lines), rounds, deadline);
    }
  }

  /** Apart from {@link #run}, so that without a model the endpoint's class is never loaded. */
  private static void runWithModel(
      Map<String, String> environment, Consumer<String> lines, int rounds, Deadline deadline)
      throws IOException {
    try (PrimingEndpoint endpoint = new PrimingEndpoint()) {
      answer(gateway(endpoint.in(environment), lines), rounds, deadline);
      endpoint.greetOverTls(environment);
    }
  }

  private static Gateway gateway(Map<String, String> environment, Consumer<String> lines) {
    Settings settings = Settings.from(environment);
    return new Gateway(
        settings,
        Pipeline.keepingNothing(environment, settings),
        new RequestLog(lines, InstantSource.system()));
  }

  private static void answer(Gateway gateway, int rounds, Deadline deadline) throws IOException {
    List<byte[]> events = PrimingEvents.all();
    for (int round = 0; round < rounds; round++) {
      for (byte[] event : events) {
        if (deadline.hasPassed()) {
          return;
        }
        gateway.answer(
            new ByteArrayInputStream(event),
            OutputStream.nullOutputStream(),
            Math.toIntExact(deadline.remaining().toMillis()),
            "priming");
      }
    }
  }
}

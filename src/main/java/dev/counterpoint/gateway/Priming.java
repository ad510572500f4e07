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
import java.util.Map;
import java.util.function.Consumer;

/**
 * Answers requests of every kind while the function starts, so that the first caller does not wait
 * for what only the first request needs. They take the very way of a caller's requests, through a
 * gateway of their own that keeps nothing, logs nothing and asks a model on this machine.
 */
final class Priming {

  /** Lambda starts anew what has not started after 10 s. */
  private static final Duration MOST = Duration.ofSeconds(4);

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
    Deadline deadline = Deadline.in(MOST);
    if (!environment.getOrDefault("COUNTERPOINT_LLM_BASE_URL", "").isBlank()) {
      runWithModel(environment, lines, deadline);
    } else {
      answer(gateway(environment, lines), deadline);
    }
  }

  /** Apart from {@link #run}, so that without a model the endpoint's class is never loaded. */
  private static void runWithModel(
      Map<String, String> environment, Consumer<String> lines, Deadline deadline)
      throws IOException {
    try (PrimingEndpoint endpoint = new PrimingEndpoint()) {
      answer(gateway(endpoint.in(environment), lines), deadline);
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

  private static void answer(Gateway gateway, Deadline deadline) throws IOException {
    for (byte[] event : PrimingEvents.all()) {
      if (!deadline.hasPassed()) {
        gateway.answer(
            new ByteArrayInputStream(event),
            OutputStream.nullOutputStream(),
            Math.toIntExact(deadline.remaining().toMillis()),
            "priming");
      }
    }
  }
}

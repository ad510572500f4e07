package dev.counterpoint.llm;

import dev.counterpoint.llm.ChatCall.Transport;
import dev.counterpoint.llm.CircuitBreaker.Permit;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Proposal;
import dev.counterpoint.summary.Source;
import dev.counterpoint.summary.Summarizer;
import dev.counterpoint.summary.SummarizerException;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.Verifier;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The engine that asks a model. Whatever the endpoint does, it answers or throws before the
 * deadline, after at most {@value Conversation#MOST_CALLS} calls. Thread-safe; keep one for as long
 * as the endpoint's configuration holds, because it remembers what the endpoint refused and whether
 * it is down.
 */
public final class LlmSummarizer implements Summarizer {

  /** With less than this left, a call would only be billed. */
  private static final Duration SHORTEST_CALL = Duration.ofMillis(50);

  private final Supplier<Model> models;
  private volatile Model model;

  public LlmSummarizer(Endpoint endpoint, Verifier verifier) {
    this(
        endpoint,
        Reviewer.of(verifier),
        Clock.systemUTC(),
        // Not a seeded generator: functions restored from one snapshot must not pause in step.
        SecureRandom::new,
        new BoundedHttp(null)::send);
  }

  /**
   * @param clock for secrets, dates and the circuit breaker; the deadline has its own
   * @param random for nonces and jitter
   */
  public LlmSummarizer(Endpoint endpoint, Verifier verifier, Clock clock, RandomGenerator random) {
    this(endpoint, Reviewer.of(verifier), clock, () -> random, new BoundedHttp(null)::send);
  }

  LlmSummarizer(
      Endpoint endpoint,
      Reviewer reviewer,
      Clock clock,
      Supplier<RandomGenerator> randoms,
      Transport transport) {
    this.models =
        () ->
            new Model(
                endpoint,
                new ChatEndpoint(endpoint, transport, clock),
                endpoint.secret() == null
                    ? new ApiKey.Fixed(endpoint.apiKey())
                    : new SecretKey(endpoint.secret(), transport, clock),
                new CircuitBreaker(clock),
                reviewer,
                randoms.get());
    this.model = models.get();
  }

  /** The key is read anew, the endpoint gets its chance, and nonces and pauses are drawn afresh. */
  @Override
  public void wakeUp() {
    model = models.get();
  }

  @Override
  public Proposal summarize(Source source, Options options, Deadline deadline)
      throws SummarizerException {
    if (deadline.remaining().compareTo(SHORTEST_CALL) < 0) {
      throw new SummarizerException(Fault.DEADLINE.degraded(), Usage.NONE, null);
    }
    Model asked = model;
    Permit permit = asked.breaker().acquire();
    if (permit == Permit.NONE) {
      Degraded down = new Degraded(Degraded.Reason.UNAVAILABLE, "the endpoint failed a moment ago");
      throw new SummarizerException(down, Usage.NONE, asked.breaker().remainingPause());
    }
    int calls = permit == Permit.PROBE ? 1 : Conversation.MOST_CALLS;
    return new Conversation(asked, source, options, deadline, calls).proposal();
  }
}

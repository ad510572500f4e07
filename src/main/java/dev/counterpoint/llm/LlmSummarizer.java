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

  private final Model model;

  public LlmSummarizer(Endpoint endpoint, Verifier verifier) {
    // Not a seeded generator: functions restored from one snapshot must not pause in step.
    this(endpoint, verifier, Clock.systemUTC(), new SecureRandom());
  }

  /**
   * @param clock for secrets, dates and the circuit breaker; the deadline has its own
   * @param random for nonces and jitter
   */
  public LlmSummarizer(Endpoint endpoint, Verifier verifier, Clock clock, RandomGenerator random) {
    this(endpoint, Reviewer.of(verifier), clock, random, new BoundedHttp(null)::send);
  }

  LlmSummarizer(
      Endpoint endpoint,
      Reviewer reviewer,
      Clock clock,
      RandomGenerator random,
      Transport transport) {
    ApiKey key =
        endpoint.secret() == null
            ? new ApiKey.Fixed(endpoint.apiKey())
            : new SecretKey(endpoint.secret(), transport, clock);
    this.model =
        new Model(
            endpoint,
            new ChatEndpoint(endpoint, transport, clock),
            key,
            new CircuitBreaker(clock),
            reviewer,
            random);
  }

  @Override
  public Proposal summarize(Source source, Options options, Deadline deadline)
      throws SummarizerException {
    if (deadline.remaining().compareTo(SHORTEST_CALL) < 0) {
      throw new SummarizerException(Fault.DEADLINE.degraded(), Usage.NONE, null);
    }
    Permit permit = model.breaker().acquire();
    if (permit == Permit.NONE) {
      Degraded down = new Degraded(Degraded.Reason.UNAVAILABLE, "the endpoint failed a moment ago");
      throw new SummarizerException(down, Usage.NONE, model.breaker().remainingPause());
    }
    int calls = permit == Permit.PROBE ? 1 : Conversation.MOST_CALLS;
    return new Conversation(model, source, options, deadline, calls).proposal();
  }
}

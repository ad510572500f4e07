package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Degraded.Reason;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.SummarizerException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 58 of the fault table, and what else happens at the end of the time. */
class DeadlineTest {

  private static final int ATTEMPTS = 5;

  @BeforeAll
  static void warmUp() {
    for (int i = 0; i < 20; i++) {
      try (Stub stub = new Stub(Stub.Call::good)) {
        Outcome.of(
            FaultTableTest.summarizer(stub.url(), Map.of()),
            Articles.FERRY,
            Duration.ofSeconds(30));
      }
    }
  }

  /**
   * Plays until the stub itself was on time, so that a busy machine is not taken for a slow client.
   */
  private static Outcome answeredAt(Duration budget, long millisFromDeadline) throws Exception {
    for (int i = 0; i < ATTEMPTS; i++) {
      AtomicLong start = new AtomicLong();
      AtomicLong sent = new AtomicLong();
      try (Stub stub =
          new Stub(
              call -> {
                long due = budget.toMillis() + millisFromDeadline;
                call.pause(due - (System.nanoTime() - start.get()) / 1_000_000);
                call.good();
                sent.set(System.nanoTime());
              })) {
        LlmSummarizer summarizer = FaultTableTest.summarizer(stub.url(), Map.of());
        start.set(System.nanoTime());
        Outcome outcome = Outcome.of(summarizer, Articles.FERRY, budget);
        long sentAt = (sent.get() - start.get()) / 1_000_000 - budget.toMillis();
        boolean onTime = sent.get() == 0 || sentAt < millisFromDeadline + 20;
        if (onTime) {
          return outcome;
        }
      }
    }
    throw new IllegalStateException("the stub was never on time");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aGoodAnswerJustBeforeTheDeadlineCounts(int seconds) throws Exception {
    Outcome outcome = answeredAt(Duration.ofSeconds(seconds), -100);
    assertThat(outcome.isOk()).as(outcome.toString()).isTrue();
    assertThat(outcome.usage().calls()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aGoodAnswerJustAfterTheDeadlineIsTooLate(int seconds) throws Exception {
    Outcome outcome = answeredAt(Duration.ofSeconds(seconds), 100);
    assertThat(outcome.reason()).as(outcome.toString()).isEqualTo(Reason.DEADLINE);
    assertThat(outcome.millis()).isLessThan(seconds * 1000L + 100);
  }

  @Test
  void withoutTimeNothingIsAsked() {
    try (Stub stub = new Stub(Stub.Call::good)) {
      Outcome outcome =
          Outcome.of(
              FaultTableTest.summarizer(stub.url(), Map.of()),
              Articles.FERRY,
              Duration.ofMillis(10));
      assertThat(outcome.reason()).isEqualTo(Reason.DEADLINE);
      assertThat(stub.connections()).isZero();
    }
  }

  @Test
  void theConfiguredTimeoutLeavesTimeForASecondCall() {
    try (Stub stub =
        new Stub(
            call -> {
              if (call.isFirst()) {
                call.hold();
              } else {
                call.good();
              }
            })) {
      Outcome outcome =
          Outcome.of(
              FaultTableTest.summarizer(stub.url(), Map.of("COUNTERPOINT_LLM_TIMEOUT", "300ms")),
              Articles.FERRY,
              Duration.ofSeconds(20));
      assertThat(outcome.isOk()).as(outcome.toString()).isTrue();
      assertThat(stub.calls()).hasSize(2);
    }
  }

  @Test
  void anInterruptedCallerLeavesAtOnceAndStaysInterrupted() throws Exception {
    try (Stub stub = new Stub(Stub.Call::hold)) {
      LlmSummarizer summarizer = FaultTableTest.summarizer(stub.url(), Map.of());
      boolean[] interrupted = new boolean[1];
      Thread caller =
          new Thread(
              () -> {
                try {
                  summarizer.summarize(
                      Articles.FERRY, Options.defaults(), Deadline.in(Duration.ofMinutes(5)));
                } catch (SummarizerException e) {
                  interrupted[0] = Thread.currentThread().isInterrupted();
                }
              });
      caller.start();
      while (stub.calls().isEmpty()) {
        Thread.sleep(5);
      }
      caller.interrupt();
      caller.join(10_000);
      assertThat(interrupted[0]).isTrue();
    }
  }
}

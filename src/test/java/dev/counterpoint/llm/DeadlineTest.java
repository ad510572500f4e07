package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.Sentence;
import dev.counterpoint.cache.MemoryStore;
import dev.counterpoint.pipeline.Answer;
import dev.counterpoint.pipeline.Pipeline;
import dev.counterpoint.pipeline.Refusal;
import dev.counterpoint.pipeline.Submission;
import dev.counterpoint.pipeline.Trace;
import dev.counterpoint.render.JsonRenderer;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Degraded.Reason;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.SummarizerException;
import dev.counterpoint.verify.Verifier;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 58 of the fault table, from article to answer, and what else happens at the time's end. */
class DeadlineTest {

  private static final int ATTEMPTS = 5;

  private static final Submission SUBMISSION =
      new Submission("Ferry fight on Harrow Island", text(), false, Options.defaults());

  /** What came out of the last step, and when. */
  private record Response(EngineReport engine, String rendered, long millis) {}

  /** The lines of the invented article but for the junk at its end, numbered as there. */
  private static String text() {
    List<Sentence> sentences = Articles.FERRY.article().sentences();
    return sentences.subList(0, sentences.size() - 1).stream()
        .map(Sentence::text)
        .collect(Collectors.joining("\n\n"));
  }

  @BeforeAll
  static void warmUp() throws Refusal {
    for (int i = 0; i < 100; i++) {
      try (Stub stub = new Stub(Stub.Call::good)) {
        Response response = respond(pipeline(stub), Duration.ofSeconds(30));
        assertThat(response.engine().degraded()).isNull();
      }
    }
  }

  private static Pipeline pipeline(Stub stub) {
    return new Pipeline(
        new Verifier(),
        new dev.counterpoint.pipeline.Model(
            FaultTableTest.summarizer(stub.url(), Map.of()), "stub", Prompt.version()),
        new MemoryStore(0),
        Duration.ofHours(1),
        InstantSource.system());
  }

  private static Response respond(Pipeline pipeline, Duration budget) throws Refusal {
    long start = System.nanoTime();
    Answer answer = pipeline.answer(SUBMISSION, Deadline.in(budget), new Trace());
    String rendered = new JsonRenderer().render(answer.id(), answer.summary());
    long millis = (System.nanoTime() - start) / 1_000_000;
    return new Response(answer.summary().engine(), rendered, millis);
  }

  /**
   * Plays until stub and function are both on time: a busy machine is late now and then, a slow
   * function always.
   */
  private static Response answeredAt(
      Duration budget, long millisFromDeadline, Predicate<Response> asItShould) throws Exception {
    Response last = null;
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
        Pipeline pipeline = pipeline(stub);
        start.set(System.nanoTime());
        Response response = respond(pipeline, budget);
        long sentAt = (sent.get() - start.get()) / 1_000_000 - budget.toMillis();
        boolean stubWasOnTime = sent.get() == 0 || sentAt < millisFromDeadline + 20;
        last = stubWasOnTime ? response : last;
        if (stubWasOnTime && isOnTime(response, budget) && asItShould.test(response)) {
          return response;
        }
      }
    }
    assertThat(last).as("the stub was never on time").isNotNull();
    return last;
  }

  private static boolean isOnTime(Response response, Duration budget) {
    return response.millis() < budget.toMillis() + 100;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aGoodAnswerJustBeforeTheDeadlineCounts(int seconds) throws Exception {
    Duration budget = Duration.ofSeconds(seconds);
    Response response = answeredAt(budget, -100, r -> r.engine().degraded() == null);
    assertThat(response.engine().degraded()).as(response.toString()).isNull();
    assertThat(response.engine().usage().calls()).isEqualTo(1);
    assertThat(isOnTime(response, budget)).as(response.toString()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aGoodAnswerJustAfterTheDeadlineIsTooLate(int seconds) throws Exception {
    Duration budget = Duration.ofSeconds(seconds);
    Response response = answeredAt(budget, 100, r -> true);
    assertThat(response.engine().degraded()).as(response.toString()).isNotNull();
    assertThat(response.engine().degraded().reason()).isEqualTo(Reason.DEADLINE);
    assertThat(isOnTime(response, budget)).as(response.toString()).isTrue();
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

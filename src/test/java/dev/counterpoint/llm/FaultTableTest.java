package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.verify.Verifier;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Plays the whole {@link FaultTable} and prints what was expected and seen of every row. By default
 * each row runs once, rows that last until the deadline with 1 s and the others with 10 s, so that
 * a slow machine judges nothing but the deadline itself. With {@code -Dfaults.repeats=20} every row
 * runs that often with deadlines of 1, 3 and 10 s.
 */
class FaultTableTest {

  static final String KEY = "sk-quinceandquill-7731";

  /** Where nobody may be sent. */
  static final Stub ELSEWHERE = new Stub(Stub.Call::good);

  private static final int REPEATS = Integer.getInteger("faults.repeats", 0);
  private static final Verifier VERIFIER = new Verifier();

  private record Run(Row row, Duration deadline) {}

  private record Report(Run run, String seen, List<String> complaints) {
    @Override
    public String toString() {
      return "%s %2d %-34s %4ds  expected %-32s seen %s %s"
          .formatted(
              complaints.isEmpty() ? "ok  " : "FAIL",
              run.row.number(),
              run.row.name().substring(0, Math.min(34, run.row.name().length())),
              run.deadline.toSeconds(),
              run.row.wanted(run.deadline),
              seen,
              complaints.isEmpty() ? "" : complaints);
    }
  }

  @BeforeAll
  static void warmUp() {
    for (int i = 0; i < 30; i++) {
      play(new Run(Row.ok(0, "warm-up", 1, 1, Stub.Call::good), Duration.ofSeconds(30)));
    }
  }

  @Test
  void everyRowEndsAsTheTableSays() throws Exception {
    List<Report> reports = reports(runs());
    Map<String, Report> worst = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (Report report : reports) {
      String key = report.run.row.number() + report.run.row.name() + report.run.deadline;
      if (worst.putIfAbsent(key, report) == null || !report.complaints.isEmpty()) {
        lines.add(report.toString());
      }
    }
    lines.forEach(System.out::println);
    assertThat(reports.stream().filter(r -> !r.complaints.isEmpty())).isEmpty();
    assertThat(ELSEWHERE.connections()).as("redirects followed").isZero();
  }

  @Test
  void noRowIsLeftOut() {
    // 58 needs a clock of its own: DeadlineTest.
    assertThat(FaultTable.rows().stream().map(Row::number).distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 57).boxed().toList());
  }

  private static List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (Row row : FaultTable.rows()) {
      if (REPEATS == 0) {
        runs.add(new Run(row, Duration.ofSeconds(row.hangs() ? 1 : 10)));
      }
      for (int i = 0; i < REPEATS; i++) {
        for (int seconds : new int[] {1, 3, 10}) {
          runs.add(new Run(row, Duration.ofSeconds(seconds)));
        }
      }
    }
    return runs;
  }

  /** Those that wait run beside each other; those that compute, one after the other. */
  private static List<Report> reports(List<Run> runs) throws Exception {
    ExecutorService waiting = Executors.newFixedThreadPool(12);
    ExecutorService computing = Executors.newFixedThreadPool(2);
    List<Future<Report>> futures = new ArrayList<>();
    for (Run run : runs) {
      Callable<Report> task = () -> play(run);
      futures.add((run.row.hangs() ? waiting : computing).submit(task));
    }
    List<Report> reports = new ArrayList<>();
    for (Future<Report> future : futures) {
      reports.add(future.get());
    }
    waiting.shutdown();
    computing.shutdown();
    return reports;
  }

  private static Report play(Run run) {
    try (Stub stub = new Stub(run.row.play())) {
      LlmSummarizer summarizer = summarizer(stub.url(), Map.of());
      if (run.row.number() == 1) {
        stub.close();
      }
      Outcome outcome = Outcome.of(summarizer, Articles.FERRY, run.deadline);
      if (run.row.number() == 10) {
        outcome = Outcome.of(summarizer, Articles.FERRY, run.deadline);
      }
      List<String> complaints;
      try {
        complaints = run.row.complaints(run.deadline, outcome, stub);
      } catch (RuntimeException e) {
        complaints = List.of("check broke: " + e);
      }
      return new Report(run, outcome + " calls " + stub.calls().size(), complaints);
    }
  }

  static LlmSummarizer summarizer(String url, Map<String, String> more) {
    return summarizer(url, more, Clock.systemUTC());
  }

  static LlmSummarizer summarizer(String url, Map<String, String> more, Clock clock) {
    return new LlmSummarizer(
        endpoint(url, more), VERIFIER, clock, RandomGenerator.of("L64X128MixRandom"));
  }

  static Endpoint endpoint(String url, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("COUNTERPOINT_LLM_BASE_URL", url);
    environment.put("COUNTERPOINT_LLM_MODEL", "stub");
    environment.put("COUNTERPOINT_LLM_API_KEY", KEY);
    environment.putAll(more);
    return Endpoint.from(environment).orElseThrow();
  }
}

package dev.counterpoint.pipeline;

import dev.counterpoint.article.Article;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Finding;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.VerifiedSummary;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * What one request did, for its log line, its metrics and {@code Server-Timing}: names, numbers and
 * durations, never a word of the article, the prompt or the answer. Not thread-safe.
 */
public final class Trace {

  private final LongSupplier nanoClock;
  private final long began;
  private final Map<Step, Duration> steps = new EnumMap<>(Step.class);
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final Map<String, Integer> findings = new TreeMap<>();

  public Trace() {
    this(System::nanoTime);
  }

  Trace(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
    this.began = nanoClock.getAsLong();
  }

  /** A step that ends when it is closed. */
  public interface Running extends AutoCloseable {
    @Override
    void close();
  }

  /** Starts the clock of a step; a step that runs twice is counted in one sum. */
  public Running step(Step step) {
    long start = nanoClock.getAsLong();
    return () -> steps.merge(step, Duration.ofNanos(nanoClock.getAsLong() - start), Duration::plus);
  }

  public void note(String fact, String value) {
    facts.put(fact, value);
  }

  public void note(String fact, long value) {
    facts.put(fact, value);
  }

  /** Notes where a bug is, without its message, which may carry text. */
  public void failed(Throwable bug) {
    StringBuilder at = new StringBuilder(bug.getClass().getName());
    StackTraceElement[] frames = bug.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, 12); i++) {
      at.append(" < ").append(frames[i]);
    }
    note("failure", at.toString());
  }

  void submitted(Submission submission) {
    note("characters", submission.content().length());
    note("html", submission.html() ? 1 : 0);
  }

  void read(Reading reading) {
    Article article = reading.article();
    note("language", article.language());
    note("sentences", article.sentences().size());
    note("removed", article.removed().size());
    note("statements", reading.statements().size());
  }

  void answered(String id, VerifiedSummary summary) {
    EngineReport engine = summary.engine();
    note("id", id);
    note("engine", engine.name());
    note("model", engine.model());
    note("degraded", engine.degraded() == null ? null : engine.degraded().reason().label());
    note("sides", summary.content().sides().size());
    note("claims", summary.content().sides().stream().mapToInt(s -> s.claims().size()).sum());
    note("proposed", summary.content().checks().proposed());
    note("dropped", summary.content().checks().dropped());
    for (Finding finding : summary.content().checks().findings()) {
      findings.merge(finding.rule(), 1, Integer::sum);
    }
  }

  void used(Usage usage) {
    note("calls", usage.calls());
    if (usage.inputTokens() != null) {
      note("inputTokens", usage.inputTokens());
    }
    if (usage.outputTokens() != null) {
      note("outputTokens", usage.outputTokens());
    }
  }

  /** How long a step has taken so far. */
  Duration taken(Step step) {
    return steps.getOrDefault(step, Duration.ZERO);
  }

  /** How long each step took, to a hundredth. */
  public Map<Step, Double> milliseconds() {
    Map<Step, Double> milliseconds = new EnumMap<>(Step.class);
    steps.forEach((step, duration) -> milliseconds.put(step, milliseconds(duration)));
    return milliseconds;
  }

  private static double milliseconds(Duration duration) {
    return duration.toNanos() / 10_000 / 100.0;
  }

  Map<String, Object> facts() {
    return facts;
  }

  Map<String, Integer> findings() {
    return findings;
  }

  double millisecondsSinceBeginning() {
    return milliseconds(Duration.ofNanos(nanoClock.getAsLong() - began));
  }
}

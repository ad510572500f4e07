package dev.counterpoint.bench;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.dispute.Dispute;
import dev.counterpoint.dispute.DisputeFinder;
import dev.counterpoint.extractive.ExtractiveSummarizer;
import dev.counterpoint.render.HtmlRenderer;
import dev.counterpoint.render.JsonRenderer;
import dev.counterpoint.render.MarkdownRenderer;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.StatementFinder;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import dev.counterpoint.summary.SummarizerException;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.UnfitDraftException;
import dev.counterpoint.verify.VerifiedSummary;
import dev.counterpoint.verify.Verifier;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every step by itself, on what the steps before it made of one text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx400m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StepBenchmark {

  private static final EngineReport ENGINE = new EngineReport("extractive", null, null, Usage.NONE);

  @Param({"1", "5", "10", "100", "1000"})
  int kilobytes;

  private final ArticleReader reader = new ArticleReader();
  private final StatementFinder statements = new StatementFinder();
  private final DisputeFinder disputes = new DisputeFinder();
  private final ExtractiveSummarizer extractive = new ExtractiveSummarizer();
  private final Verifier verifier = new Verifier();

  private String text;
  private String page;
  private Article article;
  private Reading reading;
  private Source source;
  private Draft draft;
  private VerifiedSummary summary;

  @Setup
  public void prepare() throws IOException, SummarizerException, UnfitDraftException {
    text = Articles.text(kilobytes);
    page = Articles.html(kilobytes);
    article = readText();
    reading = findStatements();
    source = new Source(reading, findDispute());
    draft = summarize();
    summary = verify();
  }

  @Benchmark
  public Article readText() {
    return reader.text(text, null);
  }

  @Benchmark
  public Article readHtml() {
    return reader.html(page, null);
  }

  @Benchmark
  public Reading findStatements() {
    return statements.read(article);
  }

  @Benchmark
  public Dispute findDispute() {
    return disputes.find(reading);
  }

  @Benchmark
  public Draft summarize() throws SummarizerException {
    return extractive
        .summarize(source, Options.defaults(), Deadline.in(Duration.ofMinutes(1)))
        .draft();
  }

  @Benchmark
  public VerifiedSummary verify() throws UnfitDraftException {
    return verifier.verify(source, Options.defaults(), draft, draft, ENGINE);
  }

  @Benchmark
  public String renderJson() {
    return new JsonRenderer().render("id", summary);
  }

  @Benchmark
  public String renderMarkdown() {
    return new MarkdownRenderer().render("id", summary);
  }

  @Benchmark
  public String renderHtml() {
    return new HtmlRenderer().render("id", summary);
  }
}

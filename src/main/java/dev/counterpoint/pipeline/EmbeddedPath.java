package dev.counterpoint.pipeline;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.dispute.DisputeFinder;
import dev.counterpoint.extractive.ExtractiveSummarizer;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.StatementFinder;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import dev.counterpoint.summary.Summarizer;
import dev.counterpoint.summary.SummarizerException;
import java.util.List;

/**
 * The steps that every request takes, with a model or without: they are the model's hints, the
 * verifier's yardstick and the fallback's material, so the fallback is never cold code.
 */
final class EmbeddedPath {

  /** In another language its words could neither replace the model's nor be their yardstick. */
  private static final Draft NOTHING = new Draft("", "", null, List.of(), null);

  private final ArticleReader articles = new ArticleReader();
  private final StatementFinder statements = new StatementFinder();
  private final DisputeFinder disputes = new DisputeFinder();
  private final Summarizer summarizer = new ExtractiveSummarizer();

  Material take(Submission submission, Deadline deadline, Trace trace) throws Refusal {
    Article article = article(submission, trace);
    if (article.words() < Limits.MIN_WORDS) {
      throw Refusal.of(
          Refusal.Cause.NOTHING_TO_SUMMARIZE,
          submission.contentField(),
          "Fewer than 40 words of article are left after clean-up.");
    }
    try (Trace.Running step = trace.step(Step.EXTRACT)) {
      Reading reading = statements.read(article);
      trace.read(reading);
      Source source = new Source(reading, disputes.find(reading));
      return new Material(submission, source, draft(source, submission.options(), deadline));
    }
  }

  private Article article(Submission submission, Trace trace) {
    try (Trace.Running step = trace.step(Step.READ)) {
      return submission.html()
          ? articles.html(submission.content(), submission.title())
          : articles.text(submission.content(), submission.title());
    }
  }

  private Draft draft(Source source, Options options, Deadline deadline) {
    if (!Material.isEnglish(source.article(), options)) {
      return NOTHING;
    }
    try {
      return summarizer.summarize(source, options, deadline).draft();
    } catch (SummarizerException itHasNothing) {
      return NOTHING;
    }
  }
}

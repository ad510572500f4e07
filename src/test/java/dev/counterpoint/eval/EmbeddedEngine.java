package dev.counterpoint.eval;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.article.Removal;
import dev.counterpoint.dispute.DisputeFinder;
import dev.counterpoint.extractive.ExtractiveSummarizer;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.StatementFinder;
import dev.counterpoint.summary.Claim;
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
import java.time.Duration;
import java.util.List;

/** The whole embedded engine, in process: text in, verified answer out. */
final class EmbeddedEngine implements Engine {

  private final ArticleReader articles = new ArticleReader();
  private final StatementFinder statements = new StatementFinder();
  private final DisputeFinder disputes = new DisputeFinder();
  private final ExtractiveSummarizer summarizer = new ExtractiveSummarizer();
  private final Verifier verifier = new Verifier();

  @Override
  public String name() {
    return "embedded";
  }

  @Override
  public Answer answer(GoldArticle gold) {
    Article article = articles.text(gold.text(), gold.title());
    Reading reading = statements.read(article);
    Source source = new Source(reading, disputes.find(reading));
    List<dev.counterpoint.article.Span> removed =
        article.removed().stream().map(Removal::span).toList();
    try {
      VerifiedSummary.Content content = verified(source).content();
      List<Answer.Side> sides =
          content.sides().stream()
              .map(side -> new Answer.Side(side.claims().stream().map(this::claim).toList()))
              .toList();
      return new Answer(content.headline(), content.summary(), sides, removed);
    } catch (SummarizerException | UnfitDraftException nothingToSay) {
      return new Answer("", "", List.of(), removed);
    }
  }

  private VerifiedSummary verified(Source source) throws SummarizerException, UnfitDraftException {
    Options options = Options.defaults();
    Draft draft =
        summarizer.summarize(source, options, Deadline.in(Duration.ofSeconds(30))).draft();
    EngineReport report = new EngineReport("extractive", null, null, Usage.NONE);
    return verifier.verify(source, options, draft, draft, report);
  }

  private Answer.Claim claim(Claim claim) {
    return new Answer.Claim(
        claim.text(),
        claim.speaker(),
        claim.evidence().stream()
            .map(evidence -> new Answer.Evidence(evidence.span(), evidence.quote()))
            .toList());
  }
}

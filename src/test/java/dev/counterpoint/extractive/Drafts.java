package dev.counterpoint.extractive;

import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.dispute.DisputeFinder;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.StatementFinder;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Length;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import java.time.Duration;
import java.util.List;

/** What the embedded engine writes of a text. */
final class Drafts {

  private Drafts() {}

  static Source source(String text, String title) {
    Reading reading = new StatementFinder().read(new ArticleReader().text(text, title));
    return new Source(reading, new DisputeFinder().find(reading));
  }

  static Scene scene(String text, String title) {
    return new Scene(source(text, title));
  }

  static Draft draft(String text, String title) {
    return draft(source(text, title));
  }

  static Draft draft(Source source) {
    return draft(source, Options.defaults().length());
  }

  static List<String> claims(Draft draft) {
    return draft.sides().stream().flatMap(s -> s.claims().stream()).map(Draft.Claim::text).toList();
  }

  static Draft draft(Source source, Length length) {
    Options plain = Options.defaults();
    Options options =
        new Options(
            plain.url(),
            plain.language(),
            length,
            plain.engine(),
            plain.fallback(),
            plain.offsetUnit());
    return new ExtractiveSummarizer()
        .summarize(source, options, Deadline.in(Duration.ofSeconds(5)))
        .draft();
  }
}

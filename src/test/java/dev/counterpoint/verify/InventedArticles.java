package dev.counterpoint.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.dispute.DisputeFinder;
import dev.counterpoint.extractive.ExtractiveSummarizer;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.StatementFinder;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Labelled articles, read and found as a request would be. */
final class InventedArticles {

  /** Those of the repository. */
  static final Path OWN = Path.of("src/test/resources/eval");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An article as it was submitted. */
  record Text(String item, String title, String text) {

    Source source() {
      Reading reading = new StatementFinder().read(new ArticleReader().text(text, title));
      return new Source(reading, new DisputeFinder().find(reading));
    }

    Text with(String title, String text) {
      return new Text(item, title, text);
    }
  }

  private InventedArticles() {}

  static List<Text> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d+\\.json"))
          .sorted()
          .map(InventedArticles::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Text read(Path file) {
    try {
      JsonNode article = JSON.readTree(file.toFile());
      String title = article.path("title").isTextual() ? article.get("title").asText() : null;
      return new Text(file.getFileName().toString(), title, article.get("text").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the embedded engine writes of it. */
  static Draft embedded(Source source) {
    return new ExtractiveSummarizer()
        .summarize(source, Options.defaults(), Deadline.in(Duration.ofMinutes(1)))
        .draft();
  }
}

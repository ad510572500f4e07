package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.dispute.DisputeFinder;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.StatementFinder;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole draft of every invented article, as an editor reads it. {@code mvn test
 * -Dtest=GoldenDraftsTest -Dgolden=update} writes the files anew; their diff is what to look at.
 */
class GoldenDraftsTest {

  private static final Path RESOURCES = Path.of("src/test/resources/dev/counterpoint");
  private static final Path GOLDEN = RESOURCES.resolve("extractive/golden");
  private static final Path WRITTEN = Path.of("target/golden-drafts");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  static Stream<Path> articles() throws IOException {
    return Stream.of(
            files(Path.of("events/articles"), ".txt", ".html"),
            files(RESOURCES.resolve("statement/golden"), ".txt"),
            files(GOLDEN, ".txt"))
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void isWrittenAsBefore(Path file) throws IOException {
    Path golden = GOLDEN.resolve(name(file) + ".draft");
    Path written = (UPDATE ? GOLDEN : WRITTEN).resolve(name(file) + ".draft");
    Files.createDirectories(written.getParent());
    Files.writeString(written, drawn(Drafts.draft(source(file))));

    assertThat(golden).as("missing: run with -Dgolden=update").isRegularFile();
    assertThat(written).as(file.toString()).hasSameTextualContentAs(golden);
  }

  @Test
  void everyDraftHasItsArticle() throws IOException {
    List<String> names = articles().map(GoldenDraftsTest::name).toList();

    assertThat(names).doesNotHaveDuplicates();
    assertThat(files(GOLDEN, ".draft").stream().map(GoldenDraftsTest::name))
        .containsExactlyInAnyOrderElementsOf(names);
  }

  private static List<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static Source source(Path file) throws IOException {
    String text = Files.readString(file);
    ArticleReader reader = new ArticleReader();
    Article article =
        file.toString().endsWith(".html") ? reader.html(text, null) : reader.text(text, null);
    Reading reading = new StatementFinder().read(article);
    return new Source(reading, new DisputeFinder().find(reading));
  }

  private static String drawn(Draft draft) {
    StringBuilder lines = new StringBuilder();
    line(lines, "HEADLINE", draft.headline());
    for (String sentence : draft.summary().split("(?<=[.!?]”?) ")) {
      line(lines, "SUMMARY", sentence);
    }
    line(lines, "QUESTION", draft.question());
    for (Draft.Side side : draft.sides()) {
      lines.append('\n');
      line(lines, "SIDE", side.name());
      line(lines, "POSITION", side.position());
      side.claims().forEach(c -> line(lines, "CLAIM", c.text() + "\n  " + origin(c)));
    }
    lines.append('\n');
    line(lines, "MISSING", draft.missingSide());
    return lines.toString();
  }

  private static String origin(Draft.Claim claim) {
    return claim.speaker() + " " + claim.sentences();
  }

  private static void line(StringBuilder lines, String part, String text) {
    lines.append(part).append(": ").append(text).append('\n');
  }
}

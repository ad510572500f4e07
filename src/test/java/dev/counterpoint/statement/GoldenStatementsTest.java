package dev.counterpoint.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.ArticleReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every article of the folder {@code golden} and compares its statements, drawn one a line,
 * with the file beside it. {@code -Dgolden.write} writes what is found: read it before committing.
 */
class GoldenStatementsTest {

  private static final Path SOURCES =
      Path.of("src/test/resources/dev/counterpoint/statement/golden");

  @TestFactory
  Stream<DynamicTest> articles() throws IOException, URISyntaxException {
    Path folder = Path.of(GoldenStatementsTest.class.getResource("golden").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    Article article = new ArticleReader().text(Files.readString(file), null);
    String drawn =
        new StatementFinder()
            .read(article).statements().stream()
                .map(statement -> Drawing.of(article, statement).replace('\n', ' ') + "\n")
                .collect(Collectors.joining());
    String name = file.getFileName().toString().replace(".txt", ".statements");
    if (System.getProperty("golden.write") != null) {
      Files.writeString(SOURCES.resolve(name), drawn);
    }
    assertThat(drawn).as(name).isEqualTo(Files.readString(SOURCES.resolve(name)));
  }
}

package dev.counterpoint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code golden/NAME.txt} or {@code NAME.html} is read and has to come out as {@code
 * NAME.expected} draws it. A first line {@code #title: …} is the title of the request.
 */
class GoldenArticlesTest {

  private final ArticleReader reader = new ArticleReader();

  static Stream<Path> files() {
    return Stream.concat(
        Drawn.files("golden", ".txt").stream(), Drawn.files("golden", ".html").stream());
  }

  static Stream<Path> texts() {
    return Drawn.files("golden", ".txt").stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsAsDrawn(Path file) {
    Article article = article(file);
    Drawn.assertSound(article);
    assertThat(Drawn.draw(article)).isEqualTo(Drawn.read(expected(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void cleaningWhatIsCleanChangesNothing(Path file) {
    Article once = article(file);
    Article twice = reader.text(once.body(), once.title());
    assertThat(twice.removed()).as(Drawn.draw(twice)).isEmpty();
    assertThat(twice.body()).isEqualTo(once.body());
    assertThat(twice.sentences())
        .extracting(Sentence::text)
        .isEqualTo(once.sentences().stream().map(Sentence::text).toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTheSameWithOtherLineBreaks(Path file) {
    String text = text(file);
    for (String lineBreak : List.of("\r\n", "\r", "\u2028")) {
      Article other = reader.text(text.replace("\n", lineBreak), title(file));
      assertThat(Drawn.draw(other)).isEqualTo(Drawn.draw(article(file)));
    }
  }

  private Article article(Path file) {
    return file.toString().endsWith(".html")
        ? reader.html(text(file), title(file))
        : reader.text(text(file), title(file));
  }

  private static String title(Path file) {
    String all = Drawn.read(file);
    return all.startsWith("#title: ") ? all.substring(8, all.indexOf('\n')) : null;
  }

  private static String text(Path file) {
    String all = Drawn.read(file);
    return all.startsWith("#title: ") ? all.substring(all.indexOf('\n') + 1) : all;
  }

  private static Path expected(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
  }
}

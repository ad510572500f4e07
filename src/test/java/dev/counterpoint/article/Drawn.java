package dev.counterpoint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Draws an article so that a failing test can be read, and checks what holds for every article. */
final class Drawn {

  private Drawn() {}

  /** Title, language, receipt and sentences, one a line. */
  static String draw(Article article) {
    StringBuilder out = new StringBuilder();
    out.append("title    ").append(article.title()).append('\n');
    out.append("language ").append(article.language()).append('\n');
    for (Removal removal : article.removed()) {
      String words = Folded.fold(removal.span().in(article.text()));
      out.append("- ").append(removal.reason().label()).append(" | ").append(words).append('\n');
    }
    for (Sentence sentence : article.sentences()) {
      out.append(sentence.paragraph()).append(' ').append(mark(sentence.standing()));
      out.append(sentence.pieces().size() > 1 ? sentence.pieces().size() + " pieces | " : "| ");
      out.append(sentence.text()).append('\n');
    }
    return out.toString();
  }

  private static String mark(Standing standing) {
    return switch (standing) {
      case BODY -> "";
      case DOUBTFUL -> "doubtful ";
      case TITLE -> "title ";
    };
  }

  /** What holds for every article, whatever was submitted. */
  static void assertSound(Article article) {
    String text = article.text();
    assertThat(article.body()).hasSameSizeAs(text);
    int end = 0;
    for (Removal removal : article.removed()) {
      assertThat(removal.span().start())
          .as("removals in order: %s", removal)
          .isGreaterThanOrEqualTo(end);
      end = removal.span().end();
      assertThat(removal.span().in(article.body())).as("blanked: %s", removal).isBlank();
      assertWholeCharacters(text, removal.span());
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    int last = 0;
    for (Sentence sentence : article.sentences()) {
      StringBuilder words = new StringBuilder();
      for (Span piece : sentence.pieces()) {
        assertThat(piece.start()).as("pieces in order: %s", sentence).isGreaterThanOrEqualTo(last);
        last = piece.end();
        assertThat(last).isLessThanOrEqualTo(text.length());
        assertThat(piece.in(article.body()))
            .as("outside removals: %s", sentence)
            .isEqualTo(piece.in(text));
        assertWholeCharacters(text, piece);
        words.append(words.isEmpty() ? "" : " ").append(piece.in(text));
      }
      assertThat(Folded.fold(words)).isEqualTo(sentence.text());
    }
    assertThat(article.sentences())
        .extracting(Sentence::number)
        .isEqualTo(numbers(article.sentences().size()));
  }

  private static List<Integer> numbers(int n) {
    return Stream.iterate(0, i -> i + 1).limit(n).toList();
  }

  private static void assertWholeCharacters(String text, Span span) {
    assertThat(splits(text, span.start()) || splits(text, span.end()))
        .as("half a character at %s", span)
        .isFalse();
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /** The files of a folder beside this class, by name. */
  static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(Path.of(Drawn.class.getResource(folder).toURI()))) {
      List<Path> found = files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      assertThat(found).as("files in %s", folder).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table of rows in three parts: what is wanted, where, of what. */
  static Stream<Arguments> rows(Path table) {
    return Drawn.read(table)
        .lines()
        .filter(row -> !row.isBlank() && !row.startsWith("# "))
        .map(row -> row.split("[@|]", 3))
        .map(row -> Arguments.of(row[0].strip(), row[1].strip(), row[2].strip()));
  }
}

package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.dispute.DisputeFinder;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.StatementFinder;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Length;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractiveSummarizerTest {

  private static final Pattern QUOTED = Pattern.compile("\u201c([^\u201c\u201d]*)\u201d");

  static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("events/articles"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void claimsPointAtTheArticlesOwnSentences(Path file) throws IOException {
    Source source = source(file);
    for (Draft.Side side : draft(source, Length.MEDIUM).sides()) {
      assertThat(side.claims()).as(side.name()).hasSizeBetween(1, 6).doesNotHaveDuplicates();
      for (Draft.Claim claim : side.claims()) {
        assertThat(claim.sentences())
            .as(claim.text())
            .isNotEmpty()
            .allMatch(number -> source.article().sentences().get(number).canBeEvidence());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void quotesExactWords(Path file) throws IOException {
    Source source = source(file);
    String flat = flat(source.article().body());
    Draft draft = draft(source, Length.LONG);
    for (String text : texts(draft)) {
      Matcher quoted = QUOTED.matcher(text);
      while (quoted.find()) {
        String words = flat(quoted.group(1)).replaceAll("[.,]$", "");
        assertThat(flat).as(text).contains(words);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void writesWholeNeutralSentencesWithinTheAskedLength(Path file) throws IOException {
    Source source = source(file);
    for (Length length : Length.values()) {
      String summary = draft(source, length).summary();
      assertThat(Prose.words(summary)).as(summary).isBetween(12, length.words() * 6 / 5);
      assertThat(summary).matches("(?s).*[.!?][\u201d\"]?");
      assertThat(Neutral.isNeutral(summary)).as(summary).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void writesTheSameTwice(Path file) throws IOException {
    assertThat(draft(source(file), Length.MEDIUM)).isEqualTo(draft(source(file), Length.MEDIUM));
  }

  @Test
  void namesBothSidesOfAZoningFight() throws IOException {
    Draft draft = draft(source(Path.of("events/articles/zoning-fight.txt")), Length.MEDIUM);
    assertThat(draft.sides()).hasSize(2);
    assertThat(draft.missingSide()).isNull();
    assertThat(draft.question()).endsWith("?");
  }

  @Test
  void saysThatNothingIsSaid() {
    String text = "The bridge was painted green. The bridge is long. ".repeat(6);
    Article article = new ArticleReader().text(text, null);
    Reading reading = new StatementFinder().read(article);
    Draft draft = draft(new Source(reading, new DisputeFinder().find(reading)), Length.MEDIUM);
    assertThat(draft.sides()).isEmpty();
    assertThat(draft.missingSide()).isEqualTo(Draft.NO_DISPUTE);
  }

  private static List<String> texts(Draft draft) {
    Stream<String> own = Stream.of(draft.headline(), draft.summary());
    Stream<String> claims =
        draft.sides().stream().flatMap(side -> side.claims().stream()).map(Draft.Claim::text);
    return Stream.concat(own, claims).toList();
  }

  private static Draft draft(Source source, Length length) {
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

  private static Source source(Path file) throws IOException {
    String text = Files.readString(file);
    ArticleReader reader = new ArticleReader();
    Article article =
        file.toString().endsWith(".html") ? reader.html(text, null) : reader.text(text, null);
    Reading reading = new StatementFinder().read(article);
    return new Source(reading, new DisputeFinder().find(reading));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").replace('\u2019', '\'').replace('\u2018', '\'');
  }
}

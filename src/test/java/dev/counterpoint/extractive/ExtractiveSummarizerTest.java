package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.dispute.DisputeFinder;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.StatementFinder;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Length;
import dev.counterpoint.summary.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    for (Draft.Side side : Drafts.draft(source, Length.MEDIUM).sides()) {
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
    Draft draft = Drafts.draft(source, Length.LONG);
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
      String summary = Drafts.draft(source, length).summary();
      assertThat(Prose.words(summary)).as(summary).isBetween(12, length.words() * 6 / 5);
      assertThat(summary).matches("(?s).*[.!?][\u201d\"]?");
      assertThat(Neutral.isNeutral(summary)).as(summary).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void writesNoPositionThatIsAClaimAlready(Path file) throws IOException {
    for (Draft.Side side : Drafts.draft(source(file), Length.MEDIUM).sides()) {
      List<String> claims = side.claims().stream().map(Draft.Claim::text).toList();
      if (claims.size() > 1) {
        assertThat(claims).as(side.name()).doesNotContain(side.position());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void writesTheSameTwice(Path file) throws IOException {
    assertThat(Drafts.draft(source(file), Length.MEDIUM))
        .isEqualTo(Drafts.draft(source(file), Length.MEDIUM));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesNoSideTheWordAlone(Path file) throws IOException {
    Source source = source(file);
    for (Length length : Length.values()) {
      Draft draft = Drafts.draft(source, length);
      List<Boolean> heard =
          draft.sides().stream()
              .map(side -> side.claims().stream().anyMatch(c -> tells(draft.summary(), c, source)))
              .toList();
      boolean all = heard.stream().allMatch(Boolean::booleanValue);
      boolean none = heard.stream().noneMatch(Boolean::booleanValue);
      assertThat(all || none).as("%s %s: %s", file, length, draft.summary()).isTrue();
    }
  }

  /** Whether a summary has a claim, if with a shorter name, or the sentence that makes it. */
  private static boolean tells(String summary, Draft.Claim claim, Source source) {
    return summary.contains(claim.text().substring(claim.text().length() / 2))
        || claim.sentences().stream()
            .map(number -> source.article().sentences().get(number).text())
            .anyMatch(sentence -> summary.contains(sentence.substring(sentence.length() / 2)));
  }

  @Test
  void namesBothSidesOfAZoningFight() throws IOException {
    Draft draft = Drafts.draft(source(Path.of("events/articles/zoning-fight.txt")), Length.MEDIUM);
    assertThat(draft.sides()).hasSize(2);
    assertThat(draft.missingSide()).isNull();
    assertThat(draft.question()).endsWith("?");
  }

  @Test
  void saysThatNothingIsSaid() {
    String text = "The bridge was painted green. The bridge is long. ".repeat(6);
    Article article = new ArticleReader().text(text, null);
    Reading reading = new StatementFinder().read(article);
    Draft draft =
        Drafts.draft(new Source(reading, new DisputeFinder().find(reading)), Length.MEDIUM);
    assertThat(draft.sides()).isEmpty();
    assertThat(draft.missingSide()).isEqualTo(Draft.NO_DISPUTE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody's word for another's | In more than a dozen sessions, the harbor commission heard from skippers who thought the pier had grown too large. | commission said the pier",
        "nobody without a name | The Ferry Board had filed a detainer against him on Monday, but it was ignored, the board said. | said the Ferry Board had filed a detainer against him"
      })
  void writesNoClaimThatTheArticleDoesNotMake(String kind, String sentence, String never) {
    String rest =
        " Ann Lee said the ferry must run on Sundays too. Bob Orlov of the Ferry Board said there"
            + " is no money for it.";
    Draft draft = Drafts.draft(read(new ArticleReader().text(sentence + rest, null)), Length.LONG);

    assertThat(texts(draft)).as(kind).noneMatch(text -> unquoted(text).contains(never));
  }

  private static String unquoted(String text) {
    return QUOTED.matcher(text).replaceAll("");
  }

  private static List<String> texts(Draft draft) {
    Stream<String> own = Stream.of(draft.headline(), draft.summary());
    Stream<String> claims =
        draft.sides().stream().flatMap(side -> side.claims().stream()).map(Draft.Claim::text);
    return Stream.concat(own, claims).toList();
  }

  private static Source source(Path file) throws IOException {
    String text = Files.readString(file);
    ArticleReader reader = new ArticleReader();
    Article article =
        file.toString().endsWith(".html") ? reader.html(text, null) : reader.text(text, null);
    return read(article);
  }

  private static Source read(Article article) {
    Reading reading = new StatementFinder().read(article);
    return new Source(reading, new DisputeFinder().find(reading));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").replace('\u2019', '\'').replace('\u2018', '\'');
  }
}

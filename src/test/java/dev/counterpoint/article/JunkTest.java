package dev.counterpoint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables in {@code junk/}: {@code verdict @ place | line}. The verdict is a reason, {@code
 * doubtful}, or {@code body} for a harmless look-alike; the place is where the line stands in an
 * article: first, second, middle or last.
 */
class JunkTest {

  private static final String TITLE = "Harbor town argues over night ferries";

  private static final List<String> PARAGRAPHS =
      List.of(
          "The harbor board of Port Ellery voted on Monday to stop the night ferries from May.",
          "Islanders who work in the city were angry. They had collected 900 names in a week.",
          "“We are being cut off,” said Nora Quist, who cleans offices until midnight.",
          "The board's chair, Leo Brandt, said that the boats sail almost empty after ten.",
          "A round trip costs the harbor $1,450, he said, and brings in less than $200.",
          "Ms. Quist asked for a smaller boat instead, which two other ports have tried.",
          "Mr. Brandt answered that a new boat would need a loan that nobody has approved.",
          "Both sides will meet again on Thursday, when the council takes up the budget.");

  private static final ArticleReader READER = new ArticleReader();

  static Stream<Arguments> rows() {
    return Drawn.files("junk", ".txt").stream().flatMap(Drawn::rows);
  }

  @ParameterizedTest(name = "{0} @ {1} | {2}")
  @MethodSource("rows")
  void judges(String verdict, String place, String line) {
    List<String> lines = new ArrayList<>(PARAGRAPHS);
    int at =
        switch (place) {
          case "first" -> 0;
          case "second" -> 1;
          case "middle" -> 4;
          case "last" -> lines.size();
          default -> throw new IllegalArgumentException(place);
        };
    lines.add(at, line);

    Article article = READER.text(String.join("\n\n", lines), TITLE);

    Drawn.assertSound(article);
    int start = String.join("\n\n", lines.subList(0, at)).length() + (at == 0 ? 0 : 2);
    assertThat(verdictOn(new Span(start, start + line.length()), article))
        .as(Drawn.draw(article))
        .isEqualTo(verdict);
    assertThat(PARAGRAPHS).allSatisfy(paragraph -> assertThat(article.body()).contains(paragraph));
  }

  private static String verdictOn(Span place, Article article) {
    List<String> reasons =
        article.removed().stream()
            .filter(removal -> removal.span().overlaps(place))
            .map(removal -> removal.reason().label())
            .distinct()
            .toList();
    String rest = place.in(article.body()).strip();
    if (rest.isEmpty()) {
      return String.join("+", reasons);
    }
    if (!reasons.isEmpty()) {
      return "part " + String.join("+", reasons);
    }
    Standing[] standings =
        article.sentences().stream()
            .filter(sentence -> sentence.span().overlaps(place))
            .map(Sentence::standing)
            .distinct()
            .toArray(Standing[]::new);
    return Arrays.equals(standings, new Standing[] {Standing.BODY})
        ? "body"
        : standings[0].name().toLowerCase(java.util.Locale.ROOT);
  }
}

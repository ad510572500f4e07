package dev.counterpoint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables in {@code walls/}: {@code reason @ place | text} amid an article that is one long
 * line, where {@code [[…]]} marks what has to go. Nothing else may.
 */
class WallTest {

  private static final List<String> SENTENCES =
      List.of(
          "The harbor board of Port Ellery voted on Monday to stop the night ferries from May.",
          "Islanders who work in the city were angry, and they had collected 900 names in a week.",
          "“We are being cut off,” said Nora Quist, who cleans offices until midnight.",
          "The board's chair, Leo Brandt, said that the boats sail almost empty after ten.",
          "A round trip costs the harbor $1,450, he said, and brings in less than $200.",
          "Ms. Quist asked for a smaller boat instead, which two other ports have tried.",
          "Mr. Brandt answered that a new boat would need a loan that nobody has approved.",
          "The islanders say that they would pay more for a ticket, if they were asked.",
          "Nobody has asked them, but the board has sent a letter that thanks them for patience.",
          "A shipyard across the bay has drawn a boat for forty people that one man can sail.",
          "It would cost as much as nine months of the old one, by the shipyard's count.",
          "The board has not looked at the drawing, its chair said, for want of time.",
          "Shops at the pier fear for their evenings, and one has put up a sign that it will"
              + " close.",
          "The last night boat of the year carried eleven people and a dog on Sunday.",
          "Both sides will meet again on Thursday, when the council takes up the budget.");

  private static final ArticleReader READER = new ArticleReader();

  static Stream<Arguments> rows() {
    return Drawn.files("walls", ".txt").stream().flatMap(Drawn::rows);
  }

  @ParameterizedTest(name = "{0} @ {1} | {2}")
  @MethodSource("rows")
  void takesOutWhatIsMarked(String verdict, String place, String marked) {
    int from = marked.indexOf("[[");
    int to = marked.lastIndexOf("]]") - 2;
    String text = from < 0 ? marked : unmarked(marked, from, to);
    List<String> sentences = new ArrayList<>(SENTENCES);
    int at =
        switch (place) {
          case "first" -> 0;
          case "middle" -> 7;
          case "last" -> sentences.size();
          default -> throw new IllegalArgumentException(place);
        };
    sentences.add(at, text);
    String wall = String.join(" ", sentences);

    Article article = READER.text(wall, null);

    Drawn.assertSound(article);
    int start = wall.indexOf(text);
    String expected =
        from < 0
            ? wall
            : wall.substring(0, start + from) + " ".repeat(to - from) + wall.substring(start + to);
    assertThat(Folded.fold(article.body()))
        .as(Drawn.draw(article))
        .isEqualTo(Folded.fold(expected));
    assertThat(verdict(article, start, start + text.length()))
        .as(Drawn.draw(article))
        .isEqualTo(verdict);
  }

  private static String unmarked(String marked, int from, int to) {
    return marked.substring(0, from)
        + marked.substring(from + 2, to + 2)
        + marked.substring(to + 4);
  }

  private static String verdict(Article article, int start, int end) {
    if (article.removed().isEmpty()) {
      Span place = new Span(start, end);
      boolean doubtful =
          article.sentences().stream()
              .filter(sentence -> sentence.span().overlaps(place))
              .anyMatch(sentence -> sentence.standing() == Standing.DOUBTFUL);
      return doubtful ? "doubtful" : "body";
    }
    return article.removed().stream()
        .map(removal -> removal.reason().label())
        .distinct()
        .collect(Collectors.joining("+"));
  }
}

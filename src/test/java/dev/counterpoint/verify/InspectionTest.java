package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a draft: each piece by itself, the summary by the sentence. */
class InspectionTest {

  private static final String LEE = "Ann Lee said the pier is old.";
  private static final String ROY = "Bob Roy said the pier can wait.";

  private static Ground ground(String... more) {
    Sources sources =
        Sources.titled("Town weighs a new pier")
            .left("Ann Lee", LEE, "the pier is old")
            .right("Bob Roy", ROY, "the pier can wait");
    for (String sentence : more) {
      sources.sentence(sentence);
    }
    return new Ground(sources.build(), Options.defaults());
  }

  private static Draft.Claim claim(String text, String speaker, Integer... sentences) {
    return new Draft.Claim(text, speaker, List.of(sentences));
  }

  private static Draft.Side side(String name, Draft.Claim... claims) {
    return new Draft.Side(name, "The pier is old.", List.of(claims));
  }

  private static Inspection of(Ground ground, String summary, Draft.Side... sides) {
    return new Inspection(
        new Draft("Town weighs a new pier", summary, " Is the pier old? ", List.of(sides), "Roy"),
        ground,
        true);
  }

  private static List<String> rules(Inspection inspection) {
    return inspection.faults().stream().map(Fault::rule).toList();
  }

  @Test
  void whatIsSoundStays() {
    Inspection inspection =
        of(ground(), LEE, side("Lee", claim("The pier is old.", "Ann Lee", 0)), side("Roy"));
    assertThat(inspection.faults()).isEmpty();
    assertThat(inspection.headline()).isEqualTo("Town weighs a new pier");
    assertThat(inspection.summary()).isEqualTo(LEE);
    assertThat(inspection.question()).isEqualTo("Is the pier old?");
    assertThat(inspection.missingSide()).isEqualTo("Roy");
    assertThat(inspection.proposed()).isEqualTo(1);
    assertThat(inspection.dropped()).isZero();
    assertThat(inspection.voiced()).isEqualTo(1);
  }

  @Test
  void aClaimMadeTwiceIsDroppedOnce() {
    Inspection inspection =
        of(
            ground(),
            LEE,
            side("Lee", claim("The pier is old.", "Ann Lee", 0)),
            side("Roy", claim("The old pier.", "Ann Lee", 0), claim(ROY, "Bob Roy", 1)));
    assertThat(rules(inspection)).containsExactly("twice");
    assertThat(inspection.dropped()).isEqualTo(1);
    assertThat(inspection.proposed()).isEqualTo(3);
    assertThat(inspection.voiced()).isEqualTo(2);
  }

  /** {@code x} is a sentence that the article does not bear out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "L | L",
        "L R | L R",
        "L x | L",
        "x L | L",
        "L x x | -",
        "x | -",
        "L R x x | L R",
        "L x R x x | -",
        "'' | -",
        "- | -"
      })
  void aSummaryIsCutByTheSentenceAndGoesIfLessThanHalfIsLeft(String summary, String left) {
    assertThat(of(ground(), written(summary)).summary()).isEqualTo(written(left));
  }

  private static String written(String sketch) {
    return sketch == null
        ? null
        : sketch.replace("x", "Zoe Quist sold 900 boats.").replace("L", LEE).replace("R", ROY);
  }

  private static String[] sentences(int number) {
    List<String> sentences = new ArrayList<>();
    String[] what = {"gulls", "boats", "planks", "ropes", "nets", "crabs", "lamps", "bells"};
    String[] does = {"line", "mark", "fill", "cover"};
    for (int i = 0; i < number; i++) {
      sentences.add(
          "Some "
              + what[i % 8]
              + " "
              + does[i / 8 % 4]
              + " the long wooden pier by day "
              + i
              + ".");
    }
    return sentences.toArray(String[]::new);
  }

  /** Medium is 80 words: 128 are let pass, of 10 a sentence. */
  @ParameterizedTest
  @CsvSource({"12, 12, false", "13, 12, true", "20, 12, true"})
  void aSummaryIsCutToItsLength(int written, int left, boolean said) {
    String[] sentences = sentences(32);
    Inspection inspection =
        of(ground(sentences), String.join(" ", List.of(sentences).subList(0, written)));
    assertThat(inspection.summary())
        .isEqualTo(String.join(" ", List.of(sentences).subList(0, left)));
    assertThat(rules(inspection).contains("length")).isEqualTo(said);
  }

  /** The article has 13 words and 10 a sentence; a copy has more than 70 in 100 of them. */
  @ParameterizedTest
  @CsvSource({"12, 11, true", "12, 9, false", "12, 10, true", "7, 6, true", "6, 6, false"})
  void aCopyOfTheArticleIsNoSummary(int ofArticle, int written, boolean copied) {
    String[] sentences = sentences(ofArticle);
    Inspection inspection =
        of(ground(sentences), String.join(" ", List.of(sentences).subList(0, written)));
    assertThat(rules(inspection).contains("copy")).as(inspection.summary()).isEqualTo(copied);
    assertThat(inspection.summary() == null).isEqualTo(copied);
  }
}

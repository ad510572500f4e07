package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Draft;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {

  private static Draft.Claim claim(String text, String speaker, Integer... sentences) {
    return new Draft.Claim(text, speaker, List.of(sentences));
  }

  private static Draft.Side side(String name, Draft.Claim... claims) {
    return new Draft.Side(name, name + " hold a view.", Arrays.asList(claims));
  }

  /** What the engine has. */
  private static final List<Draft.Side> ENGINE =
      List.of(
          side("Calder", claim("engine 2", "Calder", 2), claim("engine 3", "Calder", 3)),
          side("Renn", claim("engine 5", "Renn", 5), claim("engine 6", "Renn", 6, 7)));

  private static List<String> texts(Completion completion, int side) {
    return completion.sides().get(side).claims().stream().map(Draft.Claim::text).toList();
  }

  @Test
  void aModelThatAgreesKeepsItsWordsNamesAndOwnClaims() {
    Completion completion =
        Completion.of(
            List.of(
                side("The mayor", claim("model 2", "Calder", 2), claim("model 3", "Calder", 3)),
                side(
                    "The league",
                    claim("model 5", null, 5),
                    claim("model 6", "Renn", 6),
                    claim("model 9", "Renn", 9))),
            ENGINE);
    assertThat(texts(completion, 0)).containsExactly("model 2", "model 3");
    assertThat(texts(completion, 1)).containsExactly("model 5", "model 6", "model 9");
    assertThat(completion.sides())
        .extracting(Draft.Side::name)
        .containsExactly("The mayor", "The league");
    assertThat(completion.sides().get(1).claims().get(0).speaker()).isEqualTo("Renn");
    assertThat(completion.sides().get(1).claims().get(1).sentences()).containsExactly(6, 7);
    assertThat(completion.finding()).isEmpty();
  }

  @Test
  void sidesInTheOtherOrderAreTheSameSides() {
    Completion completion =
        Completion.of(
            List.of(
                side("The league", claim("model 5", "Renn", 5), claim("model 6", "Renn", 6)),
                side("The mayor", claim("model 2", "Calder", 2), claim("model 3", "Calder", 3))),
            ENGINE);
    assertThat(texts(completion, 0)).containsExactly("model 2", "model 3");
    assertThat(completion.sides().get(0).name()).isEqualTo("The mayor");
  }

  @Test
  void whatAModelLeftOutIsAddedAndSaid() {
    Completion completion =
        Completion.of(
            List.of(
                side("The mayor", claim("model 2", "Calder", 2)),
                side("The league", claim("model 5", "Renn", 5))),
            ENGINE);
    assertThat(texts(completion, 0)).containsExactly("model 2", "engine 3");
    assertThat(texts(completion, 1)).containsExactly("model 5", "engine 6");
    assertThat(completion.finding().orElseThrow().message()).startsWith("2 claims ");
  }

  @Test
  void aModelThatHasLittleGivesWordsButNoNames() {
    Draft.Side calder =
        side("Calder", claim("e 2", "Calder", 2), claim("e 3", null, 3), claim("e 4", null, 4));
    Draft.Side renn =
        side("Renn", claim("e 5", "Renn", 5), claim("e 6", null, 6), claim("e 7", null, 7));
    Draft.Side wordyRenn =
        side(
            "Renn",
            claim("e 5", "Renn", 5),
            claim("e 6", null, 6),
            claim("e 7", null, 7),
            claim("e 8", null, 8));
    List<Draft.Side> model =
        List.of(side("One", claim("m 2", "Calder", 2)), side("Two", claim("m 5", "Renn", 5)));

    Completion aThird = Completion.of(model, List.of(calder, renn));
    assertThat(aThird.sides()).extracting(Draft.Side::name).containsExactly("One", "Two");

    Completion less = Completion.of(model, List.of(calder, wordyRenn));
    assertThat(less.sides()).extracting(Draft.Side::name).containsExactly("Calder", "Renn");
    assertThat(texts(less, 0)).containsExactly("m 2", "e 3", "e 4");
    assertThat(texts(less, 1)).containsExactly("m 5", "e 6", "e 7", "e 8");
  }

  @Test
  void aModelThatMixesTheSidesUpIsNotFollowed() {
    Completion completion =
        Completion.of(
            List.of(
                side("One", claim("model 2", "Calder", 2), claim("model 5", "Renn", 5)),
                side("Two", claim("model 3", "Calder", 3), claim("model 9", "Renn", 9))),
            ENGINE);
    assertThat(completion.sides()).extracting(Draft.Side::name).containsExactly("Calder", "Renn");
    assertThat(texts(completion, 0)).hasSize(2).doesNotContain("model 9", "model 5");
    assertThat(texts(completion, 1)).hasSize(2).doesNotContain("model 9");
  }

  @Test
  void aModelThatTalksOfOtherThingsAddsNothing() {
    Completion completion =
        Completion.of(
            List.of(side("One", claim("model 8", null, 8)), side("Two", claim("m 9", null, 9))),
            ENGINE);
    assertThat(completion.sides()).isEqualTo(ENGINE);
  }

  @Test
  void moreOrFewerSidesThanTheEngineHas() {
    List<Draft.Side> one = List.of(side("One", claim("model 2", "Calder", 2)));
    assertThat(Completion.of(one, ENGINE).sides()).hasSize(2);
    List<Draft.Side> two =
        List.of(side("One", claim("model 2", "Calder", 2)), side("Two", claim("model 3", null, 3)));
    assertThat(Completion.of(two, ENGINE.subList(0, 1)).sides()).hasSize(1);
    assertThat(Completion.of(two, List.of()).sides()).isEqualTo(two);
  }
}

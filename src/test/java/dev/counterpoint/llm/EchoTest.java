package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Draft;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoTest {

  private static final Echo ECHO =
      new Echo("question: what is in dispute, as one neutral question; nothing else. Be brief.");

  private static final String COPIED = "What is in dispute, as ONE neutral question; nothing else";

  private static final String ARTICLE = "The pool may close. Ann Lee loves it.";

  private static Draft.Claim claim(String text, String speaker) {
    return new Draft.Claim(text, speaker, List.of(2, 3));
  }

  private static Draft draft(String text, String orNothing) {
    return new Draft(
        text,
        text,
        orNothing,
        List.of(new Draft.Side(text, text, List.of(claim("The pool is old.", orNothing)))),
        orNothing);
  }

  @Test
  void takesEveryTextAwayThatRepeatsTheInstructions() {
    assertThat(ECHO.removedFrom(draft(COPIED, COPIED), ARTICLE)).isEqualTo(draft("", null));
  }

  @Test
  void takesAwayAClaimThatRepeatsThemAndLeavesTheOthers() {
    Draft.Claim own = claim("The pool is loved.", "Ann Lee");
    Draft.Side side = new Draft.Side("Ann Lee", "It stays.", List.of(claim(COPIED, null), own));
    Draft draft = new Draft("A pool", "A pool may close.", null, List.of(side), null);
    assertThat(ECHO.removedFrom(draft, ARTICLE).sides().get(0).claims()).containsExactly(own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Be brief.",
        "What is in dispute, as one neutral",
        "What is in dispute, as the one neutral question; nothing else",
        "Should the pool close?",
        "Ann Lee's side has a plan B",
        "The side Ann took"
      })
  void leavesWordsThatMayBeTheModelsOwn(String text) {
    Draft draft = draft(text, text);
    assertThat(ECHO.removedFrom(draft, ARTICLE)).isEqualTo(draft);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Side A", "Of both, side B is louder.", "The pool divides side A."})
  void takesALabelOfTheHintsAwayUnlessTheArticleHasIt(String text) {
    Draft draft = draft(text, text);
    assertThat(ECHO.removedFrom(draft, ARTICLE)).isEqualTo(draft("", null));
    assertThat(ECHO.removedFrom(draft, "On side A of the record is a ballad.")).isEqualTo(draft);
  }

  @Test
  void knowsASecretWhereverItStands() {
    List<String> secrets = Arrays.asList(null, "sk-quinceandquill");
    for (Draft draft :
        List.of(draft("It is sk-quinceandquill.", null), draft("A pool", "(sk-quinceandquill)"))) {
      assertThat(Echo.givesAway(draft, secrets)).as(draft.toString()).isTrue();
    }
    assertThat(Echo.givesAway(draft("sk-quince and quill", null), secrets)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "EMPTY", "ollama"})
  void takesNoStandInForAKeyForASecret(String key) {
    Draft draft = draft("Of EMPTY pools none runs on ollama.", null);
    assertThat(Echo.givesAway(draft, Arrays.asList(key))).isFalse();
  }
}

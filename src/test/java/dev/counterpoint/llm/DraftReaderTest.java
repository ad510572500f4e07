package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.counterpoint.summary.Draft;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReaderTest {

  @Test
  void aGoodDraft() {
    Draft draft = DraftReader.read(Answers.GOOD);
    assertThat(draft.sides()).extracting(Draft.Side::name).contains("Mayor Ines Calder");
    assertThat(draft.sides().get(1).claims().get(1).sentences()).containsExactly(5);
    assertThat(draft.missingSide()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'[2]', 2",
    "'[2.0]', 2",
    "'2', 2",
    "'[\"2\"]', 2",
    "'[\"[2]\"]', 2",
    "'\"S2\"', 2",
    "'[2, 2]', 2",
    "'[\" #2 \"]', 2"
  })
  void sentenceNumbersInMostShapes(String written, int number) {
    Draft draft = DraftReader.read(Answers.good("[2]", written));
    assertThat(draft.sides().get(0).claims().get(0).sentences()).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[2.5]", "[\"two\"]", "[[2]]", "{\"n\":2}", "[true]", "[1e99]", "[\"2-4\"]"})
  void andNotInOthers(String written) {
    assertThatThrownBy(() -> DraftReader.read(Answers.good("[2]", written)))
        .isInstanceOf(CallException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"  \"", "\"None\"", "\"N/A\"", "\"unknown\""})
  void nobodyIsNoSpeaker(String written) {
    Draft draft =
        DraftReader.read(
            Answers.good("\"Ines Calder\", \"sentences\": [2]", written + ", \"sentences\": [2]"));
    assertThat(draft.sides().get(0).claims().get(0).speaker()).isNull();
  }

  @Test
  void somebodyWhoSoundsLikeNobodyIsASpeaker() {
    Draft draft =
        DraftReader.read(
            Answers.good(
                "\"Ines Calder\", \"sentences\": [2]", "\"Noneya Unknown\", \"sentences\": [2]"));
    assertThat(draft.sides().get(0).claims().get(0).speaker()).isEqualTo("Noneya Unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"I'm sorry, but no.", "I can’t help with this.", "I cannot assist."})
  void refusals(String text) {
    assertThatThrownBy(() -> DraftReader.read(text)).hasMessage("DECLINED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The mayor is sorry.", "", "{}", "[]", "null", "{\"headline\":\"x\"}"})
  void noDraftsAndNoRefusals(String text) {
    assertThatThrownBy(() -> DraftReader.read(text)).hasMessage("NO_DRAFT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"a\":",
        "{\"a\":\"",
        "{'",
        "<think>",
        "</think>",
        "<think></think>",
        "/*",
        "{/*",
        "\\",
        "{\"\\u"
      })
  @Timeout(20)
  void hostileTextEndsSoon(String piece) {
    assertThatThrownBy(() -> DraftReader.read(piece.repeat(200_000 / piece.length())))
        .isInstanceOf(CallException.class);
  }

  @Property(tries = 300)
  void anyTextIsADraftOrACallException(
      @ForAll @StringLength(max = 200) @CharRange(from = ' ', to = '\u00ff') String noise) {
    int at = noise.length() * 7 % Answers.GOOD.length();
    try {
      DraftReader.read(Answers.GOOD.substring(0, at) + noise + Answers.GOOD.substring(at));
    } catch (CallException expected) {
      assertThat(expected.getMessage()).isIn("NO_DRAFT", "DECLINED");
    }
  }
}

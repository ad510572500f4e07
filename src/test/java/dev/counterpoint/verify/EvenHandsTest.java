package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides that are treated unlike, and such as only differ. */
class EvenHandsTest {

  private static Draft.Side side(String position, String speaker, int sentence, String... claims) {
    return new Draft.Side(
        speaker,
        position,
        List.of(claims).stream()
            .map(text -> new Draft.Claim(text, speaker, List.of(sentence)))
            .toList());
  }

  private static List<String> messages(Draft.Side one, Draft.Side other) {
    List<Fault> faults = EvenHands.faults(List.of(one, other), Harbor.GROUND);
    assertThat(faults).allMatch(fault -> fault.rule().equals("even-handed"));
    assertThat(EvenHands.faults(List.of(other, one), Harbor.GROUND)).hasSameSizeAs(faults);
    return faults.stream().map(Fault::message).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "true, Nadia Brandt, Nadia Brandt",
    "true, Nadia Brandt, Brandt",
    "true, Nadia Brandt, Mayor Nadia Brandt",
    "false, Nadia Brandt, Nadia Okafor",
    "false, Nadia Brandt, ",
    "false, , ",
  })
  void nobodySpeaksForBoth(boolean caught, String one, String other) {
    List<String> messages =
        messages(side("For it.", one, 1, "Yes."), side("Against it.", other, 2, "No."));
    assertThat(messages).hasSize(caught ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 4, 4",
    "false, 4, 15",
    "false, 1, 12",
    "true, 1, 13",
    "true, 4, 16",
    "true, 9, 28",
    "false, 9, 27",
    "false, 0, 40"
  })
  void positionsAreOfLikeLength(boolean caught, int words, int others) {
    List<String> messages =
        messages(
            side("word ".repeat(words), "Nadia Brandt", 1, "Yes."),
            side("word ".repeat(others), "Tom Okafor", 2, "No."));
    assertThat(messages).hasSize(caught ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | Brandt explained that the ferry pays. | Okafor argues that wakes tear nets.",
        "true  | She noted the ferry pays. | He believes wakes tear nets.",
        "true  | Board chair Nadia Brandt has shown that the ferry pays. | Tom Okafor only thinks so.",
        "false | Brandt said the ferry pays. | Okafor said wakes tear nets.",
        "false | Brandt argued that the ferry pays. | Okafor argued that wakes tear nets.",
        "false | Brandt explained it. | Okafor explained it.",
        "false | Brandt noted it. | Okafor said wakes argue for nets.",
        "false | Brandt said the ferry has shown it pays. | Okafor argues that wakes tear nets.",
        "false | Brandt “explained that” the ferry pays. | Okafor argues that wakes tear nets.",
        "false | The ferry pays. | Okafor said he thinks so.",
      })
  void verbsVouchForBothOrNeither(boolean caught, String claim, String other) {
    List<String> messages =
        messages(
            side("For it.", "Nadia Brandt", 1, claim), side("Against.", "Tom Okafor", 2, other));
    assertThat(messages).as(claim + " / " + other).hasSize(caught ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | The ferry reportedly pays. | Wakes tear nets.",
        "true  | The ferry pays. | Wakes allegedly tear nets.",
        "false | The ferry reportedly pays. | Wakes allegedly tear nets.",
        "false | The ferry pays. | Wakes tear nets.",
        "false | The “supposedly” ferry pays. | Wakes tear nets.",
      })
  void hearsayIsToldOfBothOrNeither(boolean caught, String claim, String other) {
    List<String> messages =
        messages(
            side("For it.", "Nadia Brandt", 1, claim), side("Against.", "Tom Okafor", 2, other));
    assertThat(messages).as(claim + " / " + other).hasSize(caught ? 1 : 0);
  }

  @Test
  void theArticlesOwnHearsayIsNotOurs() {
    Ground ground = Sources.ground("The ferry reportedly pays.", "Wakes tear nets.");
    List<Draft.Side> sides =
        List.of(
            side("For it.", "A", 0, "The ferry reportedly pays."),
            side("Against it.", "B", 1, "Wakes tear nets."));
    assertThat(EvenHands.faults(sides, ground)).isEmpty();
    List<Draft.Side> swapped =
        List.of(
            side("For it.", "A", 0, "The ferry pays."),
            side("Against it.", "B", 1, "Wakes reportedly tear nets."));
    assertThat(EvenHands.faults(swapped, ground)).hasSize(1);
  }
}

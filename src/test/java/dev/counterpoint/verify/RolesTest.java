package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom, turned round and as it is. */
class RolesTest {

  private final Roles check = new Roles();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | Okafor sued Brandt.",
        "true  | Brandt was sued by Okafor.",
        "true  | In 2019, Tom Okafor sued Nadia Brandt.",
        "true  | The vote is near. Okafor sues Brandt.",
        "true  | Okafor last week quickly sued Brandt.",
        "true  | Okafor sued the very old Brandt.",
        "true  | Tom Okafor sued Nadia Jane Brandt.",
        "true  | A vote is near, and Okafor sued Brandt",
        "false | Okafor then last week quickly sued Brandt.",
        "false | Okafor sued the very, very old Brandt.",
        "false | He sued Brandt, said Okafor.",
        "false | Okafor sued.",
        "false | Brandt sued Okafor.",
        "false | Nadia Brandt sued Tom Okafor.",
        "false | Okafor was sued by Brandt.",
        "false | Okafor fished.",
        "false | Okafor met Brandt.",
        "false | Okafor and Brandt sued.",
        "false | Brandt sued Brandt.",
      })
  void catches(boolean caught, String text) {
    assertThat(Harbor.isCaught(check, text)).as(text).isEqualTo(caught);
  }

  @ParameterizedTest
  @CsvSource({"true, 3", "false, 2"})
  void onlyTheSentencesOfTheClaimCount(boolean caught, Integer sentence) {
    assertThat(Harbor.isCaught(check, "Okafor sued Brandt.", sentence)).isEqualTo(caught);
  }
}

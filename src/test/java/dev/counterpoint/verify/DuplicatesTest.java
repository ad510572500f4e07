package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim made twice, and claims that only share words. */
class DuplicatesTest {

  private final Duplicates duplicates = new Duplicates();

  private boolean isTwice(String text) {
    return duplicates.fault(Harbor.passage(text, 1)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | The ferry does not lose any money.",
        "true  | The ferry does not lose money!",
        "false | The ferry does lose money.",
        "false | Wakes may close the fishery.",
        "false | The ferry does not lose money and carried 48,200 riders.",
        "false | It is.",
      })
  void catches(boolean caught, String text) {
    assertThat(isTwice("The ferry does not lose money.")).isFalse();
    assertThat(isTwice(text)).as(text).isEqualTo(caught);
  }

  @Test
  void remembersAllOfThem() {
    assertThat(isTwice("The ferry does not lose money.")).isFalse();
    assertThat(isTwice("Wakes may close the fishery.")).isFalse();
    assertThat(isTwice("The ferry does not lose money.")).isTrue();
    assertThat(isTwice("Wakes may close the fishery.")).isTrue();
  }
}

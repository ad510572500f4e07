package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineWriterTest {

  private static final String ARTICLE =
      "The board of Marlow sold the pier on Monday. Ann Lee called it \u201ca sad day\u201d for all.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Board of Marlow sells the pier | Board of Marlow sells the pier",
        "Board slams plan to sell the pier | Board criticizes plan to sell the pier",
        "Ann Lee calls pier sale \u2018a sad day\u2019 | Ann Lee calls pier sale \u201ca sad day\u201d",
        "Ann Lee opposes the sale: \u2018Hands off our pier\u2019 | Ann Lee opposes the sale",
        "Board sells the pier: Here\u2019s what it means | Board sells the pier",
        "Board of Marlow sells Lee's pier | Board of Marlow sells Lee's pier",
        "Marlow pier goes to US firm | Marlow pier goes to US firm",
        "Why Marlow\u2019s board sold the pier | Why Marlow\u2019s board sold the pier",
      })
  void isTheTitleWhereThatTellsAndTakesNoSide(String title, String headline) {
    assertThat(HeadlineWriter.title(title, Drafts.scene(ARTICLE, title))).contains(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who sold the pier of Marlow?",
        "We must not sell the pier",
        "It's good that the pier is sold",
        "What the pier means for you",
        "Ann Lee on the sale: \u2018No way\u2019",
        "The sale was a disaster and a disgrace",
        "Pier sold",
      })
  void isNotOneThatAsksOrSpeaksItself(String title) {
    assertThat(HeadlineWriter.title(title, Drafts.scene(ARTICLE, title))).as(title).isEmpty();
  }
}

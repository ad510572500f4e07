package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "For instance, the ferry sank. | the ferry sank.",
        "But in reality, the ferry sank. | the ferry sank.",
        "Even so, Ann Lee left. | Ann Lee left.",
        "To be clear: Ann Lee left. | Ann Lee left.",
        "And Ann Lee left. | Ann Lee left.",
        "4. Ann Lee left. | Ann Lee left.",
        "(On Monday, Ann Lee left.) | On Monday, Ann Lee left.",
        "CALDER FALLS - Drivers walked off the job. | Drivers walked off the job.",
        "MARLOW, Ohio (Valley Wire) \u2014 Nurses met. | Nurses met.",
        "MARLOW\u2014Nurses met. | Nurses met.",
        "Marlow (AP) Nurses met. | Nurses met.",
        "(CNN) Nurses met. | Nurses met.",
        "Ann Lee, however, left. | Ann Lee left.",
        "The board, for example, has met. | The board has met.",
        "The board also said no. | The board said no.",
        "The board has also met. | The board has met.",
      })
  void leavesOutWhatLeansOnThePlaceInTheArticle(String sentence, String alone) {
    assertThat(Links.without(sentence)).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First responders met.",
        "Still waters run deep.",
        "Later trains were full.",
        "Android owners met.",
        "2024 was a dry year.",
        "The ferry, also known as the Gull, sank.",
        "The board not only met but also voted.",
        "Ann Lee said: \u201cThe board, however, also met.\u201d",
        "The plan \u2014 the third this year \u2014 failed.",
        "Ann Lee - the mayor - said so.",
        "Ann Lee (R) voted no.",
        "The Ferry Board (FB) met.",
        "(A) and (B) are the same.",
        "",
        "But",
      })
  void leavesTheRest(String sentence) {
    assertThat(Links.without(sentence)).isEqualTo(sentence);
  }
}

package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses, markup and characters that cannot be seen, and plain words near them. */
class CleanTextTest {

  private final CleanText check = new CleanText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | See https://example.com/a for more.",
        "true  | See HTTP://EXAMPLE.COM for more.",
        "true  | See WWW.example.com for more.",
        "true  | Write to board@example.com now.",
        "true  | See example.com/ferry for more.",
        "true  | Run javascript:alert now.",
        "true  | A <b>bold</b> vote.",
        "true  | A vote <br/> comes.",
        "true  | A vote <!-- comes.",
        "true  | A vote &lt;b comes.",
        "true  | A vote &#60; comes.",
        "true  | ![vote](picture)",
        "true  | [vote](picture)",
        "true  | ```vote",
        "true  | A vote\u200b comes.",
        "true  | A vote\u202e comes.",
        "true  | A vote\u00ad comes.",
        "true  | A vote \ud83d comes.",
        "true  | A vote \ue000 comes.",
        "true  | A vote \u2028 comes.",
        "true  | A \u001b[31mred vote.",
        "true  | A \udb40\udc41 vote.",
        "true  | A v\u043ete comes.",
        "true  | A vot\u03b5 comes.",
        "true  | A xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx vote comes.",
        "false | A xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx vote comes.",
        "true  | A vote <i",
        "true  | <p A vote",
        "true  | See e.co/x now.",
        "true  | See a.b@c.d now.",
        "true  | A\u007f vote comes.",
        "false | A vote <5 comes <",
        "false | See e./x or .co/x now.",
        "false | See e.5co/x now: @c.d or c.d@e",
        "false | See either/or e.g. now: a.b or c",
        "false | A ~ vote comes.",
        "false | A vote at 3.5 p.m. comes.",
        "false | The U.S. ferry carried 48,200 riders; 5 < 6 & more.",
        "false | A vote and/or a talk – “both” comes 🙂.",
        "false | A café in Łódź, Ünal said.",
        "false | The \u0433\u043e\u043b\u043e\u0441 and the \u03c8\u03ae\u03c6\u03bf\u03c2 are"
            + " votes.",
        "false | At 6:30 (or later) [sic] the board votes @ noon.",
        "false | A vote: 3/4 for it.",
      })
  void catches(boolean caught, String text) {
    assertThat(Harbor.isCaught(check, text)).as(text).isEqualTo(caught);
  }

  @ParameterizedTest
  @CsvSource({
    "false, See board@example.com now.",
    "false, See example.com/ferry now.",
    "false, See https://example.com/ferry now.",
    "true, See rival@example.com now.",
    "true, A <i>vote</i> comes.",
    "true, A <i vote",
    "true, A vote\u200b comes."
  })
  void theArticlesOwnAddressesAreWords(boolean caught, String text) {
    Ground ground =
        Sources.ground(
            "Write to board@example.com or see example.com/ferry or https://example.com/ferry",
            "A vote\u200b comes.");
    assertThat(check.fault(Harbor.passage(text), ground).isPresent()).as(text).isEqualTo(caught);
  }
}

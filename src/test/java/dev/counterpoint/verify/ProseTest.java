package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where our own sentences end, and where a dot or mark ends none. */
class ProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He left. She stayed. | He left. / She stayed.",
        "He left.She stayed. | He left.She stayed.",
        "Mr. Lee won. | Mr. Lee won.",
        "The U.S. sued. J. R. Cole won | The U.S. sued. / J. R. Cole won",
        "It is 5. Lee won | It is 5. / Lee won",
        "“Go. Now,” he said. Then he left! | “Go. Now,” he said. / Then he left!",
        "He said: “No.” She left. | He said: “No.” / She left.",
        "It cost $3.5 million. Why? Because. | It cost $3.5 million. / Why? / Because.",
        "(He left.) She stayed. | (He left.) / She stayed.",
        "He left.’) She stayed. | He left.’) / She stayed.",
        "Really?! Yes | Really? / ! / Yes",
        "A board¶B board | A board / B board",
        "It ended in Jan. | It ended in Jan.",
        "“never closed. Now | “never closed. / Now",
        "'' | ''",
      })
  void sentences(String text, String sentences) {
    assertThat(String.join(" / ", Prose.sentences(text.replace('¶', '\n'))))
        .as(text)
        .isEqualTo(sentences);
  }
}

package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capital letters that make a name, and such as the grammar or the calendar asks for. */
class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor met Ann Lee. | ann lee",
        "Ann left. | ''",
        "Ann Lee left. | ann lee",
        "Ann met lee. | ''",
        "Lee's dog barked. | lee's",
        "McKay left. | mckay",
        "IBM fell. | ibm",
        "It rained: Floods came. | ''",
        "He said “Floods came.” | ''",
        "They saw ‘Floods. | ''",
        "It rained! Floods came. | ''",
        "It rained, Floods said. | floods",
        "A man saw J. Smith come | j smith",
        "On Monday she left | monday",
        "She left and He came | ''",
        "Big (Apple) fell | apple",
        "We saw it. Rain fell. | ''",
        "Lee – Roy won | roy",
      })
  void inAText(String text, String names) {
    assertThat(Names.in(text).stream().map(Word::form).toList())
        .as(text)
        .containsExactly(names.isEmpty() ? new String[0] : names.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "jan, january", "sept, september", "lee's, lee", "james, jame", "gov, governor", "bus, bus",
    "as, as", "st, saint", "dr's, doctor", "years, year", "gens, general", "march, march",
    "governor, governor"
  })
  void haveAStem(String form, String stem) {
    assertThat(Names.stem(form)).isEqualTo(stem);
    assertThat(Names.hasStem(form, stem)).isTrue();
    assertThat(Names.hasStem(form, "x" + stem)).isFalse();
    assertThat(Names.hasStem(form, stem + "x")).isFalse();
  }
}

package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between quotation marks, of whatever make. */
class QuotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He said \"yes it is\" and “no” | yes it is / no",
        "«oui» or ‘may be’ or 'so' | oui / may be / so",
        "it's 'tis don't o'clock | ``",
        "don't 'quote me' o'clock | quote me",
        "5'6 '5 x' | ``",
        "„low” and „high\" | low / high",
        "“in\" x | in",
        "\"“in” side\" x | “in” side",
        "‘never closed it's | ``",
        "‘it's closed’ now | it's closed",
        "a \"\" b ‘’ “” | ``",
        "“open to the end | open to the end…",
        "\"open to the end | open to the end…",
        "“one¶two” three | one¶two",
        "“one¶¶two” three | one…",
        "“one¶¶“two” three | one… / two",
        "'a | ``",
        "“a | a…",
        "“ | ``",
        "' | ``",
      })
  void in(String text, String quoted) {
    String lines = text.replace('¶', '\n');
    List<Quotation> found = Quotation.in(lines);
    assertThat(
            found.stream()
                .map(q -> q.inner().in(lines) + (q.closed() ? "" : "…"))
                .collect(Collectors.joining(" / "))
                .replace('\n', '¶'))
        .as(text)
        .isEqualTo(quoted);
    for (Quotation quotation : found) {
      assertThat(quotation.outer().start()).isEqualTo(quotation.inner().start() - 1);
      int marks = quotation.closed() ? 2 : 1;
      assertThat(quotation.outer().length()).isEqualTo(quotation.inner().length() + marks);
    }
  }

  @Test
  void isBlankedOut() {
    String text = "He “said” it, “so";
    assertThat(Quotation.without(text, Quotation.in(text))).isEqualTo("He        it,    ");
  }
}

package dev.counterpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.Span;
import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFragmentTest {

  private static final String URL = "https://example.org/a";

  @Test
  void encodesTheDirectivesOwnSyntax() {
    assertThat(
            link(URL, "It is well-known, R&D says: 100% – no?", "well-known, R&D says: 100% – no?"))
        .isEqualTo(URL + "#:~:text=well%2Dknown%2C%20R%26D%20says:%20100%25%20%E2%80%93%20no?");
  }

  @Test
  void followsAFragmentThatIsThere() {
    assertThat(link(URL + "#part", "One word here.", "word")).isEqualTo(URL + "#part:~:text=word");
  }

  @Test
  void givesContextOnlyWhereTheWordsAreAmbiguous() {
    String text = "He said no. Later, asked again, she said no. Nobody believed either of them.";

    assertThat(link(URL, text, "asked again")).isEqualTo(URL + "#:~:text=asked%20again");
    assertThat(link(URL, text, "said no", text.lastIndexOf("said no")))
        .isEqualTo(
            URL
                + "#:~:text=no.%20Later%2C%20asked%20again%2C%20she-,said%20no,-.%20Nobody%20believed%20either%20of");
  }

  @Test
  void givesLongPassagesByTheirEnds() {
    String quote =
        "one two three four five " + "and so on ".repeat(20) + "six seven eight nine ten";

    assertThat(link(URL, "First. " + quote + ". Last.", quote))
        .isEqualTo(
            URL + "#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten");
  }

  @Test
  void pointsAtAllTheEvidence() {
    assertThat(link(URL, "a first thing and a second thing", "first", "second"))
        .isEqualTo(URL + "#:~:text=first&text=second");
  }

  private static String link(String url, String text, String... quotes) {
    List<Evidence> evidence = new ArrayList<>();
    for (String quote : quotes) {
      evidence.add(evidence(text, quote, text.indexOf(quote)));
    }
    return TextFragment.of(url, text).to(new Claim("", null, evidence));
  }

  private static String link(String url, String text, String quote, int at) {
    return TextFragment.of(url, text).to(new Claim("", null, List.of(evidence(text, quote, at))));
  }

  private static Evidence evidence(String text, String quote, int at) {
    int end = at + quote.length();
    String prefix = text.substring(Math.max(0, at - 32), at);
    String suffix = text.substring(end, Math.min(text.length(), end + 32));
    return new Evidence(quote, new Span(at, end), prefix, suffix);
  }
}

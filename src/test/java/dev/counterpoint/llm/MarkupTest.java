package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The <b>night</b> boat                    | The night boat",
        "The <a href='x' onclick=y>boat</a>       | The boat",
        "A <script>alert(1)</script> B            | A B",
        "A <SCRIPT src=x>alert(1)</SCRIPT > B     | A B",
        "A <style>b{}</style> B                   | A B",
        "A <script>alert(1)                       | A",
        "A <img src=x onerror=alert(1)            | A",
        "A <!-- hidden --> B                      | A B",
        "See [the boat](https://x.test/a)         | See the boat",
        "See ![the boat](https://x.test/a.png)    | See the boat",
        "Go to https://x.test/a?b now             | Go to now",
        "Run javascript:alert(1) now              | Run now",
        "**Bold** and `code`                      | Bold and code"
      })
  void goes(String written, String left) {
    assertThat(Markup.removedFrom(written)).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Costs rose < 5% and fell > 2%",
        "5 <6 and 7> 6",
        "He wrote [sic] (twice) there",
        "The [board] voted",
        "A ratio of 3:1, she said: no",
        "JavaScript: the good parts",
        "2 * 3 * 4",
        "snake_case and e-mail",
        "Zoë’s café — “déjà vu”"
      })
  void stays(String words) {
    assertThat(Markup.removedFrom(words)).isEqualTo(words);
  }

  @Test
  void controlAndInvisibleCharactersGo() {
    assertThat(PlainText.of("a\u0000b\u001b[31;1mc\u001b[0m\u200b\u202e\ufeff d\ud800\u00a0\n e"))
        .isEqualTo("abc d e");
  }

  @Test
  void wholeCharactersBeyondTheFirstPlaneStay() {
    assertThat(PlainText.of("a \ud83d\ude80 b")).isEqualTo("a \ud83d\ude80 b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<a", "[", "[a](", "![", "<script", "\u001b[", "http://"})
  @Timeout(20)
  void hostileTextEndsSoon(String piece) {
    assertThat(Markup.removedFrom(piece.repeat(4_000))).isNotNull();
  }
}

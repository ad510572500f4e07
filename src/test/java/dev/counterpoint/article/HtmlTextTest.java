package dev.counterpoint.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>One.</p><p>Two.</p>                                     | One./Two.
          <p>One.<br>Two.<br/>Three.</p>                             | One./Two./Three.
          <div>One.<div>Two.</div>Three.</div>                       | One./Two./Three.
          <ul><li>One.<li>Two.</ul>                                  | One./Two.
          <p>On<b>e</b>. <i>Two</i>.</p>                             | One. Two.
          <p>A &amp; B&nbsp;&ldquo;C&rdquo; &#8212; &eacute;</p>     | A & B “C” — é
          <p>One.</p><script>alert('x')</script><p>Two.</p>          | One./Two.
          <p>One.</p><style>p { color: red }</style><p>Two.</p>      | One./Two.
          <p>One.</p><nav><a>Home</a></nav><p>Two.</p>               | One./Two.
          <p>One.</p><form>Sign up<input></form><p>Two.</p>          | One./Two.
          <p>One.</p><aside>Ad</aside><footer>Foot</footer>          | One.
          <p>One.</p><figure><img><figcaption>Pic</figcaption></figure> | One.
          <p>One.</p><p hidden>Two.</p>                              | One.
          <p>One.</p><p aria-hidden="true">Two.</p>                  | One.
          <p>One.</p><p style="color:red; display : none">Two.</p>   | One.
          <p>One.</p><p style="visibility:hidden">Two.</p>           | One.
          <p>One.</p><div role="navigation">Two.</div>               | One.
          <p>One.</p><noscript>Two.</noscript><iframe>x</iframe>     | One.
          <p>One.</p><!-- <p>Two.</p> -->                            | One.
          <p>One.<p>Two.<div>Three.                                  | One./Two./Three.
          <blockquote><p>One.</p></blockquote>Two.                   | One./Two.
          <table><tr><td>One</td><td>Two</td></tr></table>           | One/Two
          <p>hidden style: <span style="font-weight:bold">One.</span></p> | hidden style: One.
          One.                                                       | One.
          """)
  void takesTheReadableTextOut(String html, String lines) {
    assertThat(HtmlText.of(html).text()).isEqualTo(lines.replace("/", "\n"));
  }

  @Test
  void keepsTheLinesOfPreformattedText() {
    assertThat(HtmlText.of("<pre>One.\nTwo.</pre>").text()).isEqualTo("One.\nTwo.");
  }

  @Test
  void foldsTheLineBreaksOfTheSource() {
    assertThat(HtmlText.of("<p>One\n   two\r\nthree.</p>").text()).isEqualTo("One two three.");
  }

  @Test
  void readsTheArticleOfAPageThatHasOne() {
    String html =
        "<title>The Ledger</title><p>Weather: fine.</p><article><h1>Boats stop</h1>"
            + "<p>The board voted on Monday.</p></article><p>More news.</p>";
    HtmlText text = HtmlText.of(html);
    assertThat(text.text()).isEqualTo("Boats stop\nThe board voted on Monday.");
    assertThat(text.title()).isEqualTo("Boats stop");
  }

  @Test
  void readsAllOfAPageWhoseArticlesAreTeasers() {
    String html =
        "<main><p>The board voted on Monday to stop the night boats, and nobody was surprised.</p>"
            + "<article>Teaser</article></main>";
    assertThat(HtmlText.of(html).text()).startsWith("The board voted").endsWith("Teaser");
  }

  @Test
  void knowsTheTitle() {
    assertThat(HtmlText.of("<title>Boats &amp; trains</title><p>One.").title())
        .isEqualTo("Boats & trains");
    assertThat(HtmlText.of("<title>Ledger</title><h1>Boats</h1><p>One.").title())
        .isEqualTo("Boats");
    assertThat(HtmlText.of("<p>One.").title()).isNull();
  }

  @Test
  void pointsIntoTheTextThatWasTakenOut() {
    Article article =
        new ArticleReader()
            .html(
                "<h1>Boats stop</h1><p>By Ida Moss</p><p>The board&nbsp;voted.</p><p>“No,” he said.</p>",
                null);
    Drawn.assertSound(article);
    assertThat(article.html()).isTrue();
    assertThat(article.title()).isEqualTo("Boats stop");
    assertThat(article.sentences().get(0).standing()).isEqualTo(Standing.TITLE);
  }
}

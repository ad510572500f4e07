package dev.counterpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Options.OffsetUnit;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.Verified;
import dev.counterpoint.verify.VerifiedSummary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderersTest {

  private static final EngineReport MODEL =
      new EngineReport("llm", "some-model", null, new Usage(1, 1410, null));

  private static final EngineReport STAND_IN =
      new EngineReport(
          "extractive",
          null,
          new Degraded(Degraded.Reason.RATE_LIMITED, "the endpoint limits its rate"),
          new Usage(2, null, null));

  private static VerifiedSummary plain() {
    return Verified.school(
        false, Verified.options("https://example.org/a?b=c&d#e", OffsetUnit.UTF16), MODEL);
  }

  private static VerifiedSummary degraded() {
    return Verified.school(true, Verified.options(null, OffsetUnit.CODE_POINT), STAND_IN);
  }

  static Stream<Arguments> golden() {
    return Stream.of(
        Arguments.of("plain.json", new JsonRenderer(), plain()),
        Arguments.of("degraded.json", new JsonRenderer(), degraded()),
        Arguments.of("plain.md", new MarkdownRenderer(), plain()),
        Arguments.of("degraded.md", new MarkdownRenderer(), degraded()),
        Arguments.of("plain.html", new HtmlRenderer(), plain()),
        Arguments.of("page.html", new HtmlPageRenderer(), plain()),
        Arguments.of("plain.txt", new TextRenderer(), plain()),
        Arguments.of("degraded.txt", new TextRenderer(), degraded()));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void rendersAsTheGoldenFile(String name, Renderer renderer, VerifiedSummary summary)
      throws IOException {
    String rendered = renderer.render("00ff", summary);

    String shown =
        name.endsWith(".json")
            ? new ObjectMapper().readTree(rendered).toPrettyString() + "\n"
            : rendered;
    assertThat(shown).isEqualTo(resource(name));
  }

  @Test
  void countsOffsetsInTheUnitAskedFor() throws IOException {
    for (OffsetUnit unit : OffsetUnit.values()) {
      Options options = Verified.options(null, unit);
      JsonNode answer = json(Verified.school(true, options, MODEL));
      String text = answer.path("article").path("text").asText();

      assertThat(answer.path("sides").findValues("evidence"))
          .hasSize(2)
          .allSatisfy(
              evidence ->
                  assertThat(slice(text, evidence.path(0), unit))
                      .isEqualTo(evidence.path(0).path("quote").asText()));
    }
  }

  private static String slice(String text, JsonNode span, OffsetUnit unit) {
    int start = span.path("start").asInt();
    int end = span.path("end").asInt();
    return unit == OffsetUnit.UTF16
        ? text.substring(start, end)
        : text.codePoints()
            .skip(start)
            .limit(end - start)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "<script>alert(1)</script>",
        "</blockquote></div><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "&lt;script&gt; &#60;b&#62; &amp;",
        "[click](javascript:alert(1)) ![x](https://evil.example/p.png)",
        "<javascript:alert(1)> <https://evil.example>",
        "[ref]: https://evil.example \"x\"",
        "`code` **bold** __bold__ *it* _it_ ~~gone~~ ||",
        "# heading",
        "- list",
        "1. list",
        "12) list",
        "> quote",
        "=====",
        "-----",
        "| a | b |",
        "```js alert(1) ```",
        "a\n\n# b\n\n- c\r\n<b>d</b>",
        "\u202Egnp.exe\u202C \u2066x\u2069 \u200Bzero\uFEFF",
        "nul\u0000 esc\u001b[31m bell\u0007",
        "www.evil.example https://evil.example mail@evil.example",
        "$x^2$ \\(y\\) {{z}} ${jndi:ldap://x}",
        "w".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void htmlShowsHostileTextAndDoesNotObeyIt(String text) {
    for (String url : new String[] {null, "https://example.org/a'b(c)&x=%22"}) {
      String html = new HtmlRenderer().render("00ff", Verified.saying(text, url));

      Document document = Jsoup.parseBodyFragment(html);
      assertThat(document.body().children()).hasSize(1);
      assertThat(
              document.select("script, img, svg, iframe, object, embed, form, style, link, meta"))
          .isEmpty();
      for (Element element : document.body().getAllElements()) {
        assertThat(element.attributes().asList())
            .allMatch(a -> OurMarkup.HTML_ATTRIBUTES.contains(a.getKey()), html);
      }
      assertThat(document.select("a"))
          .allMatch(a -> a.attr("href").startsWith("https://example.org/"));
      assertThat(document.select("blockquote").first().text().strip())
          .isEqualTo(Legible.line(text));
      assertThat(html).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u0000\u001b]");
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void jsonKeepsHostileTextCharacterForCharacter(String text) throws IOException {
    JsonNode answer = json(Verified.saying(text, null));

    JsonNode evidence = answer.path("sides").path(0).path("claims").path(0).path("evidence");
    assertThat(evidence.path(0).path("quote").asText()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void textHasNoLineThatTheAnswerDoesNotMean(String text) {
    String rendered = new TextRenderer().render("00ff", Verified.saying(text, null));

    assertThat(rendered).doesNotContainPattern("[\\p{Cc}&&[^\n]]").doesNotContain("\u202E");
    assertThat(rendered.lines().filter(line -> !line.isBlank())).hasSize(17);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$5 million", "50 - 60", "R&D", "3.5%", "A. Smith", "it's", "(a)"})
  void textKeepsHarmlessText(String text) {
    assertThat(new TextRenderer().render("0", Verified.saying(text, null))).startsWith(text + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain words      | plain words",
        "# heading        | \\# heading",
        "- list           | \\- list",
        "50 - 60          | 50 - 60",
        "1. list          | 1\\. list",
        "1.5 million      | 1\\.5 million",
        "2024) x          | 2024\\) x",
        "A. Smith (D-Mo.) | A. Smith (D-Mo.)",
        "[a](b)           | \\[a\\](b)",
        "R&amp;D          | R\\&amp;D",
        "http://a.example | http\\://a.example",
        "www.a.example    | www\\.a.example",
        "$5 and $6        | \\$5 and \\$6",
      })
  void markdownEscapesWhatIsActive(String text, String escaped) {
    String rendered = new MarkdownRenderer().render("0", Verified.saying(text, null));

    assertThat(rendered).startsWith("# " + escaped + "\n\n" + escaped + "\n\n");
  }

  private static JsonNode json(VerifiedSummary summary) throws IOException {
    return new ObjectMapper().readTree(new JsonRenderer().render("00ff", summary));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = RenderersTest.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

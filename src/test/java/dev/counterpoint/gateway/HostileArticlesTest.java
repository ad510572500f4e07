package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: an answer whose every quote is exact, or a clear problem. */
class HostileArticlesTest {

  private final List<String> log = new ArrayList<>();
  private final Gateway gateway = Gateway.from(Map.of(), log::add);

  static Stream<String> articles() {
    String real = GatewayTest.ARTICLE;
    return Stream.of(
        "",
        " ",
        "word",
        "word ".repeat(40_000),
        "a\n".repeat(5_000),
        "“".repeat(100_000),
        "\"He said \"".repeat(9_000),
        "\"“'‘\u00AB said \u00BB’'”\"".repeat(5_000),
        "said ".repeat(39_999),
        "He said that she said that ".repeat(5_000),
        "according to ".repeat(10_000),
        "Mr. ".repeat(40_000),
        "A. B. C. ".repeat(20_000),
        "...".repeat(60_000),
        "(".repeat(150_000),
        "\0".repeat(1_000) + real,
        real.replace("\n", "\r\n"),
        real.replace("\n", "\r"),
        real.replace("\n", " "),
        real.replace(" ", "\u00A0"),
        real.replace(" ", "\u2028"),
        real.replace("e", "e\u0301\u200B"),
        real.toUpperCase(Locale.ROOT),
        real.repeat(250),
        "\uFEFF" + real,
        "\u202E" + real + "\u202C",
        real + "\uD83C\uDFEB".repeat(50_000),
        "مجلس المدارس صوت يوم الثلاثاء لإغلاق المدرسة. ".repeat(500),
        "Мэр сказал: «нет». 市長は「いいえ」と言った。".repeat(2_000),
        "Der Rat stimmte am Dienstag für die Schließung der Schule. ".repeat(20),
        "x".repeat(200_000),
        "http://a.example/".repeat(10_000),
        "Advertisement\n".repeat(10_000) + real,
        noise(1, 256),
        noise(2, 0xD7FF),
        noise(3, 128));
  }

  private static String noise(long seed, int bound) {
    Random random = new Random(seed);
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      noise.append((char) random.nextInt(bound));
    }
    return noise.toString();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void textIsAnsweredOrRefused(String article) {
    Reply reply = Reply.of(gateway, Event.post("text/plain", article));

    assertThat(reply.status()).as(reply.body() + log).isIn(200, 422);
    if (reply.status() == 200) {
      assertExact(reply.json(), article);
    }
  }

  static Stream<String> pages() {
    String real = GatewayTest.ARTICLE;
    return Stream.of(
        "<p>" + real.replace("\n\n", "<p>"),
        "<div>".repeat(20_000) + real,
        "<b><i><a>".repeat(10_000) + real + "</b>".repeat(10_000),
        "<table><tr><td>".repeat(5_000) + real,
        "<ul><li>".repeat(10_000) + real,
        "<".repeat(300_000) + real,
        "<!--".repeat(100_000) + real,
        "<script>" + real,
        "<p>" + real + "<!-- " + real,
        "<p hidden>" + real,
        "<svg><style><p>" + real,
        "<title>" + real + "</title>" + real,
        "<p>" + "&amp;".repeat(200_000) + real,
        "<p>" + "&#0;&#xD800;&#x110000;&nosuch;".repeat(5_000) + real,
        "<p " + "a=b ".repeat(100_000) + ">" + real,
        "<plaintext>" + real,
        "<frameset>" + real,
        real);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void htmlIsAnsweredOrRefused(String page) {
    Reply reply =
        Reply.of(
            gateway, Event.post("text/html", "").base64(page.getBytes(StandardCharsets.UTF_8)));

    assertThat(reply.status()).as(reply.body() + log).isIn(200, 422);
    if (reply.status() == 200) {
      assertExact(reply.json(), reply.json().path("article").path("text").asText());
    }
  }

  static void assertExact(JsonNode answer, String text) {
    for (JsonNode evidence : answer.path("sides").findValues("evidence")) {
      for (JsonNode one : evidence) {
        assertThat(text.substring(one.path("start").asInt(), one.path("end").asInt()))
            .isEqualTo(one.path("quote").asText());
      }
    }
    for (JsonNode removal : answer.path("removed")) {
      assertThat(removal.path("end").asInt()).isLessThanOrEqualTo(text.length());
    }
  }
}

package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.fuzz.Mutator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The articles of {@code events/} as text and as HTML, broken in every way: {@code
 * -Dfuzz.articles=N} breaks more of each, {@code -Dfuzz.seed=N} others.
 */
class MutatedArticlesTest {

  private static final int ARTICLES = Integer.getInteger("fuzz.articles", 100);
  private static final long SEED = Long.getLong("fuzz.seed", 7);
  private static final Duration LATE = Duration.ofSeconds(25);

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "\r",
          "\0",
          "\t",
          "\u00A0",
          "\u2028",
          "\u202E",
          "\uFEFF",
          "\u200B",
          "🏫",
          "é",
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "—",
          "...",
          ".",
          "Mr. ",
          "U.S. ",
          "said ",
          " said",
          "according to ",
          "he said that she said that ",
          "“No,” said ",
          "Advertisement\n",
          "Photo: ",
          "By ",
          "Read more: ",
          "$1.2 million",
          "%",
          "(",
          ")",
          "[",
          "A. B. C. ",
          "1,000.5",
          "<",
          ">",
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<script>",
          "</script>",
          "<style>",
          "<!--",
          "-->",
          "<![CDATA[",
          "<br>",
          "<li>",
          "<a href=\"",
          "&amp;",
          "&#0;",
          "&#xD800;",
          "&nosuch;",
          "<svg>",
          "<template>",
          "<table><td>",
          "<blockquote>",
          "<h1>",
          "<title>",
          "</body>",
          "<p ",
          "<div>".repeat(200),
          "said ".repeat(500),
          "\"".repeat(500));

  private final Random random = new Random(SEED);
  private final Mutator mutator = new Mutator(random, PIECES);
  private final List<String> log = new ArrayList<>();
  private final Gateway gateway =
      Gateway.from(Map.of("COUNTERPOINT_CACHE_CHARACTERS", "0"), log::add);

  private static List<String> corpus() throws IOException {
    List<String> corpus = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("events", "articles"))) {
      for (Path file : files.sorted().toList()) {
        corpus.add(Files.readString(file));
      }
    }
    corpus.add(GatewayTest.ARTICLE);
    return corpus;
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/html"})
  void areAnsweredOrRefusedInTime(String type) throws IOException {
    List<String> corpus = corpus();
    int answered = 0;
    for (int i = 0; i < ARTICLES; i++) {
      String article = article(corpus.get(random.nextInt(corpus.size())), type);
      log.clear();

      long start = System.nanoTime();
      Reply reply =
          Reply.of(gateway, Event.post(type, "").base64(article.getBytes(StandardCharsets.UTF_8)));
      Duration took = Duration.ofNanos(System.nanoTime() - start);

      String shown = "seed " + SEED + ", article " + i + ": " + article + "\n" + log;
      assertThat(reply.status()).as(shown).isIn(200, 422);
      assertThat(took).as(shown).isLessThan(LATE);
      assertThat(log).as(shown).hasSize(1);
      assertThat(log.get(0)).as(shown).doesNotContain("\"failure\"");
      if (reply.status() == 200) {
        answered++;
        boolean html = type.equals("text/html");
        String text = html ? reply.json().path("article").path("text").asText() : article;
        HostileArticlesTest.assertExact(reply.json(), text);
      }
    }
    System.out.println(ARTICLES + " mutated articles, " + type + ": " + answered + " answered");
    assertThat(answered).isGreaterThan(ARTICLES / 2);
  }

  private String article(String original, String type) {
    boolean wrap = type.equals("text/html") && !original.contains("<p");
    String article = wrap ? "<p>" + original.replace("\n\n", "</p>\n<p>") + "</p>" : original;
    String mutated = mutator.mutated(article);
    return random.nextInt(4) == 0 ? mutator.mutated(mutator.mutated(mutated)) : mutated;
  }
}

package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.fuzz.Mutator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Events that are broken in every way: {@code -Dfuzz.events=N} breaks more of them, {@code
 * -Dfuzz.seed=N} others.
 */
class MutatedEventsTest {

  private static final int EVENTS = Integer.getInteger("fuzz.events", 2_000);
  private static final long SEED = Long.getLong("fuzz.seed", 7);

  private static final List<String> PIECES =
      List.of(
          "null",
          "true",
          "-1e999",
          "{}",
          "[]",
          "[[",
          "{\"a\":",
          "\"\"",
          "\\ud800",
          "\\u0000",
          "\0",
          "\"",
          "\\",
          ",",
          ":",
          "}",
          "]",
          "%",
          "%zz",
          "/",
          "//",
          "..",
          "é",
          "\uFEFF",
          "\u202E",
          "🏫",
          "text/html",
          "application/json",
          "POST",
          "isBase64Encoded",
          "\"body\":",
          "\"headers\":");

  /** What the function is given by default. */
  private static final Duration LATE = Duration.ofSeconds(25);

  private final Random random = new Random(SEED);
  private final Mutator mutator = new Mutator(random, PIECES);
  private final List<String> log = new ArrayList<>();
  private final Gateway gateway = Gateway.from(Map.of(), log::add);

  @Test
  void areAnsweredAndNeverWithA500() {
    List<byte[]> events = events();
    for (int i = 0; i < EVENTS; i++) {
      byte[] event = mutator.mutated(events.get(random.nextInt(events.size())));
      log.clear();

      long start = System.nanoTime();
      Reply reply = Reply.of(gateway, event);
      Duration took = Duration.ofNanos(System.nanoTime() - start);

      String shown = "seed " + SEED + ", event " + i + ": " + utf8(event) + "\n" + log;
      assertThat(reply.status()).as(shown).isBetween(200, 503).isNotEqualTo(500);
      assertThat(reply.response().toString()).as(shown).doesNotContain("xception", "dev.counter");
      assertThat(took).as(shown).isLessThan(LATE);
      assertThat(log).as(shown).hasSize(1).noneMatch(line -> line.contains("\n"));
    }
  }

  private static List<byte[]> events() {
    String json =
        "{\"html\":"
            + GatewayTest.quoted("<p>" + GatewayTest.ARTICLE + "</p>")
            + ",\"length\":"
            + "\"long\",\"url\":\"https://example.org/a\",\"offsetUnit\":\"codePoint\"}";
    List<byte[]> events = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      for (Event event :
          List.of(
              Event.json(json).header("Prefer", "wait=5").header("If-None-Match", "\"a\""),
              Event.json("").base64(json.getBytes(StandardCharsets.UTF_8)),
              Event.post("text/plain; charset=utf-8", GatewayTest.ARTICLE)
                  .header("Accept", "text/markdown;q=0.5, text/html")
                  .query("engine", "extractive")
                  .query("title", "A & B"),
              Event.get("/prod/summaries/00ff").stage("prod"))) {
        events.add(event.in(shape).text().getBytes(StandardCharsets.UTF_8));
      }
    }
    return events;
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final String[] PIECES = {
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
    "\"headers\":",
  };

  private final Random random = new Random(SEED);
  private final List<String> log = new ArrayList<>();
  private final Gateway gateway = Gateway.from(Map.of(), log::add);

  @Test
  void areAnsweredAndNeverWithA500() {
    List<byte[]> events = events();
    for (int i = 0; i < EVENTS; i++) {
      byte[] event = events.get(random.nextInt(events.size())).clone();
      for (int j = random.nextInt(4); j >= 0; j--) {
        event = mutated(event);
      }
      log.clear();

      Reply reply = Reply.of(gateway, event);

      String shown = "seed " + SEED + ", event " + i + ": " + utf8(event) + "\n" + log;
      assertThat(reply.status()).as(shown).isBetween(200, 503).isNotEqualTo(500);
      assertThat(reply.response().toString()).as(shown).doesNotContain("xception", "dev.counter");
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

  private byte[] mutated(byte[] event) {
    int from = random.nextInt(event.length + 1);
    int to = Math.min(event.length, from + random.nextInt(40));
    return switch (random.nextInt(5)) {
      case 0 -> flipped(event, Math.min(from, event.length - 1));
      case 1 -> joined(event, from, new byte[0], to);
      case 2 -> joined(event, from, utf8(PIECES[random.nextInt(PIECES.length)]), from);
      case 3 -> joined(event, from, utf8(PIECES[random.nextInt(PIECES.length)]), to);
      default -> joined(event, to, Arrays.copyOfRange(event, from, to), to);
    };
  }

  private byte[] flipped(byte[] event, int at) {
    if (event.length > 0) {
      event[at] ^= (byte) (1 << random.nextInt(8));
    }
    return event;
  }

  private static byte[] joined(byte[] event, int head, byte[] middle, int tail) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(event, 0, head);
    joined.writeBytes(middle);
    joined.write(event, tail, event.length - tail);
    return joined.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A canary in every place a caller can write to: none in a log line, none in an error. */
class PrivacyTest {

  private static final String CANARY = "Kanarienvogel";

  private final List<String> log = new ArrayList<>();
  private final Gateway gateway = Gateway.from(Map.of(), log::add);

  static Stream<Event> events() {
    String sung = GatewayTest.ARTICLE.replace("Marchetti", CANARY);
    String json = GatewayTest.quoted(sung);
    return Stream.of(
        Event.post("text/plain", sung),
        Event.post("text/html", "<p title=" + CANARY + ">" + sung),
        Event.post("text/plain", sung)
            .query("title", CANARY)
            .query("url", "https://" + CANARY + ".org/"),
        Event.post("text/plain", CANARY),
        Event.post("text/plain", CANARY.repeat(20_000)),
        Event.json("{\"text\":" + json + ",\"title\":\"" + CANARY + "\"}"),
        Event.json("{\"text\":" + json + ",\"length\":\"" + CANARY + "\"}"),
        Event.json("{\"text\":" + json + ",\"language\":\"" + CANARY + " x\"}"),
        Event.json("{\"text\":" + json + ",\"url\":\"" + CANARY + "\"}"),
        Event.json("{\"text\":" + json + ",\"engine\":\"llm\"}"),
        Event.json("{\"text\":" + json + CANARY),
        Event.json("{\"text\":[" + json + "]}"),
        Event.json(CANARY),
        Event.json("").base64((CANARY + "\u00ff").getBytes(StandardCharsets.ISO_8859_1)),
        Event.post(CANARY, sung),
        Event.post("text/plain; charset=" + CANARY, sung),
        Event.post("text/plain", sung).header("Accept", CANARY + "/x"),
        Event.post("text/plain", sung).header("Prefer", CANARY),
        Event.post("text/plain", sung).header("If-None-Match", '"' + CANARY + '"'),
        Event.post("text/plain", sung).header("X-Request-Id", "is it " + CANARY),
        Event.post("text/plain", sung).header("Authorization", CANARY),
        Event.post("text/plain", sung).header("Cookie", CANARY),
        Event.get("/" + CANARY),
        Event.get("/summaries/" + CANARY),
        Event.of(Shape.V2, CANARY, "/summaries"),
        Event.get("/health").query(CANARY, CANARY).stage(CANARY));
  }

  @ParameterizedTest
  @MethodSource("events")
  void nothingOfTheRequestGetsOut(Event event) {
    for (Shape shape : Shape.values()) {
      Reply reply = Reply.of(gateway, event.in(shape));

      assertThat(log).noneMatch(line -> line.contains(CANARY));
      if (reply.status() >= 400) {
        assertThat(reply.response().toString()).doesNotContain(CANARY);
      }
    }
  }
}

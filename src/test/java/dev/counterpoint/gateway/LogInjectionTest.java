package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands wherever a caller can write: one event stays one line of JSON, and says so. */
class LogInjectionTest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final List<String> log = new ArrayList<>();
  private final Gateway gateway =
      Gateway.from(Map.of("COUNTERPOINT_CACHE_CHARACTERS", "0"), log::add);

  static Stream<String> hostile() {
    return Stream.of(
        "a\r\nb",
        "a\n{\"status\":200,\"engine\":\"llm\"}",
        "\u001b[2J\u001b[31mred\u009b0m",
        "\",\"status\":200,\"forged\":\"",
        "\"}\n{\"forged\":1}",
        "\\\",\"forged\":1,\"x\":\"\\",
        "\u0085\u2028\u2029\u202E\u0000\u007f",
        "\uD800",
        "${jndi:ldap://127.0.0.1/a} %n %s {} {0}");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void oneEventStaysOneLine(String hostile) throws IOException {
    String text = GatewayTest.ARTICLE;
    String field = GatewayTest.quoted(hostile);
    String json = "{\"text\":" + GatewayTest.quoted(text) + ",";
    for (Event event :
        List.of(
            Event.post("text/plain", hostile),
            Event.post("text/plain", text + hostile),
            Event.post("text/html", hostile + text),
            Event.json(json + "\"title\":" + field + "}"),
            Event.json(json + "\"url\":" + field + "}"),
            Event.json(json + "\"language\":" + field + "}"),
            Event.json(json + "\"length\":" + field + "}"),
            Event.json(json + field + ":1}"),
            Event.json(hostile),
            Event.post(hostile, text),
            Event.post("text/plain", text).query(hostile, hostile),
            Event.post("text/plain", text).query("title", hostile),
            Event.post("text/plain", text).header("X-Request-Id", hostile),
            Event.post("text/plain", text).header("Accept", hostile),
            Event.post("text/plain", text).header("Prefer", hostile),
            Event.post("text/plain", text).header("If-None-Match", hostile),
            Event.post("text/plain", text).header("Cache-Control", hostile),
            Event.post("text/plain", text).header(hostile, hostile),
            Event.get("/" + hostile),
            Event.get("/summaries/" + hostile),
            Event.get("/health").stage(hostile),
            Event.of(Shape.V2, hostile, "/summaries"))) {
      for (Shape shape : Shape.values()) {
        log.clear();

        Reply reply = Reply.of(gateway, event.in(shape).text());

        assertThat(log).hasSize(1);
        String line = log.get(0);
        assertThat(line.chars()).as(line).allMatch(c -> c >= ' ' && c < 127);
        JsonNode logged = JSON.readTree(line);
        assertThat(logged.path("status").asInt()).as(line).isEqualTo(reply.status());
        assertThat(logged.has("forged")).as(line).isFalse();
      }
    }
  }
}

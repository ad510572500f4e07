package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The first promise, checked from outside: every quote is the article at its place, character for
 * character.
 */
final class ExactWords {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ExactWords() {}

  /** Checks an answer in JSON against the event that asked for it. */
  static void check(byte[] event, Response response) throws IOException {
    JsonNode answer = JSON.readTree(response.body());
    JsonNode shown = answer.at("/article/text");
    String text = shown.isTextual() ? shown.asText() : submitted(JSON.readTree(event));
    boolean codePoints = answer.path("offsetUnit").asText().equals("codePoint");
    for (JsonNode side : answer.path("sides")) {
      for (JsonNode claim : side.path("claims")) {
        assertThat(claim.path("evidence")).as("evidence of %s", claim).isNotEmpty();
        for (JsonNode evidence : claim.path("evidence")) {
          int start = place(text, evidence.path("start").asInt(-1), codePoints);
          int end = place(text, evidence.path("end").asInt(-1), codePoints);
          assertThat(text.substring(start, end)).isEqualTo(evidence.path("quote").asText());
        }
      }
    }
  }

  private static int place(String text, int offset, boolean codePoints) {
    return codePoints ? text.offsetByCodePoints(0, offset) : offset;
  }

  private static String submitted(JsonNode event) throws IOException {
    String body = event.path("body").asText();
    if (event.path("isBase64Encoded").asBoolean()) {
      body = new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
    }
    return body.stripLeading().startsWith("{") ? JSON.readTree(body).path("text").asText() : body;
  }
}

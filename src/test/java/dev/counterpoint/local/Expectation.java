package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/**
 * What {@code events/expected/NAME.json} wants of the answer to {@code events/NAME.json}.
 *
 * <ul>
 *   <li>{@code status}: the status, always stated
 *   <li>{@code headers}: each header's value begins so, or {@code matches} a pattern
 *   <li>{@code body}: JSON pointers with the value they point at; or an object that says {@code
 *       present} or {@code matches}
 *   <li>{@code sides}: lists of speakers; those of one list speak on one side, those of two lists
 *       on two
 *   <li>{@code text}: what the body holds somewhere; {@code never}: what it must not hold anywhere,
 *       save around a quote, where the article is as it is
 *   <li>{@code notYet}: the same parts again, for what the answer still gets wrong: pinned, not
 *       endorsed. Once it is right the test fails, so that it is moved among what must hold
 * </ul>
 */
final class Expectation {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> PARTS =
      Set.of("status", "headers", "body", "sides", "text", "never", "notYet");

  private final JsonNode wanted;

  private Expectation(JsonNode wanted) {
    this.wanted = wanted;
  }

  static Expectation read(Path file) throws IOException {
    assertThat(file).as("every event has its expectation").isRegularFile();
    JsonNode wanted = JSON.readTree(Files.readAllBytes(file));
    assertThat(wanted.path("status").isInt()).as("%s states a status", file).isTrue();
    wanted
        .fieldNames()
        .forEachRemaining(part -> assertThat(PARTS).as(file.toString()).contains(part));
    return new Expectation(wanted);
  }

  void check(Response response) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(response.status()).as("status").isEqualTo(wanted.get("status").intValue());
    examine(softly, response, wanted);
    if (wanted.has("notYet")) {
      SoftAssertions pinned = new SoftAssertions();
      examine(pinned, response, wanted.get("notYet"));
      softly
          .assertThat(pinned.assertionErrorsCollected())
          .as("no longer wrong: %s", wanted.get("notYet"))
          .isNotEmpty();
    }
    if (!softly.assertionErrorsCollected().isEmpty()) {
      softly.fail("The answer was: " + response.text());
    }
    softly.assertAll();
  }

  private static void examine(SoftAssertions softly, Response response, JsonNode parts)
      throws IOException {
    parts
        .path("headers")
        .properties()
        .forEach(
            header -> {
              List<String> values = response.headers().getOrDefault(header.getKey(), List.of());
              checkHeader(softly, header.getKey(), header.getValue(), String.join(", ", values));
            });
    parts.path("text").forEach(text -> softly.assertThat(response.text()).contains(text.asText()));
    String own = response.isJson() ? withoutSurroundings(response) : response.text();
    parts.path("never").forEach(text -> softly.assertThat(own).doesNotContain(text.asText()));
    if (response.isJson()) {
      JsonNode body = JSON.readTree(response.body());
      parts
          .path("body")
          .properties()
          .forEach(entry -> checkPointer(softly, body, entry.getKey(), entry.getValue()));
      checkSides(softly, body, parts);
    }
  }

  private static String withoutSurroundings(Response response) throws IOException {
    JsonNode body = JSON.readTree(response.body());
    body.findParents("prefix")
        .forEach(evidence -> ((ObjectNode) evidence).remove(List.of("prefix", "suffix")));
    body.findParents("link").forEach(claim -> ((ObjectNode) claim).remove("link"));
    return body.toString();
  }

  private static void checkHeader(
      SoftAssertions softly, String name, JsonNode expected, String value) {
    if (expected.has("matches")) {
      softly.assertThat(value).as(name).matches(expected.get("matches").asText());
    } else {
      softly.assertThat(value).as(name).startsWith(expected.asText());
    }
  }

  private static void checkPointer(
      SoftAssertions softly, JsonNode body, String pointer, JsonNode expected) {
    JsonNode found = body.at(pointer);
    if (expected.has("matches")) {
      softly.assertThat(found.asText()).as(pointer).matches(expected.get("matches").asText());
    } else if (expected.has("present")) {
      softly
          .assertThat(!found.isMissingNode())
          .as("presence of " + pointer)
          .isEqualTo(expected.get("present").booleanValue());
    } else if (expected.isNull()) {
      softly.assertThat(found.isNull()).as("%s is null, not %s", pointer, found).isTrue();
    } else {
      softly.assertThat(found).as(pointer).isEqualTo(expected);
    }
  }

  private static void checkSides(SoftAssertions softly, JsonNode body, JsonNode parts) {
    List<Integer> taken = new ArrayList<>();
    for (JsonNode speakers : parts.path("sides")) {
      int side = sideOf(body, speakers.get(0).asText());
      softly.assertThat(side).as("side of %s", speakers.get(0)).isNotNegative().isNotIn(taken);
      for (JsonNode speaker : speakers) {
        softly.assertThat(sideOf(body, speaker.asText())).as("side of %s", speaker).isEqualTo(side);
      }
      taken.add(side);
    }
  }

  private static int sideOf(JsonNode body, String speaker) {
    JsonNode sides = body.path("sides");
    for (int side = 0; side < sides.size(); side++) {
      for (JsonNode claim : sides.get(side).path("claims")) {
        if (claim.path("speaker").asText().equals(speaker)) {
          return side;
        }
      }
    }
    return -1;
  }
}

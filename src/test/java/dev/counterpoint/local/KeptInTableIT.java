package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.cache.dynamodb.StandInTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Two instances of the packaged function share a table. It has so little time that a busy machine
 * may miss it: then it is tried again.
 */
class KeptInTableIT {

  private static final int TRIES = 20;
  private static final byte[] ARTICLE = article();

  private static byte[] article() {
    try {
      return Files.readAllBytes(Path.of("events/articles/zoning-fight.txt"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anAnswerOutlivesItsInstance() throws IOException, InterruptedException {
    try (StandInTable table = new StandInTable()) {
      JsonNode made = null;
      try (LocalFunction first =
          PackagedFunction.start(getClass(), Jvm.current(), table.environment())) {
        Map<String, List<String>> headers =
            Map.of("Content-Type", List.of("text/plain"), "Cache-Control", List.of("no-cache"));
        for (int i = 0; i < TRIES && table.items().isEmpty(); i++) {
          Thread.sleep(i * 500L);
          made =
              answered(first, new Request("POST", "/summaries", "", headers, ARTICLE))
                  .orElseThrow();
        }
      }
      String id = made.path("id").asText();
      assertThat(table.items()).containsOnlyKeys(id);

      try (LocalFunction second =
          PackagedFunction.start(getClass(), Jvm.current(), table.environment())) {
        Request get = new Request("GET", "/summaries/" + id, "", Map.of(), new byte[0]);
        Optional<JsonNode> found = Optional.empty();
        for (int i = 0; i < TRIES && found.isEmpty(); i++) {
          Thread.sleep(i * 500L);
          found = answered(second, get);
        }
        assertThat(found).contains(made);
      }
    }
  }

  private static Optional<JsonNode> answered(Invocable function, Request request)
      throws IOException {
    Response response = LocalGateway.respond(function, Payload.V2, request);
    assertThat(response.status()).as(response.text()).isIn(200, 404);
    return response.status() == 404
        ? Optional.empty()
        : Optional.of(new ObjectMapper().readTree(response.body()));
  }
}

package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.cache.dynamodb.StandInTable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatewayWithTableTest {

  private static final Event ARTICLE = Event.post("text/plain", GatewayTest.ARTICLE);

  private static final int TRIES = 20;

  private final List<String> log = new ArrayList<>();

  private JsonNode logged() throws IOException {
    assertThat(log).hasSize(1);
    return new ObjectMapper().readTree(log.remove(0));
  }

  /** A table has so little time that a busy machine may miss it: then it is tried again. */
  private Reply kept(StandInTable table) {
    for (int i = 0; i < TRIES; i++) {
      Reply made = Reply.of(Gateway.from(table.environment(), log::add), ARTICLE);
      if (!table.items().isEmpty()) {
        return made;
      }
    }
    throw new AssertionError("never kept: " + log);
  }

  private Reply answered(Gateway gateway, Event event) throws InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      log.clear();
      Reply reply = Reply.of(gateway, event);
      if (reply.status() == 200) {
        return reply;
      }
      Thread.sleep(1_000);
    }
    throw new AssertionError("never found: " + log);
  }

  @Test
  void findsWhatAnotherInstanceKept() throws IOException, InterruptedException {
    try (StandInTable table = new StandInTable()) {
      Reply made = kept(table);
      log.clear();
      Gateway other = Gateway.from(table.environment(), log::add);

      String id = made.json().path("id").asText();
      Reply fetched = answered(other, Event.get("/summaries/" + id));
      assertThat(fetched.body()).isEqualTo(made.body());
      assertThat(logged().path("CacheHits").asInt()).isEqualTo(1);

      Reply again = Reply.of(other, ARTICLE);
      assertThat(again.body()).isEqualTo(made.body());
    }
  }

  @Test
  void aTableThatHangsCostsAMetricAndNothingElse() throws IOException {
    Map<String, String> environment = new HashMap<>();
    try (StandInTable table = new StandInTable()) {
      environment.putAll(table.environment());
    }
    try (ServerSocket hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String endpoint = "http://127.0.0.1:" + hanging.getLocalPort();
      environment.put("AWS_ENDPOINT_URL_DYNAMODB", endpoint);
      Reply made = Reply.of(Gateway.from(environment, log::add), ARTICLE);

      assertThat(made.status()).isEqualTo(200);
      assertThat(made.json().path("engine").path("degraded").isNull()).isTrue();
      JsonNode line = logged();
      assertThat(line.path("CacheFailures").asInt()).isEqualTo(1);
      assertThat(line.path("cacheFailure").asText()).isIn("late", "resting");
    }
  }

  @Test
  void aTableThatMakesNoSenseStopsTheStart() {
    assertThatThrownBy(() -> Gateway.from(Map.of("COUNTERPOINT_CACHE_TABLE", "a b"), log::add))
        .hasMessageContaining("COUNTERPOINT_CACHE_TABLE");
  }
}

package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without a model, with one on this machine, and with one that is not there. */
abstract class ConfigurationsContract {

  private static final Path EVENT = Path.of("events", "strike-rest-api.json");

  abstract Invocable start(Map<String, String> settings) throws IOException;

  /** Makes a loopback port of this machine one of the function's. */
  AutoCloseable lend(int port) throws IOException {
    return () -> {};
  }

  private JsonNode answer(Map<String, String> settings) throws IOException {
    try (Invocable function = start(settings)) {
      byte[] event = Files.readAllBytes(EVENT);
      Response response = Response.of(function.invoke(event));
      assertThat(response.status()).as(response.text()).isEqualTo(200);
      ExactWords.check(event, response);
      return new ObjectMapper().readTree(response.body());
    }
  }

  @Test
  void withoutAModelTheEmbeddedEngineAnswers() throws IOException {
    JsonNode engine = answer(Map.of("COUNTERPOINT_LLM_BASE_URL", "")).path("engine");

    assertThat(engine.path("name").asText()).isEqualTo("extractive");
    assertThat(engine.path("degraded").isNull()).isTrue();
    assertThat(engine.path("calls").asInt(-1)).isZero();
  }

  @Test
  void aModelOnThisMachineIsAsked() throws Exception {
    try (HostModel model = new HostModel();
        AutoCloseable lent = lend(model.port())) {
      JsonNode answer = answer(model.settings());

      assertThat(model.keys()).containsExactly("Bearer key-of-the-host");
      assertThat(answer.at("/engine/name").asText()).as(answer.toString()).isEqualTo("llm");
      assertThat(answer.at("/engine/model").asText()).isEqualTo("host-model");
      assertThat(answer.path("headline").asText()).isEqualTo(HostModel.HEADLINE);
    }
  }

  @Test
  void aModelThatIsNotThereDegradesTheAnswer() throws IOException {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = socket.getLocalPort();
    }
    JsonNode engine = answer(HostModel.settings(nobody)).path("engine");

    assertThat(engine.path("name").asText()).isEqualTo("extractive");
    assertThat(engine.at("/degraded/reason").asText()).isEqualTo("unavailable");
  }
}

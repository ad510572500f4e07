package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.counterpoint.local.Loopback;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrimingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> MODEL =
      Map.of(
          "COUNTERPOINT_LLM_BASE_URL", "https://models.example/v1",
          "COUNTERPOINT_LLM_MODEL", "some-model",
          "COUNTERPOINT_LLM_API_KEY", "sk-canary",
          "COUNTERPOINT_LLM_EXTRA_HEADERS", "x-key=sk-canary");

  private static final String INITIALIZATION = "AWS_LAMBDA_INITIALIZATION_TYPE";

  static List<Map<String, String>> environments() {
    Map<String, String> secret = new HashMap<>(MODEL);
    secret.remove("COUNTERPOINT_LLM_API_KEY");
    secret.put("COUNTERPOINT_LLM_API_KEY_SECRET", "some/secret");
    Map<String, String> parameter = new HashMap<>(secret);
    parameter.put("COUNTERPOINT_LLM_API_KEY_SECRET", "/some/parameter");
    Map<String, String> custom = Map.of("COUNTERPOINT_BASE_PATH", "/news");
    Map<String, String> onDemand = Map.of(INITIALIZATION, "on-demand");
    return List.of(Map.of(), custom, onDemand, MODEL, secret, parameter);
  }

  @ParameterizedTest
  @MethodSource("environments")
  void answersEveryKindOfRequestOnceByTheEngineThatCallersWillMeet(Map<String, String> environment)
      throws IOException {
    List<JsonNode> requests = primed(environment);

    String engine = environment.containsKey("COUNTERPOINT_LLM_MODEL") ? "llm" : "extractive";
    assertThat(requests).hasSize(5);
    for (JsonNode request : requests.subList(0, 4)) {
      assertThat(request.path("status").asInt()).as("%s", request).isEqualTo(200);
      assertThat(request.path("engine").asText()).as("%s", request).isEqualTo(engine);
      assertThat(request.path("sides").asInt()).as("%s", request).isEqualTo(2);
      assertThat(request.path("calls").asInt()).as("%s", request).isLessThanOrEqualTo(1);
      assertThat(request.has("failure")).as("%s", request).isFalse();
    }
    assertThat(requests.get(4).path("status").asInt()).isEqualTo(400);
  }

  /** As often as there is time for: on a slow machine not to the end. */
  @ParameterizedTest
  @ValueSource(strings = {"snap-start", "provisioned-concurrency"})
  void answersAgainAndAgainAheadOfCallers(String type) throws IOException {
    List<JsonNode> requests = primed(Map.of(INITIALIZATION, type));

    assertThat(requests).hasSizeGreaterThan(5).hasSizeLessThanOrEqualTo(100);
    assertThat(requests.get(5).path("engine")).isEqualTo(requests.get(0).path("engine"));
    assertThat(requests.get(5).path("cache").asText("")).isNotEqualTo("hit");
  }

  @ParameterizedTest
  @MethodSource("environments")
  void leavesNoTrace(Map<String, String> environment) {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Priming.run(environment);
    } finally {
      System.setOut(out);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(threadsLeft()).isEmpty();
  }

  @Test
  void neverAsksTheConfiguredEndpoint() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    HttpServer endpoint = Loopback.server(0);
    endpoint.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.close();
        });
    endpoint.start();
    try {
      Map<String, String> environment = new HashMap<>(MODEL);
      String url = "http://127.0.0.1:" + endpoint.getAddress().getPort() + "/v1";
      environment.put("COUNTERPOINT_LLM_BASE_URL", url);

      assertThat(primed(environment).get(0).path("engine").asText()).isEqualTo("llm");
      assertThat(calls).hasValue(0);
    } finally {
      Loopback.stop(endpoint);
    }
  }

  @Test
  void endsItsEndpointAndKeepsSecretsFromIt() throws IOException {
    URI url;
    try (PrimingEndpoint endpoint = new PrimingEndpoint()) {
      Map<String, String> environment = endpoint.in(MODEL);
      url = URI.create(environment.get("COUNTERPOINT_LLM_BASE_URL"));
      assertThat(environment.values()).noneMatch(value -> value.contains("canary"));
      try (Socket socket = new Socket(url.getHost(), url.getPort())) {
        assertThat(socket.getInetAddress().isLoopbackAddress()).isTrue();
      }
    }

    assertThatThrownBy(() -> new Socket(url.getHost(), url.getPort()).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void answersAGreetingOverTlsWithARefusal() throws IOException {
    try (PrimingEndpoint endpoint = new PrimingEndpoint()) {
      assertThatCode(() -> endpoint.greetOverTls(MODEL)).doesNotThrowAnyException();
    }
  }

  @Test
  void aFailureDoesNotStopTheStart() {
    Map<String, String> wrong = Map.of("COUNTERPOINT_TIMEOUT", "soon");

    assertThatThrownBy(() -> Priming.run(wrong, line -> {}))
        .hasMessageContaining("COUNTERPOINT_TIMEOUT");
    assertThatCode(() -> Priming.run(wrong)).doesNotThrowAnyException();
  }

  private static List<JsonNode> primed(Map<String, String> environment) throws IOException {
    List<String> lines = new ArrayList<>();
    Priming.run(environment, lines::add);
    List<JsonNode> requests = new ArrayList<>();
    for (String line : lines) {
      requests.add(JSON.readTree(line));
    }
    return requests;
  }

  /** A thread that has handed over its last result needs a moment to end. */
  private static List<String> threadsLeft() {
    List<String> left = List.of();
    for (int i = 0; i < 100; i++) {
      left =
          Thread.getAllStackTraces().keySet().stream()
              .map(Thread::getName)
              .filter(name -> name.equals("priming-endpoint") || name.equals("llm-call"))
              .toList();
      if (left.isEmpty()) {
        return left;
      }
      pause();
    }
    return left;
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.gateway.Gateway;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A word of its own in every field of a request and in the key, whatever the endpoint does, with
 * every logger at its loudest: none of them is heard anywhere, and none is in an error.
 */
class PrivacyOfFaultsTest {

  private static final String KEY = "sk-canaryinthekey";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  /** By field; the words stand in the request once each. */
  private static final Map<String, String> CANARIES =
      Map.of(
          "text", "Canaryintext",
          "title", "Canaryintitle",
          "url", "canaryinurl",
          "header", "canaryinheader",
          "cookie", "canaryincookie",
          "query", "canaryinquery");

  private static final String ARTICLE =
      """
      The town council will vote on Monday on ending the night ferry to Harrow Island.

      "The night boat carries four passengers on average," Mayor Ines %s said. She said the money \
      would be better spent on the school bus.

      "Nurses on the late shift have no other way home," said Tobias Renn of the Harrow Residents' \
      League. Renn said a taxi boat costs 60 crowns a trip.
      """
          .formatted(CANARIES.get("text"));

  private final Set<String> heard = ConcurrentHashMap.newKeySet();
  private final List<String> lines = new CopyOnWriteArrayList<>();

  /** One behavior of an endpoint. */
  private record Case(String name, int number, Stub.Play play) {}

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Row row : FaultTable.rows()) {
      cases.add(new Case(row.name(), row.number(), row.play()));
    }
    for (int status : new int[] {200, 302, 400, 401, 403, 404, 413, 422, 429, 500, 503}) {
      cases.add(new Case("says back all it heard, with " + status, 0, parrot(status)));
    }
    cases.add(
        new Case(
            "answers with all it heard",
            0,
            call -> call.json(200, Answers.envelope(call.head + call.body))));
    return cases;
  }

  private static Stub.Play parrot(int status) {
    return call -> {
      String said = JSON.createObjectNode().put("message", call.head + call.body).toString();
      call.json(status, "{\"error\":" + said + "}", "x-error: " + KEY);
    };
  }

  @Test
  void noFieldAndNoKeyIsHeard() throws Exception {
    PrintStream out = System.out;
    PrintStream err = System.err;
    Logger root = Logger.getLogger("");
    Level before = root.getLevel();
    Handler ear = ear();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<String> errors = new ArrayList<>();
    root.addHandler(ear);
    root.setLevel(Level.ALL);
    System.setOut(caught);
    System.setErr(caught);
    try {
      Logger.getLogger("dev.langchain4j.test").finest("the ear hears");
      List<Future<String>> answers = new ArrayList<>();
      for (Case one : cases()) {
        for (boolean fallback : new boolean[] {true, false}) {
          answers.add(threads.submit(() -> played(one, fallback)));
        }
      }
      for (Future<String> answer : answers) {
        errors.add(answer.get());
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
      root.removeHandler(ear);
      root.setLevel(before);
      threads.shutdownNow();
    }
    assertThat(heard).anyMatch(line -> line.contains("the ear hears"));
    assertThat(errors).anyMatch(error -> error.contains("model-unavailable"));
    assertThat(lines).hasSizeGreaterThan(100).anyMatch(line -> line.contains("\"degraded\":"));
    for (String canary : canaries()) {
      assertThat(heard).noneMatch(line -> line.contains(canary));
      assertThat(lines).noneMatch(line -> line.contains(canary));
      assertThat(errors).noneMatch(error -> error.contains(canary));
      assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(canary);
    }
    for (String line : lines) {
      assertThat(line.chars()).as(line).allMatch(c -> c >= ' ' && c < 127);
      assertThat(JSON.readTree(line).isObject()).as(line).isTrue();
    }
  }

  private static List<String> canaries() {
    return Stream.concat(CANARIES.values().stream(), Stream.of(KEY)).toList();
  }

  /** The response, if it is an error; of any other only that the key is not in it. */
  private String played(Case one, boolean fallback) throws IOException {
    try (Stub stub = new Stub(one.play())) {
      if (one.number() == 1) {
        stub.close();
      }
      Map<String, String> environment =
          Map.of(
              "COUNTERPOINT_LLM_BASE_URL",
              stub.url(),
              "COUNTERPOINT_LLM_MODEL",
              "stub",
              "COUNTERPOINT_LLM_API_KEY",
              KEY);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Gateway.from(environment, lines::add)
          .answer(new ByteArrayInputStream(event(fallback)), bytes, 0, "invocation-1");
      String response = bytes.toString(StandardCharsets.UTF_8);
      assertThat(response).as(one.name()).doesNotContain(KEY);
      return JSON.readTree(response).path("statusCode").asInt() >= 400 ? response : "";
    }
  }

  private static byte[] event(boolean fallback) throws IOException {
    JsonNode body =
        JSON.createObjectNode()
            .put("text", ARTICLE)
            .put("title", "Ferry fight in " + CANARIES.get("title"))
            .put("url", "https://" + CANARIES.get("url") + ".example/a")
            .put("fallback", fallback);
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("rawPath", "/summaries");
    event.put("rawQueryString", "utm=" + CANARIES.get("query"));
    event.put("cookies", List.of("session=" + CANARIES.get("cookie")));
    event.put(
        "headers",
        Map.of(
            "content-type",
            "application/json",
            "prefer",
            "wait=1",
            "authorization",
            CANARIES.get("header"),
            "x-api-key",
            CANARIES.get("header"),
            "x-request-id",
            "not an id: " + CANARIES.get("header"),
            "referer",
            "https://" + CANARIES.get("header") + ".example/"));
    event.put("requestContext", Map.of("http", Map.of("method", "POST", "path", "/summaries")));
    event.put("body", body.toString());
    return JSON.writeValueAsBytes(event);
  }

  private Handler ear() {
    Handler ear =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            StringBuilder text = new StringBuilder(new SimpleFormatter().formatMessage(record));
            for (Throwable t = record.getThrown(); t != null; t = t.getCause()) {
              text.append(' ').append(t);
            }
            heard.add(record.getLoggerName() + " " + text);
          }

          @Override
          public void flush() {
            // Nothing is kept back.
          }

          @Override
          public void close() {
            // Nothing is open.
          }
        };
    ear.setLevel(Level.ALL);
    return ear;
  }
}

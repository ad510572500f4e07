package dev.counterpoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model on this machine that has read {@code events/articles/transit-strike.txt}, and finds the
 * numbers of its sentences in the prompt.
 */
final class HostModel implements AutoCloseable {

  static final String HEADLINE = "Calder Falls drivers strike over pay and night shifts";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server = Loopback.server(0);
  private final List<String> keys = new CopyOnWriteArrayList<>();

  HostModel() throws IOException {
    server.createContext("/v1/chat/completions", this::complete);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** What a function is told of it. */
  Map<String, String> settings() {
    return settings(port());
  }

  static Map<String, String> settings(int port) {
    return Map.of(
        "COUNTERPOINT_LLM_BASE_URL",
        "http://127.0.0.1:" + port + "/v1",
        "COUNTERPOINT_LLM_MODEL",
        "host-model",
        "COUNTERPOINT_LLM_API_KEY",
        "key-of-the-host");
  }

  /** What stood in {@code Authorization}, call by call. */
  List<String> keys() {
    return keys;
  }

  private void complete(HttpExchange exchange) throws IOException {
    try (exchange) {
      keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
      String prompt = JSON.readTree(exchange.getRequestBody()).path("messages").toString();
      ObjectNode answer = JSON.createObjectNode();
      answer.put("id", "x").put("object", "chat.completion").put("model", "host-model");
      ObjectNode choice = answer.putArray("choices").addObject();
      choice.put("index", 0).put("finish_reason", "stop");
      choice.putObject("message").put("role", "assistant").put("content", draft(prompt).toString());
      answer.putObject("usage").put("prompt_tokens", 900).put("completion_tokens", 300);
      byte[] body = JSON.writeValueAsBytes(answer);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static JsonNode draft(String prompt) {
    ObjectNode draft = JSON.createObjectNode();
    draft.put("headline", HEADLINE);
    draft.put(
        "summary", "Bus drivers in Calder Falls walked off the job over pay and night shifts.");
    draft.put("question", "Should the drivers return to work?");
    var sides = draft.putArray("sides");
    addSide(
        sides.addObject(),
        "Amalgamated Drivers Union Local 218",
        "Drivers need a raise.",
        claim(
            "Drivers have not had a real raise since 2019.",
            "Rosalind Meyer",
            prompt,
            "real raise"),
        claim("112 drivers quit in the past year.", "Rosalind Meyer", prompt, "112 drivers"));
    addSide(
        sides.addObject(),
        "Calder Falls Transit Authority",
        "The walkout is unnecessary.",
        claim(
            "A 14 percent raise means cutting nine routes.", "Howard Szabo", prompt, "nine routes"),
        claim(
            "The authority faces a deficit of $23 million.", "Howard Szabo", prompt, "deficit of"));
    draft.put("missingSide", "");
    return draft;
  }

  private static void addSide(ObjectNode side, String name, String position, JsonNode... claims) {
    side.put("name", name).put("position", position).putArray("claims").addAll(List.of(claims));
  }

  private static JsonNode claim(String text, String speaker, String prompt, String words) {
    ObjectNode claim = JSON.createObjectNode().put("text", text).put("speaker", speaker);
    Matcher line =
        Pattern.compile("\\[(\\d+)] (?:(?!\\\\n).)*" + Pattern.quote(words)).matcher(prompt);
    if (line.find()) {
      claim.putArray("sentences").add(Integer.parseInt(line.group(1)));
    }
    return claim;
  }

  @Override
  public void close() {
    Loopback.stop(server);
  }
}

package dev.counterpoint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.counterpoint.local.Loopback;
import java.io.IOException;

/**
 * A model on loopback that answers at once, with the smallest value its request's schema allows.
 */
final class ModelStub implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;

  ModelStub() throws IOException {
    server = Loopback.server(0);
    server.createContext("/v1/chat/completions", ModelStub::complete);
    server.start();
  }

  /** What {@code COUNTERPOINT_LLM_BASE_URL} holds. */
  String baseUrl() {
    return "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort());
  }

  private static void complete(HttpExchange exchange) throws IOException {
    JsonNode schema =
        JSON.readTree(exchange.getRequestBody().readAllBytes())
            .at("/response_format/json_schema/schema");
    ObjectNode answer = JSON.createObjectNode();
    answer
        .put("id", "stub")
        .put("object", "chat.completion")
        .put("created", 1)
        .put("model", "stub");
    ObjectNode choice = answer.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", "stop");
    choice
        .putObject("message")
        .put("role", "assistant")
        .put("content", schema.isMissingNode() ? "{}" : instance(schema, 0).toString());
    answer
        .putObject("usage")
        .put("prompt_tokens", 900)
        .put("completion_tokens", 300)
        .put("total_tokens", 1200);
    byte[] body = JSON.writeValueAsBytes(answer);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Bounded by the schema's own depth: the function sends one without references. */
  private static JsonNode instance(JsonNode schema, int depth) {
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    if (schema.has("anyOf")) {
      return instance(schema.get("anyOf").get(0), depth);
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
      case "object" -> {
        ObjectNode object = JSON.createObjectNode();
        schema
            .path("properties")
            .properties()
            .forEach(entry -> object.set(entry.getKey(), instance(entry.getValue(), depth + 1)));
        yield object;
      }
      case "array" -> {
        ArrayNode array = JSON.createArrayNode();
        int size = Math.max(depth < 3 ? 2 : 1, schema.path("minItems").asInt());
        for (int item = 0; item < size; item++) {
          array.add(instance(schema.path("items"), depth + 1));
        }
        yield array;
      }
      case "integer", "number" -> JSON.getNodeFactory().numberNode(2);
      case "boolean" -> JSON.getNodeFactory().booleanNode(false);
      default -> JSON.getNodeFactory().textNode("The council discussed the plan");
    };
  }

  @Override
  public void close() {
    Loopback.stop(server);
  }
}

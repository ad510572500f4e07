package dev.counterpoint.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An HTTP response as a gateway makes it of the function's answer.
 *
 * @param headers by lower-case name
 */
public record Response(int status, Map<String, List<String>> headers, byte[] body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads a proxy integration's answer; one that is malformed becomes 502, as in API Gateway. */
  static Response of(byte[] answer) {
    try {
      JsonNode node = JSON.readTree(answer);
      if (!node.path("statusCode").canConvertToInt()) {
        return gatewayFailure(502, "Malformed proxy response: no statusCode");
      }
      return new Response(node.get("statusCode").intValue(), headers(node), body(node));
    } catch (JsonProcessingException e) {
      return gatewayFailure(502, "Malformed proxy response: no JSON");
    } catch (IOException | IllegalArgumentException e) {
      return gatewayFailure(502, "Malformed proxy response");
    }
  }

  static Response gatewayFailure(int status, String message) {
    String body = JSON.createObjectNode().put("message", message).toString();
    return new Response(
        status,
        Map.of("content-type", List.of("application/json")),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, List<String>> headers(JsonNode answer) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    answer
        .path("headers")
        .properties()
        .forEach(header -> add(headers, header.getKey(), header.getValue()));
    answer
        .path("multiValueHeaders")
        .properties()
        .forEach(
            header -> {
              headers.remove(header.getKey().toLowerCase(Locale.ROOT));
              header.getValue().forEach(value -> add(headers, header.getKey(), value));
            });
    answer.path("cookies").forEach(cookie -> add(headers, "set-cookie", cookie));
    return headers;
  }

  private static void add(Map<String, List<String>> headers, String name, JsonNode value) {
    headers
        .computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
        .add(value.asText());
  }

  private static byte[] body(JsonNode answer) {
    String body = answer.path("body").asText("");
    return answer.path("isBase64Encoded").asBoolean()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  boolean isSuccess() {
    return status < 400;
  }

  boolean isJson() {
    return headers.getOrDefault("content-type", List.of("")).get(0).contains("json");
  }

  /** All of it that is the same whenever the same request is answered. */
  String lasting() {
    Map<String, List<String>> lasting = new TreeMap<>(headers);
    lasting.remove("server-timing");
    return status + " " + lasting + "\n" + text();
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}

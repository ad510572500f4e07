package dev.counterpoint.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Builds the event API Gateway would make of a request, in either shape. */
final class Event {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Shape shape;
  private final String method;
  private final String path;
  private String stage = "$default";
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> query = new LinkedHashMap<>();
  private String body;
  private boolean base64;

  private Event(Shape shape, String method, String path) {
    this.shape = shape;
    this.method = method;
    this.path = path;
  }

  static Event of(Shape shape, String method, String path) {
    return new Event(shape, method, path);
  }

  static Event get(String path) {
    return new Event(Shape.V2, "GET", path);
  }

  /** {@code POST /summaries} with a JSON body. */
  static Event json(String body) {
    return post("application/json", body);
  }

  /** {@code POST /summaries} with any body. */
  static Event post(String contentType, String body) {
    return new Event(Shape.V2, "POST", "/summaries").header("Content-Type", contentType).body(body);
  }

  Event in(Shape other) {
    Event event = new Event(other, method, path);
    event.stage = stage;
    event.headers.putAll(headers);
    event.query.putAll(query);
    event.body = body;
    event.base64 = base64;
    return event;
  }

  Event stage(String stage) {
    this.stage = stage;
    return this;
  }

  Event header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Event query(String name, String value) {
    query.put(name, value);
    return this;
  }

  Event body(String body) {
    this.body = body;
    return this;
  }

  Event base64(byte[] bytes) {
    this.body = Base64.getEncoder().encodeToString(bytes);
    this.base64 = true;
    return this;
  }

  void check(Reply reply) {
    Route route = Route.of(path, stage, "");
    boolean described = route != null && Set.of("GET", "POST").contains(method);
    if (described && route.allows(method)) {
      Contract.check(method, route.path(), reply);
    }
  }

  String text() {
    ObjectNode event = JSON.createObjectNode();
    ObjectNode context = JSON.createObjectNode().put("stage", stage);
    if (shape == Shape.V1) {
      event.put("version", "1.0").put("resource", "/{proxy+}");
      event.put("httpMethod", method).put("path", path);
      query.forEach((n, v) -> event.withObject("/queryStringParameters").put(n, v));
      query.forEach(
          (n, v) -> event.withObject("/multiValueQueryStringParameters").putArray(n).add(v));
      headers.forEach((n, v) -> event.withObject("/multiValueHeaders").putArray(n).add(v));
    } else {
      event.put("version", "2.0").put("rawPath", path).put("rawQueryString", rawQuery());
      context.putObject("http").put("method", method).put("path", path);
    }
    ObjectNode headerNode = event.putObject("headers");
    headers.forEach(headerNode::put);
    event.set("requestContext", context);
    event.put("body", body).put("isBase64Encoded", base64);
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private String rawQuery() {
    StringJoiner raw = new StringJoiner("&");
    query.forEach(
        (n, v) ->
            raw.add(
                URLEncoder.encode(n, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(v, StandardCharsets.UTF_8)));
    return raw.toString();
  }
}

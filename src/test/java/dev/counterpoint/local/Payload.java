package dev.counterpoint.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms in which API Gateway tells a function of a request. */
public enum Payload {
  /** Of a REST API: every value of a header or parameter apart. */
  V1("1.0") {
    @Override
    ObjectNode event(Request request) {
      ObjectNode event = JSON.createObjectNode();
      event.put("version", version);
      event.put("resource", "/{proxy+}");
      event.put("path", request.path());
      event.put("httpMethod", request.method());
      last(event.putObject("headers"), request.headers());
      all(event.putObject("multiValueHeaders"), request.headers());
      Map<String, List<String>> parameters = parameters(request.query());
      last(event.putObject("queryStringParameters"), parameters);
      all(event.putObject("multiValueQueryStringParameters"), parameters);
      ObjectNode context = event.putObject("requestContext");
      context.put("resourcePath", "/{proxy+}");
      context.put("httpMethod", request.method());
      context.put("path", "/prod" + request.path());
      context.put("stage", "prod");
      context.put("requestId", "local");
      context.putObject("identity").put("sourceIp", "127.0.0.1");
      return event;
    }
  },

  /** Of an HTTP API or a Function URL: lower-case names, values joined by commas. */
  V2("2.0") {
    @Override
    ObjectNode event(Request request) {
      ObjectNode event = JSON.createObjectNode();
      event.put("version", version);
      event.put("routeKey", "$default");
      event.put("rawPath", request.path());
      event.put("rawQueryString", request.query());
      joined(event.putObject("headers"), request.headers());
      if (!request.query().isEmpty()) {
        joined(event.putObject("queryStringParameters"), parameters(request.query()));
      }
      ObjectNode context = event.putObject("requestContext");
      context.put("accountId", "123456789012");
      context.put("apiId", "local");
      context.put("domainName", "localhost");
      context.put("stage", "$default");
      context.put("routeKey", "$default");
      context.put("requestId", "local");
      ObjectNode http = context.putObject("http");
      http.put("method", request.method());
      http.put("path", request.path());
      http.put("protocol", "HTTP/1.1");
      http.put("sourceIp", "127.0.0.1");
      return event;
    }
  };

  private static final ObjectMapper JSON = new ObjectMapper();

  final String version;

  Payload(String version) {
    this.version = version;
  }

  /** The payload of that version, as API Gateway numbers them. */
  static Payload of(String version) {
    return Arrays.stream(values())
        .filter(payload -> payload.version.equals(version))
        .findFirst()
        .orElseThrow(() -> new UsageException("payload is 1.0 or 2.0, not " + version));
  }

  /** The event without its body. */
  abstract ObjectNode event(Request request);

  /** The event that API Gateway makes of a request. */
  public byte[] of(Request request) {
    ObjectNode event = event(request);
    boolean text = request.hasTextBody();
    if (request.body().length > 0) {
      event.put(
          "body", text ? request.textBody() : Base64.getEncoder().encodeToString(request.body()));
    }
    event.put("isBase64Encoded", request.body().length > 0 && !text);
    return event.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        parameters.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void last(ObjectNode object, Map<String, List<String>> values) {
    values.forEach((name, list) -> object.put(name, list.get(list.size() - 1)));
  }

  private static void joined(ObjectNode object, Map<String, List<String>> values) {
    values.forEach((name, list) -> object.put(name, String.join(",", list)));
  }

  private static void all(ObjectNode object, Map<String, List<String>> values) {
    values.forEach((name, list) -> list.forEach(object.withArray("/" + escaped(name))::add));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}

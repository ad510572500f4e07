package dev.counterpoint.cache.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DynamoDB with one table, as far as we use it: it takes only what is signed with its key, checked
 * against the headers and the body as they arrived.
 */
public final class StandInTable implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=key-id/[0-9]{8}/eu-central-1/dynamodb/aws4_request,"
              + " SignedHeaders=([a-z0-9;-]+), Signature=[0-9a-f]{64}");

  private final HttpServer server;
  private final Map<String, JsonNode> items = new ConcurrentHashMap<>();
  private final Set<InetSocketAddress> callers = ConcurrentHashMap.newKeySet();

  public StandInTable() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** What a function needs to use it. */
  public Map<String, String> environment() {
    return Map.of(
        "COUNTERPOINT_CACHE_TABLE",
        "answers",
        "AWS_REGION",
        "eu-central-1",
        "AWS_ACCESS_KEY_ID",
        "key-id",
        "AWS_SECRET_ACCESS_KEY",
        "secret",
        "AWS_SESSION_TOKEN",
        "token+/=",
        "AWS_ENDPOINT_URL_DYNAMODB",
        "http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The items by id, as they came. */
  public Map<String, JsonNode> items() {
    return items;
  }

  /** How many connections there have been. */
  int connections() {
    return callers.size();
  }

  private void answer(HttpExchange exchange) throws IOException {
    callers.add(exchange.getRemoteAddress());
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      boolean welcome =
          exchange.getRequestMethod().equals("POST")
              && exchange.getRequestURI().toString().equals("/")
              && "application/x-amz-json-1.0".equals(header(exchange, "content-type"))
              && isSigned(exchange, body);
      ObjectNode output = JSON.createObjectNode();
      int status =
          welcome
              ? answer(header(exchange, "x-amz-target"), JSON.readTree(body), output)
              : error(output, "InvalidSignatureException");
      byte[] bytes = JSON.writeValueAsBytes(output);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private int answer(String target, JsonNode input, ObjectNode output) {
    if (!input.path("TableName").asText().equals("answers")) {
      return error(output, "ResourceNotFoundException");
    }
    if (target.equals("DynamoDB_20120810.GetItem")) {
      JsonNode item = items.get(input.at("/Key/id/S").asText());
      if (item != null) {
        output.set("Item", item);
      }
      return 200;
    }
    JsonNode item = input.path("Item");
    boolean fits =
        target.equals("DynamoDB_20120810.PutItem")
            && item.at("/id/S").isTextual()
            && item.at("/expires/N").asText().matches("[0-9]{10}")
            && item.at("/kept/B").asText().length() < 400 * 1024 * 4 / 3;
    if (!fits) {
      return error(output, "ValidationException");
    }
    items.put(item.at("/id/S").asText(), item);
    return 200;
  }

  private static int error(ObjectNode output, String type) {
    output.put("__type", "com.amazonaws.dynamodb.v20120810#" + type);
    return 400;
  }

  private static boolean isSigned(HttpExchange exchange, byte[] body) {
    String authorization = header(exchange, "authorization");
    Matcher parts = AUTHORIZATION.matcher(authorization);
    if (!parts.matches() || !"token+/=".equals(header(exchange, "x-amz-security-token"))) {
      return false;
    }
    TreeMap<String, String> signed = new TreeMap<>();
    for (String name : parts.group(1).split(";")) {
      signed.put(name, header(exchange, name));
    }
    Instant time =
        Instant.parse(
            signed
                .get("x-amz-date")
                .replaceFirst("(....)(..)(..)T(..)(..)(..)Z", "$1-$2-$3T$4:$5:$6Z"));
    Credentials credentials = new Credentials("key-id", "secret", "token+/=", Instant.MAX);
    String expected =
        new Signature(credentials, "eu-central-1", "dynamodb", time)
            .headers("POST", signed, body)
            .get("authorization");
    return authorization.equals(expected)
        && signed.keySet().containsAll(List.of("host", "x-amz-target"));
  }

  private static String header(HttpExchange exchange, String name) {
    return String.valueOf(exchange.getRequestHeaders().getFirst(name));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package dev.counterpoint.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** One event of every kind that callers send, about an article that nobody wrote. */
final class PrimingEvents {

  private static final JsonFactory JSON = new JsonFactory();

  private PrimingEvents() {}

  /** The most usual first: those that find no time are left out. */
  static List<byte[]> all() throws IOException {
    String article = resource("priming-article.txt");
    return List.of(
        v2("application/json", json(article), "application/json", false),
        v1("text/html", base64(page(article)), "text/html"),
        v2("text/plain", article, "text/markdown", false),
        v2("text/plain; charset=utf-8", base64(article), "text/plain", true),
        v2("application/json", "{\"text\":", "application/json", false));
  }

  private static byte[] v2(String type, String body, String accept, boolean base64)
      throws IOException {
    ByteArrayOutputStream event = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(event)) {
      json.writeStartObject();
      json.writeStringField("version", "2.0");
      json.writeStringField("rawPath", Route.SUMMARIES.path());
      json.writeStringField("rawQueryString", "");
      writeHeaders(json, type, accept);
      json.writeObjectFieldStart("requestContext");
      json.writeObjectFieldStart("http");
      json.writeStringField("method", "POST");
      json.writeEndObject();
      json.writeStringField("stage", "$default");
      json.writeEndObject();
      json.writeStringField("body", body);
      json.writeBooleanField("isBase64Encoded", base64);
      json.writeEndObject();
    }
    return event.toByteArray();
  }

  private static byte[] v1(String type, String base64, String accept) throws IOException {
    ByteArrayOutputStream event = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(event)) {
      json.writeStartObject();
      json.writeStringField("httpMethod", "POST");
      json.writeStringField("path", Route.SUMMARIES.path());
      writeHeaders(json, type, accept);
      json.writeObjectFieldStart("multiValueQueryStringParameters");
      json.writeArrayFieldStart("url");
      json.writeString("https://example.com/ferry");
      json.writeEndArray();
      json.writeEndObject();
      json.writeObjectFieldStart("requestContext");
      json.writeStringField("stage", "prod");
      json.writeEndObject();
      json.writeStringField("body", base64);
      json.writeBooleanField("isBase64Encoded", true);
      json.writeEndObject();
    }
    return event.toByteArray();
  }

  private static void writeHeaders(JsonGenerator json, String type, String accept)
      throws IOException {
    json.writeObjectFieldStart("headers");
    json.writeStringField("content-type", type);
    json.writeStringField("accept", accept);
    json.writeStringField("accept-encoding", "gzip");
    json.writeStringField("prefer", "wait=3");
    json.writeEndObject();
  }

  private static String json(String article) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(body)) {
      json.writeStartObject();
      json.writeStringField("text", article);
      json.writeStringField("length", "short");
      json.writeEndObject();
    }
    return body.toString(StandardCharsets.UTF_8);
  }

  private static String page(String article) {
    return "<html><body><article><p>"
        + article.replace("\n\n", "</p>\n<p>")
        + "</p></article></body></html>";
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String resource(String name) throws IOException {
    try (InputStream in = PrimingEvents.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package dev.counterpoint.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** What the gateway answered an event. */
record Reply(JsonNode response) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Sends an event, and holds the answer against openapi.yaml. */
  static Reply of(Gateway gateway, Event event) {
    Reply reply = of(gateway, event.text());
    event.check(reply);
    return reply;
  }

  static Reply of(Gateway gateway, String event) {
    return of(gateway, event.getBytes(StandardCharsets.UTF_8));
  }

  static Reply of(Gateway gateway, byte[] event) {
    return of(gateway, event, 0);
  }

  static Reply of(Gateway gateway, byte[] event, int remaining) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      gateway.answer(new ByteArrayInputStream(event), out, remaining, "invocation-1");
      return new Reply(JSON.readTree(out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int status() {
    return response.path("statusCode").asInt();
  }

  String header(String name) {
    return response.path("headers").path(name).asText(null);
  }

  /** As a client sees it: without Base64, without compression. */
  String body() {
    String body = response.path("body").asText();
    return response.path("isBase64Encoded").asBoolean() ? inflated(body) : body;
  }

  private static String inflated(String base64) {
    byte[] bytes = Base64.getDecoder().decode(base64);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json() {
    try {
      return JSON.readTree(body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String problem() {
    return json().path("type").asText().replace("urn:counterpoint:problem:", "");
  }
}

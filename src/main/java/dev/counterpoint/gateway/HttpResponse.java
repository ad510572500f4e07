package dev.counterpoint.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A response in the making, to be written in the shape of the request. */
final class HttpResponse {

  private static final JsonFactory JSON = new JsonFactory();

  private final int status;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final String body;
  private final boolean base64;

  HttpResponse(int status, String contentType, String body) {
    this(status, contentType, body, false);
  }

  private HttpResponse(int status, String contentType, String body, boolean base64) {
    this.status = status;
    this.body = body;
    this.base64 = base64;
    if (contentType != null) {
      headers.put("Content-Type", contentType);
    }
  }

  static HttpResponse empty(int status) {
    return new HttpResponse(status, null, "");
  }

  /** Sets a header; {@code null} leaves it out. */
  HttpResponse with(String name, String value) {
    if (value != null) {
      headers.put(name, value);
    }
    return this;
  }

  HttpResponse withoutBody() {
    HttpResponse bare = empty(status);
    bare.headers.putAll(headers);
    return bare;
  }

  HttpResponse gzipped() {
    byte[] text = body.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length / 2);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text);
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
    String encoded = Base64.getEncoder().encodeToString(bytes.toByteArray());
    HttpResponse small = new HttpResponse(status, null, encoded, true);
    small.headers.putAll(headers);
    return small.with("Content-Encoding", "gzip");
  }

  int status() {
    return status;
  }

  int length() {
    return body.length();
  }

  /** As Lambda takes it. */
  byte[] bytes(Shape shape) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length() + 1_024);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("statusCode", status);
      json.writeObjectFieldStart("headers");
      for (Map.Entry<String, String> header : headers.entrySet()) {
        json.writeStringField(header.getKey(), header.getValue());
      }
      json.writeEndObject();
      if (shape == Shape.V1) {
        writeMultiValueHeaders(json);
      }
      json.writeStringField("body", body);
      json.writeBooleanField("isBase64Encoded", base64);
      json.writeEndObject();
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
    return out.toByteArray();
  }

  /** Load balancers that were told to use them look at nothing else. */
  private void writeMultiValueHeaders(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("multiValueHeaders");
    for (Map.Entry<String, String> header : headers.entrySet()) {
      json.writeArrayFieldStart(header.getKey());
      json.writeString(header.getValue());
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}

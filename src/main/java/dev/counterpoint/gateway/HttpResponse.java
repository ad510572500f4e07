package dev.counterpoint.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response in the making, to be written in the shape of the request. Always text: nothing this
 * function answers needs Base64.
 */
final class HttpResponse {

  private static final JsonFactory JSON = new JsonFactory();

  private final int status;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final String body;

  HttpResponse(int status, String contentType, String body) {
    this.status = status;
    this.body = body;
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

  int status() {
    return status;
  }

  int length() {
    return body.length();
  }

  void write(OutputStream out, Shape shape) throws IOException {
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
      json.writeBooleanField("isBase64Encoded", false);
      json.writeEndObject();
    }
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

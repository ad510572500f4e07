package dev.counterpoint.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.counterpoint.pipeline.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Why there is no answer, as in RFC 9457.
 *
 * @param name the last part of its type's URI
 * @param retryable whether the same request may succeed later
 * @param headers that belong to the status
 */
record Problem(
    int status,
    String name,
    String title,
    String detail,
    boolean retryable,
    List<FieldError> errors,
    Map<String, String> headers) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String TYPES = "urn:counterpoint:problem:";
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration MUCH_LATER = Duration.ofHours(1);

  static Problem malformed(String detail) {
    return malformed(detail, List.of());
  }

  static Problem malformed(String detail, List<FieldError> errors) {
    return client(400, "malformed-request", "The request is malformed", detail, errors);
  }

  static Problem notHttp(String detail) {
    return client(400, "not-http", "The event is not an HTTP request", detail, List.of());
  }

  static Problem notFound(String detail) {
    return client(404, "not-found", "Not found", detail, List.of());
  }

  static Problem methodNotAllowed(String allow) {
    return client(405, "method-not-allowed", "Method not allowed", "Allowed: " + allow, List.of())
        .with("Allow", allow);
  }

  static Problem notAcceptable() {
    return client(
        406,
        "not-acceptable",
        "No acceptable form of the answer",
        "Available: " + Format.ALL_TYPES,
        List.of());
  }

  static Problem tooLarge(String detail, List<FieldError> errors) {
    return client(413, "too-large", "The article is too large", detail, errors);
  }

  static Problem unsupportedMediaType(String detail) {
    return client(415, "unsupported-media-type", "Unsupported media type", detail, List.of())
        .with("Accept-Post", "application/json, text/plain, text/html");
  }

  static Problem internal() {
    return new Problem(
        500,
        "internal-error",
        "Internal error",
        "Something went wrong here, not in the request.",
        true,
        List.of(),
        Map.of());
  }

  static Problem of(Refusal refusal) {
    String detail = refusal.getMessage();
    List<FieldError> errors =
        refusal.field() == null ? List.of() : List.of(new FieldError(refusal.field(), detail));
    return switch (refusal.why()) {
      case TEXT_TOO_LARGE, HTML_TOO_LARGE -> tooLarge(detail, errors);
      case NOTHING_TO_SUMMARIZE ->
          client(422, "nothing-to-summarize", "Nothing to summarize", detail, errors);
      case UNSUPPORTED_LANGUAGE ->
          client(422, "unsupported-language", "Unsupported language", detail, errors);
      case NO_MODEL, MODEL_MISCONFIGURED ->
          model(503, "model-misconfigured", detail, false, errors, MUCH_LATER);
      case MODEL_REFUSED -> model(503, "model-refused", detail, false, errors, MUCH_LATER);
      case MODEL_UNAVAILABLE ->
          model(503, "model-unavailable", detail, true, errors, refusal.retryAfter());
      case MODEL_LATE -> model(504, "model-late", detail, true, errors, refusal.retryAfter());
    };
  }

  private static Problem client(
      int status, String name, String title, String detail, List<FieldError> errors) {
    return new Problem(status, name, title, detail, false, errors, Map.of());
  }

  private static Problem model(
      int status,
      String name,
      String detail,
      boolean retryable,
      List<FieldError> errors,
      Duration retryAfter) {
    Duration wait = retryAfter == null ? SOON : retryAfter;
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return new Problem(
            status, name, "The model could not answer", detail, retryable, errors, Map.of())
        .with("Retry-After", Long.toString(seconds));
  }

  private Problem with(String header, String value) {
    return new Problem(status, name, title, detail, retryable, errors, Map.of(header, value));
  }

  HttpResponse response(String requestId) {
    HttpResponse response =
        new HttpResponse(status, "application/problem+json", json(requestId))
            .with("Cache-Control", "no-store");
    headers.forEach(response::with);
    return response;
  }

  private String json(String requestId) {
    StringWriter out = new StringWriter(512);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", TYPES + name);
      json.writeStringField("title", title);
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail);
      json.writeStringField("instance", requestId);
      json.writeBooleanField("retryable", retryable);
      if (!errors.isEmpty()) {
        writeErrors(json);
      }
      json.writeEndObject();
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
    return out.toString();
  }

  private void writeErrors(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("errors");
    for (FieldError error : errors) {
      json.writeStartObject();
      json.writeStringField("field", error.field());
      json.writeStringField("message", error.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

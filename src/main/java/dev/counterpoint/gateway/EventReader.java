package dev.counterpoint.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads an API Gateway event. Token by token, because binding it to classes would cost every cold
 * start more than all of the article's work; what is not needed is skipped, what has an unexpected
 * type is taken as absent.
 */
final class EventReader {

  private static final JsonFactory JSON = new JsonFactory();

  private String method;
  private String path;
  private String stage;
  private String v2Method;
  private String rawPath;
  private String rawQuery;
  private String body;
  private boolean base64;
  private Map<String, List<String>> headers = new LinkedHashMap<>();
  private Map<String, List<String>> multiValueHeaders = Map.of();
  private Map<String, List<String>> query = new LinkedHashMap<>();
  private Map<String, List<String>> multiValueQuery = Map.of();

  private EventReader() {}

  /**
   * @throws NotHttpException if the event is not JSON or does not come from API Gateway
   * @throws ProblemException if its query string cannot be decoded
   */
  static HttpRequest read(InputStream event) throws NotHttpException, ProblemException {
    EventReader reader = new EventReader();
    try (JsonParser json = JSON.createParser(event)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new NotHttpException("The event is not a JSON object.");
      }
      reader.event(json);
    } catch (IOException malformed) {
      throw new NotHttpException("The event is not well-formed JSON.");
    }
    return reader.request();
  }

  private void event(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "httpMethod" -> method = string(json);
        case "path" -> path = string(json);
        case "rawPath" -> rawPath = string(json);
        case "rawQueryString" -> rawQuery = string(json);
        case "body" -> body = string(json);
        case "isBase64Encoded" -> base64 = json.currentToken() == JsonToken.VALUE_TRUE;
        case "headers" -> headers = values(json, true);
        case "multiValueHeaders" -> multiValueHeaders = values(json, true);
        case "queryStringParameters" -> query = values(json, false);
        case "multiValueQueryStringParameters" -> multiValueQuery = values(json, false);
        case "requestContext" -> context(json);
        default -> json.skipChildren();
      }
    }
  }

  private void context(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "stage" -> stage = string(json);
        case "http" -> v2Method = string(json, "method");
        default -> json.skipChildren();
      }
    }
  }

  private static String string(JsonParser json, String wanted) throws IOException {
    String found = null;
    if (json.currentToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isWanted = json.currentName().equals(wanted);
        json.nextToken();
        String value = string(json);
        found = isWanted ? value : found;
      }
    } else {
      json.skipChildren();
    }
    return found;
  }

  private static String string(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    json.skipChildren();
    return null;
  }

  private static Map<String, List<String>> values(JsonParser json, boolean anyCase)
      throws IOException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return values;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = anyCase ? json.currentName().toLowerCase(Locale.ROOT) : json.currentName();
      json.nextToken();
      List<String> list = strings(json);
      if (!list.isEmpty()) {
        values.computeIfAbsent(name, absent -> new ArrayList<>()).addAll(list);
      }
    }
    return values;
  }

  private static List<String> strings(JsonParser json) throws IOException {
    List<String> strings = new ArrayList<>(1);
    if (json.currentToken() != JsonToken.START_ARRAY) {
      String value = string(json);
      if (value != null) {
        strings.add(value);
      }
      return strings;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String value = string(json);
      if (value != null) {
        strings.add(value);
      }
    }
    return strings;
  }

  private HttpRequest request() throws NotHttpException, ProblemException {
    if (v2Method != null && rawPath != null) {
      Map<String, List<String>> decoded = rawQuery == null ? query : decoded(rawQuery);
      return new HttpRequest(Shape.V2, v2Method, rawPath, stage, headers, decoded, body, base64);
    }
    if (method != null && path != null) {
      headers.putAll(multiValueHeaders);
      query.putAll(multiValueQuery);
      return new HttpRequest(Shape.V1, method, path, stage, headers, query, body, base64);
    }
    throw new NotHttpException(
        "The event is not an HTTP request from API Gateway or a Function URL.");
  }

  private static Map<String, List<String>> decoded(String rawQuery) throws ProblemException {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : rawQuery.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        query
            .computeIfAbsent(decodedPart(name), absent -> new ArrayList<>(1))
            .add(decodedPart(value));
      }
    }
    return query;
  }

  private static String decodedPart(String part) throws ProblemException {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException badEscape) {
      throw new ProblemException(Problem.malformed("The query string is not properly encoded."));
    }
  }
}

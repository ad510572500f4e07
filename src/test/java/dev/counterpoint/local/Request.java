package dev.counterpoint.local;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An HTTP request as it came over the wire.
 *
 * @param path decoded, without query
 * @param query still encoded; empty when there is none
 * @param headers by lower-case name
 */
public record Request(
    String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

  public Request {
    Map<String, List<String>> lowerCase = new LinkedHashMap<>();
    headers.forEach((name, values) -> lowerCase.put(name.toLowerCase(Locale.ROOT), values));
    headers = lowerCase;
  }

  /** Whether a gateway hands the body on as text: what is no text travels as Base64. */
  boolean hasTextBody() {
    String type = headers.getOrDefault("content-type", List.of("")).get(0).toLowerCase(Locale.ROOT);
    return type.startsWith("text/")
        || type.startsWith("application/json")
        || type.startsWith("application/xml")
        || type.startsWith("application/javascript");
  }

  String textBody() {
    return new String(body, StandardCharsets.UTF_8);
  }
}

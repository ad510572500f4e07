package dev.counterpoint.gateway;

import java.util.List;
import java.util.Map;

/**
 * A request, whichever event brought it.
 *
 * @param path as the event gives it: it may begin with the stage
 * @param stage the API's stage; {@code null} if none
 * @param headers names in lower case
 * @param query decoded
 * @param body {@code null} if none
 * @param base64 whether {@code body} is Base64
 */
record HttpRequest(
    Shape shape,
    String method,
    String path,
    String stage,
    Map<String, List<String>> headers,
    Map<String, List<String>> query,
    String body,
    boolean base64) {

  /** The first value of a header; {@code null} if it was not sent. */
  String header(String name) {
    List<String> values = headers.get(name);
    return values == null ? null : values.get(0);
  }

  /** All values of a header that is a list; "" if it was not sent. */
  String list(String name) {
    return String.join(",", headers.getOrDefault(name, List.of()));
  }
}

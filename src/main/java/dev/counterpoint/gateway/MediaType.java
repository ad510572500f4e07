package dev.counterpoint.gateway;

import java.util.Locale;

/**
 * What a request's body is.
 *
 * @param name type and subtype in lower case
 * @param charset {@code null} if not given
 */
record MediaType(String name, String charset) {

  /**
   * @param header {@code null} if not sent
   */
  static MediaType of(String header) {
    if (header == null) {
      return new MediaType("", null);
    }
    String[] parts = header.split(";");
    String name = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
    String charset = null;
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.regionMatches(true, 0, "charset=", 0, 8)) {
        charset = unquoted(parameter.substring(8).strip());
      }
    }
    return new MediaType(name, charset);
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}

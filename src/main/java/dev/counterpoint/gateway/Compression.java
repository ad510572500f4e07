package dev.counterpoint.gateway;

import java.util.Locale;

/**
 * Whether a response is sent as gzip. Only through payload 2.0, where Base64 bodies are always
 * decoded: a REST API does that only for media types it was told of, and compresses by itself.
 */
final class Compression {

  private static final int WORTH_IT = 1_000;

  private Compression() {}

  static boolean pays(HttpRequest request, int length) {
    return request.shape() == Shape.V2
        && length >= WORTH_IT
        && takesGzip(request.list("accept-encoding"));
  }

  /** Named with a quality above 0, or covered by a star. */
  private static boolean takesGzip(String header) {
    boolean star = false;
    for (String element : header.toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = element.split(";");
      String name = parts.length == 0 ? "" : parts[0].strip();
      boolean taken = Quality.of(parts) > 0;
      if (name.equals("gzip") || name.equals("x-gzip")) {
        return taken;
      }
      star |= name.equals("*") && taken;
    }
    return star;
  }
}

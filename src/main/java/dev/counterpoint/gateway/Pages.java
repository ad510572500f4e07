package dev.counterpoint.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is the same for everybody. Read when first asked for: most functions never are. */
final class Pages {

  private static final String PUBLIC = "public, max-age=300";

  private Pages() {}

  static HttpResponse health() {
    return new HttpResponse(200, "application/json", "{\"status\":\"ok\"}")
        .with("Cache-Control", "no-store");
  }

  static HttpResponse openApi() {
    return new HttpResponse(200, "application/yaml; charset=utf-8", OpenApi.TEXT)
        .with("Vary", "Accept-Encoding")
        .with("Cache-Control", PUBLIC);
  }

  static HttpResponse page() {
    return new HttpResponse(200, "text/html; charset=utf-8", Page.TEXT)
        .with("Vary", "Accept-Encoding")
        .with("Cache-Control", PUBLIC)
        .with("Content-Language", "en")
        .with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'none';"
                + " base-uri 'none'; frame-ancestors 'none'");
  }

  private static final class OpenApi {
    static final String TEXT = resource("openapi.yaml");
  }

  private static final class Page {
    static final String TEXT = resource("page.html");
  }

  private static String resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

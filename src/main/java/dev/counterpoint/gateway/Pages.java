package dev.counterpoint.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

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
        .with("Content-Security-Policy", Page.POLICY);
  }

  private static final class OpenApi {
    static final String TEXT = resource("openapi.yaml");
  }

  private static final class Page {
    static final String TEXT = resource("page.html");

    /** Only the page's own style and script, by their digests, and only this function's answers. */
    static final String POLICY =
        "default-src 'none'; style-src "
            + digest("<style>", "</style>")
            + "; script-src "
            + digest("<script>", "</script>")
            + "; connect-src 'self'; img-src data:; form-action 'none'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static String digest(String open, String close) {
      int start = TEXT.indexOf(open) + open.length();
      byte[] element = TEXT.substring(start, TEXT.indexOf(close, start)).getBytes(UTF_8);
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(element);
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
      } catch (NoSuchAlgorithmException everyJavaHasIt) {
        throw new IllegalStateException(everyJavaHasIt);
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

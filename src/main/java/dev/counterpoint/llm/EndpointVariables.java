package dev.counterpoint.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and checks {@code COUNTERPOINT_LLM_*}. No message repeats a value: it may be a key. */
final class EndpointVariables {

  static final String PREFIX = "COUNTERPOINT_LLM_";

  private static final Pattern LOOPBACK_V4 =
      Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  private static final Pattern AMOUNT = Pattern.compile("(\\d{1,7})(ms|s|m)?");
  private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
  private static final Set<String> FRAMING =
      Set.of("host", "content-length", "transfer-encoding", "connection", "accept-encoding");
  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Map<String, String> environment;

  private EndpointVariables(Map<String, String> environment) {
    this.environment = environment;
  }

  static Optional<Endpoint> read(Map<String, String> environment) {
    return new EndpointVariables(environment).endpoint();
  }

  private Optional<Endpoint> endpoint() {
    if (value("BASE_URL") == null) {
      refuseHalfAnEndpoint();
      return Optional.empty();
    }
    if (value("MODEL") == null) {
      throw wrong("MODEL", "is missing: name the model that the base URL serves");
    }
    return Optional.of(
        new Endpoint(
            baseUrl(),
            printable("MODEL", value("MODEL")),
            apiKey(),
            secret(),
            number("MAX_OUTPUT_TOKENS", 2_000, 100, 100_000),
            number("MAX_INPUT_TOKENS", 16_000, 1_000, 1_000_000),
            temperature(),
            responseMode(),
            timeout(),
            extraHeaders()));
  }

  private void refuseHalfAnEndpoint() {
    for (String name : List.of("MODEL", "API_KEY", "API_KEY_SECRET")) {
      if (value(name) != null) {
        throw wrong("BASE_URL", "is missing, though " + PREFIX + name + " is set");
      }
    }
  }

  private URI baseUrl() {
    URI url;
    try {
      url = new URI(stripSlashes(value("BASE_URL")));
    } catch (URISyntaxException e) {
      throw wrong("BASE_URL", "is not a URL");
    }
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(scheme) || url.getHost() == null) {
      throw wrong("BASE_URL", "must look like https://host/v1");
    }
    if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
      throw wrong("BASE_URL", "must have no user, query or fragment");
    }
    if (url.getPort() > 65_535) {
      throw wrong("BASE_URL", "has a port above 65535");
    }
    if (url.getPath().endsWith("/chat/completions")) {
      throw wrong("BASE_URL", "must end before /chat/completions, which is added to it");
    }
    if (scheme.equals("http") && !isLoopback(url.getHost()) && !flag("ALLOW_HTTP")) {
      throw wrong(
          "BASE_URL",
          "must be https: http is for loopback, elsewhere only with "
              + PREFIX
              + "ALLOW_HTTP=true, and then article and key travel in the clear");
    }
    return url;
  }

  private static String stripSlashes(String url) {
    int end = url.length();
    while (end > 0 && url.charAt(end - 1) == '/') {
      end--;
    }
    return url.substring(0, end);
  }

  /** By name alone: no look-up, which could change its answer between check and use. */
  private static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.equals("[::1]")
        || LOOPBACK_V4.matcher(host).matches();
  }

  private String apiKey() {
    String key = value("API_KEY");
    if (key != null && value("API_KEY_SECRET") != null) {
      throw wrong("API_KEY_SECRET", "is set beside " + PREFIX + "API_KEY: set one of the two");
    }
    return key == null ? null : printable("API_KEY", key);
  }

  private Endpoint.Secret secret() {
    String id = value("API_KEY_SECRET");
    if (id == null) {
      return null;
    }
    String token = environment.get("AWS_SESSION_TOKEN");
    if (token == null || token.isBlank()) {
      // Where Lambda hands out credentials through a container endpoint (SnapStart).
      token = environment.get("AWS_CONTAINER_AUTHORIZATION_TOKEN");
    }
    return new Endpoint.Secret(
        printable("API_KEY_SECRET", id), extensionPort(), token == null ? "" : token.strip());
  }

  private int extensionPort() {
    String name = "PARAMETERS_SECRETS_EXTENSION_HTTP_PORT";
    String port = environment.get(name);
    if (port == null || port.isBlank()) {
      return 2773;
    }
    return whole(name, port.strip(), 1, 65_535);
  }

  private Double temperature() {
    String text = value("TEMPERATURE");
    if (text == null) {
      return 0.0;
    }
    if (text.equalsIgnoreCase("default")) {
      return null;
    }
    if (!text.matches("\\d(\\.\\d{1,4})?") || Double.parseDouble(text) > 2) {
      throw wrong("TEMPERATURE", "must be a number from 0 to 2, or default");
    }
    return Double.valueOf(text);
  }

  private ResponseMode responseMode() {
    String text = value("RESPONSE_FORMAT");
    if (text == null) {
      return ResponseMode.AUTO;
    }
    for (ResponseMode mode : ResponseMode.values()) {
      if (mode.label().equals(text.toLowerCase(Locale.ROOT))) {
        return mode;
      }
    }
    throw wrong("RESPONSE_FORMAT", "must be auto, json_schema, json_object or text");
  }

  private Duration timeout() {
    String text = value("TIMEOUT");
    if (text == null) {
      return Duration.ofSeconds(60);
    }
    Matcher amount = AMOUNT.matcher(text.toLowerCase(Locale.ROOT));
    if (!amount.matches()) {
      throw wrong("TIMEOUT", "must look like 30, 30s, 1500ms or 2m");
    }
    long count = Long.parseLong(amount.group(1));
    Duration timeout =
        "ms".equals(amount.group(2))
            ? Duration.ofMillis(count)
            : Duration.ofSeconds("m".equals(amount.group(2)) ? 60 * count : count);
    if (timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0) {
      throw wrong("TIMEOUT", "must be from 100ms to 15m");
    }
    return timeout;
  }

  /**
   * {@code name=value,name=value} with percent-encoded values, as in OTEL_EXPORTER_OTLP_HEADERS.
   */
  private Map<String, String> extraHeaders() {
    Map<String, String> headers = new LinkedHashMap<>();
    String text = value("EXTRA_HEADERS");
    if (text == null) {
      return headers;
    }
    for (String pair : text.split(",")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(0, equals).strip();
      if (!HEADER_NAME.matcher(name).matches()) {
        throw wrong("EXTRA_HEADERS", "must look like name=value,name=value");
      }
      if (FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
        throw wrong("EXTRA_HEADERS", "must not set the header " + name);
      }
      headers.put(name, printable("EXTRA_HEADERS", decoded(pair.substring(equals + 1).strip())));
    }
    return headers;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw wrong("EXTRA_HEADERS", "has a broken percent-encoding");
    }
  }

  private boolean flag(String name) {
    String text = value(name);
    if (text == null || text.equalsIgnoreCase("false")) {
      return false;
    }
    if (text.equalsIgnoreCase("true")) {
      return true;
    }
    throw wrong(name, "must be true or false");
  }

  private int number(String name, int otherwise, int least, int most) {
    String text = value(name);
    return text == null ? otherwise : whole(PREFIX + name, text, least, most);
  }

  private static int whole(String variable, String text, int least, int most) {
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (least <= number && number <= most) {
        return number;
      }
    }
    throw new IllegalArgumentException(
        variable + " must be a whole number from " + least + " to " + most);
  }

  private static String printable(String name, String text) {
    if (!Printable.isHeaderValue(text)) {
      throw wrong(name, "must be printable ASCII");
    }
    return text;
  }

  private String value(String name) {
    String value = environment.get(PREFIX + name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException(PREFIX + name + " " + what);
  }
}

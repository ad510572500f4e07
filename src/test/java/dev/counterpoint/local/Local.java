package dev.counterpoint.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/**
 * Runs the packaged function without an account, a container or a key. With {@code -Darticle=FILE}
 * or {@code -Devent=FILE} it prints one answer and ends; else it serves HTTP until it is stopped.
 */
public final class Local {

  /** The options of a request that {@code -D} may set: the contract's query parameters. */
  private static final List<String> QUERY =
      List.of("title", "url", "language", "length", "engine", "fallback", "offsetUnit");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path zip;
  private final Properties options;
  private final PrintStream out;
  private final PrintStream log;

  Local(Path zip, Properties options, PrintStream out, PrintStream log) {
    this.zip = zip;
    this.options = options;
    this.out = out;
    this.log = log;
  }

  /**
   * @param arguments the packaged function
   */
  public static void main(String[] arguments) {
    // Not System.out, whose encoding hangs on the locale: answers are UTF-8 everywhere.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Local local = new Local(Path.of(arguments[0]), System.getProperties(), out, System.err);
    // Ends Maven's JVM too: nothing of Maven's own may follow the answer on standard output.
    System.exit(local.run());
  }

  /** Carries the command out; the result is the exit status. */
  int run() {
    try {
      return option("article") != null ? article() : option("event") != null ? event() : serve();
    } catch (UsageException | FunctionFailure e) {
      log.println(e.getMessage());
    } catch (IOException e) {
      log.println(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 2;
  }

  private int article() throws IOException {
    Path file = Path.of(option("article"));
    byte[] body = read(file);
    try (LocalFunction function = start()) {
      Response response = LocalGateway.respond(function, payload(), post(file, body));
      out.println(response.isJson() ? pretty(response.body()) : response.text());
      return response.isSuccess() ? 0 : 1;
    }
  }

  private int event() throws IOException {
    byte[] event = read(Path.of(option("event")));
    try (LocalFunction function = start()) {
      byte[] answer = function.invoke(event);
      out.println(pretty(answer));
      return Response.of(answer).isSuccess() ? 0 : 1;
    }
  }

  private int serve() throws IOException, InterruptedException {
    try (LocalGateway gateway = LocalGateway.bind(port(), payload());
        LocalFunction function = start()) {
      gateway.serve(function);
      log.printf("Counterpoint answers at http://localhost:%d (Ctrl-C ends it)%n", gateway.port());
      new CountDownLatch(1).await();
      return 0;
    }
  }

  private LocalFunction start() throws IOException {
    Jvm java = option("java") == null ? Jvm.current() : Jvm.at(Path.of(option("java")));
    return LocalFunction.start(zip, java, LocalFunction.settingsOf(System.getenv()), log);
  }

  private int port() {
    String port = options.getProperty("port", "8080");
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new UsageException("port is a number from 0 to 65535, not " + port);
    }
    return Integer.parseInt(port);
  }

  private Payload payload() {
    return Payload.of(options.getProperty("payload", Payload.V2.version));
  }

  private Request post(Path file, byte[] body) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("content-type", List.of(contentType(file)));
    headers.put("host", List.of("localhost"));
    if (option("accept") != null) {
      headers.put("accept", List.of(option("accept")));
    }
    String query =
        QUERY.stream()
            .filter(name -> option(name) != null)
            .map(name -> name + "=" + URLEncoder.encode(option(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return new Request("POST", "/summaries", query, headers, body);
  }

  private static String contentType(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return "text/html; charset=utf-8";
    }
    return name.endsWith(".json") ? "application/json" : "text/plain; charset=utf-8";
  }

  private String option(String name) {
    String value = options.getProperty(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static byte[] read(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException("No readable file: " + file.toAbsolutePath());
    }
    return Files.readAllBytes(file);
  }

  private static String pretty(byte[] json) throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json));
  }
}

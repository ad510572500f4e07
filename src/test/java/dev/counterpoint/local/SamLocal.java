package dev.counterpoint.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * AWS SAM's own emulator. The variable {@code SAM_LOCAL} holds the command that stands for {@code
 * sam local}; without it there is none, and the tests that want one say that they were skipped.
 */
final class SamLocal implements Invocable {

  static final Path TEMPLATE = Path.of("template.yaml");

  private static final int START_SECONDS = 120;

  private final List<String> command;
  private final String function;
  private final String overrides;
  private final Path variables;

  private SamLocal(List<String> command, String function, String overrides, Path variables) {
    this.command = command;
    this.function = function;
    this.overrides = overrides;
    this.variables = variables;
  }

  static SamLocal present() {
    String command = System.getenv("SAM_LOCAL");
    if (command == null) {
      System.err.println("Skipped: SAM_LOCAL names no command, for example 'sam local'");
    }
    assumeTrue(command != null);
    return new SamLocal(
        List.of(command.split(" ")), "Function", "Architecture=" + architecture(), null);
  }

  /** The template's other packaging. */
  SamLocal ofImage(String image) {
    return new SamLocal(command, "ImageFunction", overrides + " ImageUri=" + image, variables);
  }

  /** With environment variables of the template's function set. */
  SamLocal with(Map<String, String> settings) throws IOException {
    Path file = Files.createTempFile("variables", ".json");
    new ObjectMapper().writeValue(file.toFile(), Map.of(function, settings));
    return new SamLocal(command, function, overrides, file);
  }

  /** Lends a loopback port of this machine to the next container, on its own loopback. */
  static Process lend(int port) throws IOException {
    File said = log("invoke");
    return new ProcessBuilder(
            "python3",
            "src/test/resources/dev/counterpoint/local/lend-port.py",
            said.toString(),
            Long.toString(said.length()),
            Integer.toString(port))
        .inheritIO()
        .start();
  }

  @Override
  public byte[] invoke(byte[] event) throws IOException {
    Path file = Files.createTempFile("event", ".json");
    try {
      Files.write(file, event);
      Process process = start(TEMPLATE, "invoke", function, "--event", file.toString());
      byte[] answer = process.getInputStream().readAllBytes();
      int status = process.waitFor();
      if (status != 0) {
        throw FunctionFailure.ended(status);
      }
      return answer;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    } finally {
      Files.delete(file);
    }
  }

  /** A running {@code start-api}. */
  record Api(Process process, int port) {

    void close() {
      process.destroy();
      try {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  Api startApi(Path template) throws IOException {
    int port = freePort();
    Process process =
        start(template, "start-api", "--port", "" + port, "--warm-containers", "LAZY");
    Api api = new Api(process, port);
    for (int second = 0; second < START_SECONDS; second++) {
      if (accepts(port)) {
        return api;
      }
      if (!process.isAlive()) {
        throw FunctionFailure.ended(process.exitValue());
      }
      pause();
    }
    api.close();
    throw FunctionFailure.late("sam local start-api", START_SECONDS * 1000L);
  }

  private Process start(Path template, String action, String... arguments) throws IOException {
    List<String> line = new ArrayList<>(command);
    line.add(action);
    line.addAll(List.of(arguments));
    line.addAll(List.of("--template", template.toString()));
    line.addAll(List.of("--parameter-overrides", overrides));
    if (variables != null) {
      line.addAll(List.of("--env-vars", variables.toString()));
    }
    return new ProcessBuilder(line)
        .redirectError(ProcessBuilder.Redirect.appendTo(log(action)))
        .start();
  }

  private static File log(String action) throws IOException {
    File log = new File("target", "sam-local-" + action + ".log");
    log.createNewFile();
    return log;
  }

  private static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean accepts(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (ConnectException notYet) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  @Override
  public void close() throws IOException {
    // Every invocation has ended its own container.
    if (variables != null) {
      Files.delete(variables);
    }
  }
}

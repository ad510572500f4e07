package dev.counterpoint.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The zip of this build, for integration tests. */
final class PackagedFunction {

  static final Path ZIP = Path.of(System.getProperty("function.zip", "target/function.zip"));

  private PackagedFunction() {}

  /** Starts it, logging into {@code target/NAME.log}. */
  static LocalFunction start(Class<?> test, Jvm java, Map<String, String> settings)
      throws IOException {
    Path log = Path.of("target", test.getSimpleName() + ".log");
    return LocalFunction.start(
        ZIP,
        java,
        settings,
        new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8));
  }
}

package dev.counterpoint.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The image of this build, for integration tests; without it they say that they were skipped. */
final class BuiltImage {

  private BuiltImage() {}

  static void assumePresent() throws IOException {
    boolean present = ImageEngine.hasImageOf(PackagedFunction.ZIP);
    if (!present) {
      System.err.println(
          "Skipped: no Docker engine with an image of this zip, which mvn -Pimage builds");
    }
    assumeTrue(present);
  }

  /** Starts a container of it, logging into {@code target/NAME.log}. */
  static LocalFunction start(Class<?> test, Map<String, String> settings) throws IOException {
    assumePresent();
    Path log = Path.of("target", test.getSimpleName() + ".log");
    return LocalFunction.startContainer(
        Container.of(ImageEngine.TAG),
        settings,
        new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8));
  }
}

package dev.counterpoint.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the function's JVM is started.
 *
 * @param home of the JDK
 * @param before what stands before {@code java} on the command line, for example {@code taskset -c
 *     0}
 * @param options in addition to those that Lambda gives; the later one of two wins
 */
public record Jvm(Path home, List<String> before, List<String> options) {

  /** What Java 24 and later want to hear; the template says it in {@code JAVA_TOOL_OPTIONS}. */
  public static final List<String> MODERN_JAVA_OPTIONS =
      List.of("--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED");

  public Jvm {
    before = List.copyOf(before);
    options = List.copyOf(options);
  }

  public static Jvm at(Path home) {
    return new Jvm(home, List.of(), List.of());
  }

  /** The one this code runs on. */
  public static Jvm current() {
    return at(Path.of(System.getProperty("java.home")));
  }

  /** One of that feature number: from {@code JAVA_N_HOME}, or beside the one this code runs on. */
  public static Optional<Jvm> find(int feature) throws IOException {
    String named = System.getenv("JAVA_" + feature + "_HOME");
    if (named != null) {
      return Optional.of(at(Path.of(named)));
    }
    try (Stream<Path> folders = Files.list(current().home().getParent())) {
      for (Path folder : folders.sorted().toList()) {
        if (Files.isRegularFile(folder.resolve("release")) && at(folder).feature() == feature) {
          return Optional.of(at(folder));
        }
      }
    }
    return Optional.empty();
  }

  public Jvm after(String... words) {
    return new Jvm(home, List.of(words), options);
  }

  public Jvm with(String... more) {
    return new Jvm(home, before, Stream.concat(options.stream(), Stream.of(more)).toList());
  }

  Path java() {
    return home.resolve("bin").resolve("java");
  }

  public boolean isFeature(int number) throws IOException {
    return feature() == number;
  }

  /** Its feature number, 17 for Java 17, from the {@code release} file that every JDK has. */
  int feature() throws IOException {
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    }
  }
}

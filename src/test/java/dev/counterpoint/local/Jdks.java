package dev.counterpoint.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs of this machine. */
final class Jdks {

  private Jdks() {}

  /** A JDK of that feature number: from {@code JAVA_N_HOME}, or beside the one this JVM runs on. */
  static Optional<Path> find(int majorVersion) throws IOException {
    String named = System.getenv("JAVA_" + majorVersion + "_HOME");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    for (Path home : homesBeside(LocalFunction.thisJava())) {
      if (RuntimeClient.majorVersion(home) == majorVersion) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  private static List<Path> homesBeside(Path home) throws IOException {
    try (Stream<Path> folders = Files.list(home.getParent())) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("release")))
          .filter(folder -> Files.isExecutable(folder.resolve("bin").resolve("java")))
          .sorted()
          .toList();
    }
  }
}

package dev.counterpoint.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What {@code /var/task} holds in the function's image: all jars, runtime client included, in
 * {@code lib}, the JVM's options, and, once it was trained, the cache.
 */
record ImageFolder(Path folder) implements Packaging {

  static final String OPTIONS = "java.options";
  static final String CACHE = "function.aot";

  /** Whether it was staged and trained. */
  boolean isTrained() {
    return Files.isRegularFile(folder.resolve(CACHE));
  }

  @Override
  public Process start(Jvm java, String runtimeApi, Map<String, String> settings)
      throws IOException {
    return RuntimeClient.start(java, List.of("@" + OPTIONS), folder, runtimeApi, settings);
  }

  @Override
  public void close() {
    // It stays for the next one.
  }
}

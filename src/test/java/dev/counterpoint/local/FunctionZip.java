package dev.counterpoint.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The packaged function, unpacked as Lambda unpacks it: class files at the root, jars in {@code
 * lib}.
 */
final class FunctionZip implements Packaging {

  private final Path folder;

  private FunctionZip(Path folder) {
    this.folder = folder;
  }

  /** Unpacks into a temporary folder that {@link #close} deletes. */
  static FunctionZip unpack(Path zip) throws IOException {
    if (!Files.isRegularFile(zip)) {
      throw new IOException("No packaged function at " + zip + ": run mvn package first");
    }
    Path folder = Files.createTempDirectory("counterpoint-function");
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        extract(entries, entry, folder);
      }
    }
    return new FunctionZip(folder);
  }

  private static void extract(ZipInputStream entries, ZipEntry entry, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("The zip leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    Files.copy(entries, target);
  }

  /** What {@code LAMBDA_TASK_ROOT} holds. */
  Path folder() {
    return folder;
  }

  @Override
  public Process start(Jvm java, String runtimeApi, Map<String, String> settings)
      throws IOException {
    return RuntimeClient.start(java, folder, runtimeApi, settings);
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

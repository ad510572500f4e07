package dev.counterpoint.local;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes of the packaged function the folder that its image is built from. A JVM's cache holds no
 * classes of folders or of other class loaders than its own: so the function's classes become a
 * jar, and all jars stand on one class path beside the runtime client's.
 */
public final class ImageStaging {

  private static final String FUNCTION_JAR = "lib/counterpoint.jar";

  /** Becomes {@code /opt}, where a zip's function has its layers. Images take none. */
  private static final String LAYER = "opt";

  /** Fixed, so that the same sources give the same folder. */
  private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private final Path folder;

  private ImageStaging(Path folder) {
    this.folder = folder;
  }

  /**
   * Stages the image and has an engine build it, where one runs; else trains it, where there is a
   * JDK 25. {@code -Dimage.layer=ZIP} puts a layer inside, for example AWS's Parameters and Secrets
   * extension.
   *
   * @param arguments the packaged function, the folder to make
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path zip = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    delete(folder);
    new ImageStaging(folder).stage(zip);
    System.out.println("Staged " + folder);
    if (!ImageEngine.build(folder, zip)) {
      ImageTraining.trainHere(folder);
    }
    System.exit(0);
  }

  private void stage(Path zip) throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    Files.createDirectories(folder.resolve("training"));
    Files.createDirectories(folder.resolve(LAYER));
    String layer = System.getProperty("image.layer", "");
    if (!layer.isEmpty()) {
      unpackLayer(Path.of(layer));
    }
    try (FunctionZip function = FunctionZip.unpack(zip)) {
      copyAll(function.folder().resolve("lib"), folder.resolve("lib"));
      delete(function.folder().resolve("lib"));
      jar(function.folder(), folder.resolve(FUNCTION_JAR));
    }
    for (Path jar : RuntimeClient.jars().toList()) {
      boolean inTheFunctionToo = jar.equals(RuntimeClient.jar(Context.class));
      if (!inTheFunctionToo) {
        copy(jar, folder.resolve("lib").resolve(jar.getFileName()));
      }
    }
    Files.writeString(folder.resolve(ImageFolder.OPTIONS), options());
    copy(Path.of("src/main/docker/Dockerfile"), folder.resolve("Dockerfile"));
    copyAll(Path.of("events"), folder.resolve("training/events"));
    jar(
        Path.of("target/test-classes"),
        folder.resolve("training/training.jar"),
        "dev/counterpoint/local/");
  }

  /** A zip keeps no rights; Lambda starts what stands in {@code extensions}. */
  private void unpackLayer(Path zip) throws IOException {
    try (FunctionZip layer = FunctionZip.unpack(zip);
        Stream<Path> files = Files.walk(layer.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path inside = layer.folder().relativize(file);
        Path target = folder.resolve(LAYER).resolve(inside);
        Files.createDirectories(target.getParent());
        copy(file, target);
        if (inside.startsWith("extensions") && !target.toFile().setExecutable(true, false)) {
          throw new IOException(target + " cannot be made executable");
        }
      }
    }
  }

  private String options() throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxRAMPercentage=80"));
    options.addAll(Jvm.MODERN_JAVA_OPTIONS);
    options.add("-cp");
    options.add(classPath());
    return String.join("\n", options) + "\n";
  }

  /** The function's own classes first, as in the zip. */
  private String classPath() throws IOException {
    TreeSet<String> jars = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder.resolve("lib"))) {
      files.map(file -> "lib/" + file.getFileName()).forEach(jars::add);
    }
    jars.remove(FUNCTION_JAR);
    return FUNCTION_JAR + ":" + jars.stream().collect(Collectors.joining(":"));
  }

  private static void jar(Path classes, Path jar) throws IOException {
    jar(classes, jar, "");
  }

  private static void jar(Path classes, Path jar, String beginning) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream out = new ZipOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(path).toString().replace('\\', '/');
        if (name.startsWith(beginning)) {
          out.putNextEntry(new ZipEntry(name).setLastModifiedTime(TIME));
          Files.copy(path, out);
        }
      }
    }
    Files.setLastModifiedTime(jar, TIME);
  }

  private static void copyAll(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(to, TIME);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

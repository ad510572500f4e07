package dev.counterpoint.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Docker, or what answers to its name, where one runs. */
final class ImageEngine {

  static final String TAG = "counterpoint";

  /** Tells of which zip an image was made. */
  private static final String LABEL = "dev.counterpoint.zip";

  private ImageEngine() {}

  /**
   * Builds the image of a staged folder; {@code -Dimage.base=IMAGE} builds it from another base.
   *
   * @param zip what was staged
   * @return whether there was an engine to do so
   */
  static boolean build(Path folder, Path zip) throws IOException, InterruptedException {
    if (docker("info").isEmpty()) {
      System.out.println("No Docker engine runs here: the image is not built.");
      return false;
    }
    List<String> command = new ArrayList<>(List.of("docker", "build", "-t", TAG));
    command.addAll(List.of("--label", LABEL + "=" + digest(zip)));
    String base = System.getProperty("image.base", "");
    if (!base.isEmpty()) {
      command.addAll(List.of("--build-arg", "BASE=" + base));
    }
    command.add(folder.toString());
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("The image could not be built");
    }
    System.out.println("Built the image " + TAG);
    return true;
  }

  /** Whether there is an engine, and an image that was made of this zip. */
  static boolean hasImageOf(Path zip) throws IOException {
    String label = "{{ index .Config.Labels \"" + LABEL + "\" }}";
    Optional<String> made = docker("image", "inspect", "--format", label, TAG);
    return made.isPresent() && made.get().strip().equals(digest(zip));
  }

  /**
   * @return what it says; nothing if it is not there or fails
   */
  static Optional<String> docker(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("docker"));
    command.addAll(List.of(arguments));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException notInstalled) {
      return Optional.empty();
    }
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  private static String digest(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}

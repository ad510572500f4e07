package dev.counterpoint.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Docker, or what answers to its name, where one runs. */
final class ImageEngine {

  private static final String TAG = "counterpoint";

  private ImageEngine() {}

  /**
   * Builds the image of a staged folder; {@code -Dimage.base=IMAGE} builds it from another base.
   *
   * @return whether there was an engine to do so
   */
  static boolean build(Path folder) throws IOException, InterruptedException {
    if (run(ProcessBuilder.Redirect.DISCARD, List.of("docker", "info")) != 0) {
      System.out.println("No Docker engine runs here: the image is not built.");
      return false;
    }
    List<String> command = new ArrayList<>(List.of("docker", "build", "-t", TAG));
    String base = System.getProperty("image.base", "");
    if (!base.isEmpty()) {
      command.addAll(List.of("--build-arg", "BASE=" + base));
    }
    command.add(folder.toString());
    if (run(ProcessBuilder.Redirect.INHERIT, command) != 0) {
      throw new IOException("The image could not be built");
    }
    System.out.println("Built the image " + TAG);
    return true;
  }

  private static int run(ProcessBuilder.Redirect output, List<String> command)
      throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(output)
          .start()
          .waitFor();
    } catch (IOException notInstalled) {
      return -1;
    }
  }
}

package dev.counterpoint.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** In SAM's container, with the template's own settings and those of {@code --env-vars}. */
class ConfigurationsOnSamLocalIT extends ConfigurationsContract {

  @Override
  Invocable start(Map<String, String> settings) throws IOException {
    return SamLocal.present().with(settings);
  }

  @Override
  AutoCloseable lend(int port) throws IOException {
    SamLocal.present();
    boolean root = Path.of("/proc/self/ns/net").toFile().exists() && isRoot();
    if (!root) {
      System.err.println("Skipped: only root, on Linux, can lend a port to a container");
    }
    assumeTrue(root);
    return SamLocal.lend(port)::destroy;
  }

  private static boolean isRoot() throws IOException {
    return Files.getOwner(Path.of("/proc/self")).getName().equals("root");
  }
}

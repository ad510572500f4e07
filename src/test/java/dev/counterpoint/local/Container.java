package dev.counterpoint.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Containers of the function's image, held as Lambda holds them: as a user who is nobody, with
 * nothing to write to but {@code /tmp}, and with the template's memory. On this machine's network,
 * so that they reach a runtime API, or a model, on its loopback.
 *
 * @param image its tag or id
 * @param name of this one; each function has one at a time
 */
record Container(String image, String name) implements Packaging {

  private static final String TASK_ROOT = "/var/task";
  private static final String NOBODY = "993:990";
  private static final String MEMORY = "1024m";

  static Container of(String image) {
    return new Container(image, "counterpoint-" + UUID.randomUUID());
  }

  /** The image brings its own JVM. */
  @Override
  public Process start(Jvm java, String runtimeApi, Map<String, String> settings)
      throws IOException {
    close();
    List<String> command = new ArrayList<>(List.of("docker", "run", "--rm", "--name", name));
    command.addAll(List.of("--network", "host", "--read-only", "--tmpfs", "/tmp:exec"));
    command.addAll(List.of("--user", NOBODY, "--cap-drop", "ALL", "--memory", MEMORY));
    Map<String, String> variables = new TreeMap<>(RuntimeClient.reserved(TASK_ROOT, runtimeApi));
    variables.putAll(settings);
    variables.forEach((name, value) -> command.addAll(List.of("--env", name + "=" + value)));
    command.add(image);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Ends the container, if there is one: ending Docker's client does not. */
  @Override
  public void close() throws IOException {
    ImageEngine.docker("rm", "--force", name);
  }
}

package dev.counterpoint.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the cache of a staged image: the function answers every event once while its JVM takes
 * notes of what it loads and links. Then the cache is held to that: a JVM that is told to do
 * nothing without it must start, take nearly every class from it, and answer as one that has none.
 */
public final class ImageTraining {

  /**
   * So that a model's classes, and TLS, are in the cache too: priming asks no endpoint but its own.
   */
  private static final Map<String, String> WITH_MODEL =
      Map.of(
          "COUNTERPOINT_LLM_BASE_URL", "https://127.0.0.1:9/v1",
          "COUNTERPOINT_LLM_MODEL", "none",
          "COUNTERPOINT_CACHE_CHARACTERS", "0");

  private static final String USE = "-XX:AOTCache=" + ImageFolder.CACHE;
  private static final double LEAST_SHARE = 0.9;
  private static final Duration LONGEST_DUMP = Duration.ofMinutes(5);

  private final Path folder;
  private final Path events;
  private final Jvm jvm;

  private ImageTraining(Path folder, Path events, Jvm jvm) {
    this.folder = folder;
    this.events = events;
    this.jvm = jvm;
  }

  /**
   * @param arguments the staged folder, the folder of the events
   */
  public static void main(String[] arguments) throws IOException {
    new ImageTraining(Path.of(arguments[0]), Path.of(arguments[1]), Jvm.current()).train();
    System.exit(0);
  }

  /** Trains a staged folder for this machine, as the image's own build does for the image. */
  static void trainHere(Path folder) throws IOException {
    Optional<Jvm> jvm = Jvm.find(25);
    if (jvm.isEmpty()) {
      System.out.println("No JDK 25 is here: the folder is not trained.");
      return;
    }
    new ImageTraining(folder, folder.resolve("training/events"), jvm.get()).train();
  }

  private void train() throws IOException {
    try (LocalFunction function = start("-XX:AOTCacheOutput=" + ImageFolder.CACHE, WITH_MODEL)) {
      answers(function);
      function.terminate(LONGEST_DUMP);
    }
    Path log = Files.createTempFile("classes", ".log");
    Map<String, String> answers;
    try (LocalFunction function =
        LocalFunction.startImage(
            folder,
            jvm.with(USE, "-XX:AOTMode=on", "-Xlog:class+load:file=" + log + ":none"),
            Map.of(),
            System.out)) {
      answers = answers(function);
    }
    double share = share(log);
    Files.delete(log);
    System.out.printf("%.0f of 100 classes come from the cache%n", 100 * share);
    if (share < LEAST_SHARE) {
      throw new IOException("The cache is hardly used");
    }
    try (LocalFunction function = start("-XX:AOTMode=off", Map.of())) {
      requireEqual(answers, answers(function));
    }
    System.out.println(answers.size() + " events are answered alike with the cache and without");
  }

  private LocalFunction start(String option, Map<String, String> settings) throws IOException {
    return LocalFunction.startImage(folder, jvm.with(option), settings, System.out);
  }

  private Map<String, String> answers(LocalFunction function) throws IOException {
    Map<String, String> answers = new TreeMap<>();
    try (Stream<Path> files = Files.list(events)) {
      for (Path event : files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
        byte[] answer = function.invoke(Files.readAllBytes(event));
        answers.put(event.getFileName().toString(), Response.of(answer).lasting());
      }
    }
    return answers;
  }

  private static double share(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      long[] counts = new long[2];
      lines.forEach(line -> counts[line.contains("shared objects file") ? 1 : 0]++);
      return (double) counts[1] / (counts[0] + counts[1]);
    }
  }

  private static void requireEqual(Map<String, String> some, Map<String, String> others)
      throws IOException {
    for (Map.Entry<String, String> answer : some.entrySet()) {
      if (!answer.getValue().equals(others.get(answer.getKey()))) {
        throw new IOException(
            "The cache changes the answer to "
                + answer.getKey()
                + ":\n"
                + answer.getValue()
                + "\n"
                + others.get(answer.getKey()));
      }
    }
  }
}

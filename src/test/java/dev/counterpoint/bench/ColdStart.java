package dev.counterpoint.bench;

import dev.counterpoint.local.Jvm;
import dev.counterpoint.local.LocalFunction;
import dev.counterpoint.local.Payload;
import dev.counterpoint.local.Request;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Cold starts of the packaged function beside those of a bare Quarkus function, under AWS's runtime
 * interface client, on one processor. The starts of all subjects are interleaved, so that what else
 * the machine does hits them alike. Prints a Markdown table of medians, each with its ratio to the
 * bare function. On a JDK 25 the image is measured too, where {@code mvn -Pimage} has trained one.
 *
 * <p>{@code -Drounds=9} starts of each, {@code -Dwarm=200} more requests after the first of each.
 */
public final class ColdStart {

  private static final Path ARTICLE = Path.of("events/articles/science-controversy.txt");

  /** Where {@code mvn -Pimage} leaves an image for a JDK 25. */
  private static final Path IMAGE = Path.of("target/image");

  private static final String CACHE = "function.aot";

  /** As SnapStart does too; the first request then comes to a function that was primed longer. */
  private static final Map<String, String> AHEAD =
      Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "provisioned-concurrency");

  private record Subject(String name, Path zip, Map<String, String> settings, boolean image) {

    Subject(String name, Path zip, Map<String, String> settings) {
      this(name, zip, settings, false);
    }

    LocalFunction start(Jvm jvm) throws IOException {
      PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
      return image
          ? LocalFunction.startImage(
              IMAGE, jvm.with("-XX:AOTCache=" + CACHE, "-Xmx400m"), settings, nowhere)
          : LocalFunction.start(zip, jvm, settings, nowhere);
    }
  }

  private record Start(double start, double first, double[] warm, double memory) {}

  private final int rounds = Integer.getInteger("rounds", 9);
  private final int warm = Integer.getInteger("warm", 200);
  private final byte[] event;

  private ColdStart() throws IOException {
    event =
        Payload.V2.of(
            new Request(
                "POST",
                "/summaries",
                "",
                Map.of(
                    "content-type", List.of("text/plain; charset=utf-8"),
                    "cache-control", List.of("no-cache")),
                Files.readAllBytes(ARTICLE)));
  }

  /**
   * @param arguments the packaged function, Maven's home, the folder to build the bare function in
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path function = Path.of(arguments[0]);
    Path bare = bareFunction(Path.of(arguments[1]), Path.of(arguments[2]));
    List<Jvm> jvms = new ArrayList<>(List.of(Jvm.current()));
    Jvm.find(25).filter(jvm -> !jvm.equals(Jvm.current())).ifPresent(jvms::add);
    ColdStart benchmark = new ColdStart();
    try (ModelStub model = new ModelStub()) {
      Map<String, String> modelSettings =
          Map.of(
              "COUNTERPOINT_LLM_BASE_URL",
              model.baseUrl(),
              "COUNTERPOINT_LLM_MODEL",
              "stub",
              "COUNTERPOINT_LLM_API_KEY",
              "none");
      List<Subject> subjects =
          List.of(
              new Subject("bare Quarkus function", bare, Map.of()),
              new Subject("Counterpoint, no model", function, Map.of()),
              new Subject("Counterpoint, a model that answers at once", function, modelSettings),
              new Subject("Counterpoint, started ahead of callers", function, AHEAD));
      for (Jvm jvm : jvms) {
        List<Subject> measured = new ArrayList<>(subjects);
        if (jvm.isFeature(25) && Files.isRegularFile(IMAGE.resolve(CACHE))) {
          measured.add(new Subject("image, no model", function, Map.of(), true));
          measured.add(new Subject("image, that model", function, modelSettings, true));
        }
        benchmark.measure(jvm, measured);
      }
    }
    System.exit(0);
  }

  private static Path bareFunction(Path mavenHome, Path build)
      throws IOException, InterruptedException {
    Path project = Path.of("src/test/bench/bare/pom.xml");
    int status =
        new ProcessBuilder(
                mavenHome.resolve("bin/mvn").toString(),
                "-q",
                "-B",
                "-f",
                project.toString(),
                "package",
                "-Dquarkus.version=" + System.getProperty("quarkus.version"),
                "-DbuildDirectory=" + build.toAbsolutePath())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(new File("target/bare.log")))
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException("The bare function cannot be built: see target/bare.log");
    }
    return build.resolve("function.zip");
  }

  private void measure(Jvm jvm, List<Subject> subjects) throws IOException {
    Jvm pinned = onOneProcessor() ? jvm.after("taskset", "-c", "0") : jvm;
    Map<Subject, List<Start>> starts = new LinkedHashMap<>();
    subjects.forEach(subject -> starts.put(subject, new ArrayList<>()));
    List<Subject> order = new ArrayList<>(subjects);
    for (Subject subject : order) {
      once(pinned, subject); // fills the page cache
    }
    for (int round = 0; round < rounds; round++) {
      for (Subject subject : order) {
        starts.get(subject).add(once(pinned, subject));
      }
      Collections.rotate(order, 1);
    }
    print(jvm, starts);
  }

  private static boolean onOneProcessor() {
    return Files.isExecutable(Path.of("/usr/bin/taskset"));
  }

  private Start once(Jvm jvm, Subject subject) throws IOException {
    try (LocalFunction function = subject.start(jvm)) {
      double start = function.startTime().toNanos() / 1e6;
      double first = timed(function);
      double[] more = new double[warm];
      for (int request = 0; request < warm; request++) {
        more[request] = timed(function);
      }
      return new Start(start, first, more, residentMegabytes(function.pid()));
    }
  }

  private double timed(LocalFunction function) throws IOException {
    long begin = System.nanoTime();
    byte[] answer = function.invoke(event);
    double milliseconds = (System.nanoTime() - begin) / 1e6;
    String text = new String(answer, StandardCharsets.UTF_8);
    if (!text.contains("\"statusCode\":200")) {
      throw new IOException("The function did not succeed: " + text);
    }
    return milliseconds;
  }

  private static double residentMegabytes(long pid) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    }
  }

  private void print(Jvm jvm, Map<Subject, List<Start>> starts) throws IOException {
    System.out.printf(
        "%n%s, %d cold starts each, %d warm requests after each; medians [ratio to the first line]%n%n",
        release(jvm), rounds, warm);
    System.out.println(
        "| | start | first request | start to first answer | warm request | p99 | memory | zip | jars |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    Optional<Row> base = Optional.empty();
    for (Map.Entry<Subject, List<Start>> entry : starts.entrySet()) {
      Row row = Row.of(entry.getValue());
      row.print(entry.getKey(), base.orElse(row));
      base = base.or(() -> Optional.of(row));
    }
  }

  private static String release(Jvm jvm) throws IOException {
    try (Stream<String> lines = Files.lines(jvm.home().resolve("release"))) {
      return "Java "
          + lines
              .filter(line -> line.startsWith("JAVA_VERSION="))
              .findFirst()
              .orElse("")
              .replaceAll("JAVA_VERSION=|\"", "");
    }
  }

  private record Row(
      double start, double first, double sum, double warm, double p99, double memory) {

    static Row of(List<Start> starts) {
      double[] warm = starts.stream().flatMapToDouble(s -> Arrays.stream(s.warm())).toArray();
      return new Row(
          quantile(starts.stream().mapToDouble(Start::start).toArray(), 0.5),
          quantile(starts.stream().mapToDouble(Start::first).toArray(), 0.5),
          quantile(starts.stream().mapToDouble(s -> s.start() + s.first()).toArray(), 0.5),
          quantile(warm, 0.5),
          quantile(warm, 0.99),
          quantile(starts.stream().mapToDouble(Start::memory).toArray(), 0.5));
    }

    /** The smallest value that at least this part of all values does not exceed. */
    private static double quantile(double[] values, double part) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }

    void print(Subject subject, Row base) throws IOException {
      System.out.printf(
          "| %s | %s | %s | %s | %.1f ms | %.1f ms | %.0f MB | %.1f MB | %d |%n",
          subject.name(),
          cell(start, base.start),
          cell(first, base.first),
          cell(sum, base.sum),
          warm,
          p99,
          memory,
          Files.size(subject.zip()) / 1e6,
          jars(subject.zip()));
    }

    private static String cell(double value, double base) {
      return "%.0f ms [%.2f]".formatted(value, value / base);
    }

    private static long jars(Path zip) throws IOException {
      try (ZipFile file = new ZipFile(zip.toFile())) {
        return file.stream().filter(entry -> entry.getName().endsWith(".jar")).count();
      }
    }
  }
}

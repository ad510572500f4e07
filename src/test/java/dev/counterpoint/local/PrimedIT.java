package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged function has loaded, said and opened when its first request comes. */
class PrimedIT {

  private static final int MOST_CLASSES = 100;
  private static final Map<String, String> MODEL =
      Map.of(
          "COUNTERPOINT_LLM_BASE_URL", "https://models.invalid/v1",
          "COUNTERPOINT_LLM_MODEL", "some-model",
          "COUNTERPOINT_LLM_API_KEY", "none");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zoning-http-api.json",
        "strike-rest-api.json",
        "school-html-base64.json",
        "zoning-markdown.json",
        "zoning-html.json"
      })
  void theFirstRequestLoadsFewClasses(String event) throws IOException {
    Path log = folder.resolve("classes.log");
    Jvm jvm = Jvm.current().with("-Xlog:class+load:file=" + log + ":none");
    try (LocalFunction function =
        LocalFunction.start(PackagedFunction.ZIP, jvm, Map.of(), silent())) {
      Set<String> before = classes(log);
      Response response =
          Response.of(function.invoke(Files.readAllBytes(Path.of("events", event))));
      Set<String> loaded = classes(log);
      loaded.removeAll(before);

      assertThat(response.status()).isEqualTo(200);
      assertThat(before).contains("dev.counterpoint.gateway.Gateway");
      assertThat(loaded.size()).as("%s", loaded).isLessThanOrEqualTo(MOST_CLASSES);
    }
  }

  @Test
  void withoutAModelNoClassOfOneIsLoaded() throws IOException {
    Path log = folder.resolve("classes.log");
    Jvm jvm = Jvm.current().with("-Xlog:class+load:file=" + log + ":none");
    LocalFunction.start(PackagedFunction.ZIP, jvm, Map.of(), silent()).close();

    Set<String> loaded = classes(log);
    assertThat(loaded).contains("dev.counterpoint.pipeline.Pipeline");
    assertThat(loaded.stream().filter(PrimedIT::isOfAModel)).isEmpty();
  }

  @Test
  void noJsonIsBoundToClasses() throws IOException {
    Path log = folder.resolve("classes.log");
    Jvm jvm = Jvm.current().with("-Xlog:class+load:file=" + log + ":none");
    LocalFunction.start(PackagedFunction.ZIP, jvm, Map.of(), silent()).close();

    assertThat(classes(log))
        .contains("com.fasterxml.jackson.core.JsonFactory")
        .noneMatch(name -> name.startsWith("com.fasterxml.jackson.databind.ser."))
        .noneMatch(name -> name.startsWith("org.joda.time."));
  }

  @Test
  void aModelNeedsNoneOfJacksonsModules() throws IOException {
    Path log = folder.resolve("classes.log");
    Jvm jvm = Jvm.current().with("-Xlog:class+load:file=" + log + ":none");
    LocalFunction.start(PackagedFunction.ZIP, jvm, MODEL, silent()).close();

    assertThat(classes(log))
        .contains("dev.langchain4j.internal.Json")
        .noneMatch(name -> name.startsWith("com.fasterxml.jackson.datatype."));
  }

  @Test
  void aStartSaysNothingAndListensNowhere() throws IOException, InterruptedException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream log = new PrintStream(said, true, StandardCharsets.UTF_8);
    try (LocalFunction function =
        LocalFunction.start(PackagedFunction.ZIP, Jvm.current(), MODEL, log)) {
      assertThat(listeningSockets(function.pid())).isEmpty();
      function.invoke(Files.readAllBytes(Path.of("events", "health.json")));
      // Its line may still be on its way.
      for (int i = 0; i < 200 && logged(said).isEmpty(); i++) {
        Thread.sleep(10);
      }
    }

    assertThat(logged(said)).singleElement().asString().contains("\"route\":\"/health\"");
  }

  private static boolean isOfAModel(String name) {
    return name.startsWith("dev.langchain4j.")
        || name.startsWith("dev.counterpoint.llm.")
        || name.contains("PrimingEndpoint")
        || name.startsWith("sun.security.ssl.");
  }

  private static List<String> logged(ByteArrayOutputStream said) {
    String text = said.toString(StandardCharsets.UTF_8);
    return text.lines().filter(line -> line.startsWith("{")).toList();
  }

  private static Set<String> classes(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(line -> line.split(" ", 2)[0])
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Those of {@code /proc/net/tcp*} in the state LISTEN that the process holds. */
  private static Set<String> listeningSockets(long pid) throws IOException {
    Path process = Path.of("/proc", Long.toString(pid));
    Set<String> listening = new TreeSet<>();
    for (String table : List.of("net/tcp", "net/tcp6")) {
      try (Stream<String> lines = Files.lines(process.resolve(table))) {
        lines
            .map(line -> line.strip().split("\\s+"))
            .filter(fields -> fields.length > 9 && fields[3].equals("0A"))
            .forEach(fields -> listening.add("socket:[" + fields[9] + "]"));
      }
    }
    Set<String> held = new TreeSet<>();
    try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
      for (Path descriptor : descriptors.toList()) {
        held.add(Files.readSymbolicLink(descriptor).toString());
      }
    }
    listening.retainAll(held);
    return listening;
  }

  private static PrintStream silent() {
    return new PrintStream(PrintStream.nullOutputStream());
  }
}

package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of {@code events/} is answered as its expectation says, wherever the function runs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EventsContract {

  private static final Path EVENTS = Path.of("events");
  private static final Path EXPECTED = EVENTS.resolve("expected");

  private Invocable function;

  abstract Invocable startFunction() throws IOException;

  @BeforeAll
  void start() throws IOException {
    function = startFunction();
  }

  @AfterAll
  void stop() throws IOException {
    if (function != null) {
      function.close();
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void isAnsweredAsExpected(String name) throws IOException {
    byte[] event = Files.readAllBytes(EVENTS.resolve(name));
    Response response = Response.of(function.invoke(event));
    Expectation.read(EXPECTED.resolve(name)).check(response);
    if (response.status() == 200 && response.isJson()) {
      ExactWords.check(event, response);
    }
  }

  @Test
  void noExpectationIsLeftBehind() throws IOException {
    assertThat(namesIn(EXPECTED)).containsExactlyElementsOf(namesIn(EVENTS));
  }

  static List<String> events() throws IOException {
    return namesIn(EVENTS);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList();
    }
  }
}

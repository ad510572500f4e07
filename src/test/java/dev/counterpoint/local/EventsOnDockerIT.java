package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a container of the image that {@code mvn -Pimage} has built of this zip. */
class EventsOnDockerIT extends EventsContract {

  @Override
  Invocable startFunction() throws IOException {
    return BuiltImage.start(getClass(), Map.of());
  }

  @Test
  void everyAnswerIsTheZips() throws IOException {
    try (Invocable image = BuiltImage.start(getClass(), Map.of());
        Invocable zip = PackagedFunction.start(getClass(), Jvm.current(), Map.of())) {
      for (String name : events()) {
        byte[] event = Files.readAllBytes(Path.of("events", name));
        assertThat(Response.of(image.invoke(event)).lasting())
            .as(name)
            .isEqualTo(Response.of(zip.invoke(event)).lasting());
      }
    }
  }
}

package dev.counterpoint.local;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** As the image runs it, cache included, where {@code mvn -Pimage} has staged and trained one. */
class EventsOnImageIT extends EventsContract {

  private static final ImageFolder IMAGE = new ImageFolder(Path.of("target", "image"));

  @Override
  Invocable startFunction() throws IOException {
    Optional<Jvm> jvm = Jvm.find(25);
    assumeThat(IMAGE.isTrained() && jvm.isPresent())
        .as("skipped: no trained image in %s, or no JDK 25", IMAGE.folder())
        .isTrue();
    return LocalFunction.startImage(
        IMAGE.folder(),
        jvm.orElseThrow().with("-XX:AOTCache=" + ImageFolder.CACHE, "-XX:AOTMode=on"),
        Map.of(),
        new PrintStream(OutputStream.nullOutputStream()));
  }
}

package dev.counterpoint.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** On Java 25, the template's runtime, where this machine has one. */
class EventsOnJava25IT extends EventsContract {

  @Override
  Invocable startFunction() throws IOException {
    Optional<Jvm> java = Jvm.find(25);
    if (java.isEmpty()) {
      System.err.println("Skipped: no JDK 25 beside this one, nor at JAVA_25_HOME");
    }
    assumeTrue(java.isPresent());
    return PackagedFunction.start(getClass(), java.get(), Map.of());
  }
}

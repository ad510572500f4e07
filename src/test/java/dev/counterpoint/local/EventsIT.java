package dev.counterpoint.local;

import java.io.IOException;
import java.util.Map;

/** On this JDK, under AWS's runtime interface client. */
class EventsIT extends EventsContract {

  @Override
  Invocable startFunction() throws IOException {
    return PackagedFunction.start(getClass(), Jvm.current(), Map.of());
  }
}

package dev.counterpoint.local;

import java.io.IOException;
import java.util.Map;

/** With the heap that Lambda gives a function of 256 MB: 85 percent of it. */
class EventsInSmallMemoryIT extends EventsContract {

  @Override
  Invocable startFunction() throws IOException {
    return PackagedFunction.start(getClass(), Jvm.current().with("-Xmx217m"), Map.of());
  }
}

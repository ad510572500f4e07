package dev.counterpoint.local;

import java.io.IOException;
import java.util.Map;

/** The packaged function under AWS's runtime interface client. */
class ConfigurationsIT extends ConfigurationsContract {

  @Override
  Invocable start(Map<String, String> settings) throws IOException {
    return PackagedFunction.start(getClass(), Jvm.current(), settings);
  }
}

package dev.counterpoint.local;

import java.io.IOException;
import java.util.Map;

/** In a container of the image that {@code mvn -Pimage} has built of this zip. */
class ConfigurationsOnDockerIT extends ConfigurationsContract {

  @Override
  Invocable start(Map<String, String> settings) throws IOException {
    return BuiltImage.start(getClass(), settings);
  }
}

package dev.counterpoint.local;

import java.io.IOException;
import java.util.Map;

/** A form in which the function is deployed, ready to be started on this machine. */
interface Packaging extends AutoCloseable {

  /**
   * @param runtimeApi host and port
   * @param settings environment variables of the function's configuration
   */
  Process start(Jvm java, String runtimeApi, Map<String, String> settings) throws IOException;

  @Override
  void close() throws IOException;
}

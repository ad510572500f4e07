package dev.counterpoint.local;

import java.io.IOException;

/** A running function, by whatever runtime. */
interface Invocable extends AutoCloseable {

  /**
   * Sends one event and returns the function's answer.
   *
   * @throws FunctionFailure when there is none
   */
  byte[] invoke(byte[] event) throws IOException;

  @Override
  void close() throws IOException;
}

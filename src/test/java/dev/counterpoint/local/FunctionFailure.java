package dev.counterpoint.local;

import java.nio.charset.StandardCharsets;

/** The function gave no answer: it reported an error, ended, or took too long. */
public final class FunctionFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean timeout;

  private FunctionFailure(String message, boolean timeout) {
    super(message);
    this.timeout = timeout;
  }

  static FunctionFailure reported(byte[] error) {
    return new FunctionFailure(
        "The function reported an error: " + new String(error, StandardCharsets.UTF_8), false);
  }

  static FunctionFailure ended(int exitStatus) {
    return new FunctionFailure("The function's JVM ended with status " + exitStatus, false);
  }

  static FunctionFailure late(String what, long millis) {
    return new FunctionFailure("%s took longer than %d ms".formatted(what, millis), true);
  }

  /** Whether time ran out. */
  boolean isTimeout() {
    return timeout;
  }
}

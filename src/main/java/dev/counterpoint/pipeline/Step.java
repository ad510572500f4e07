package dev.counterpoint.pipeline;

import java.util.Locale;

/** The steps of a request that are timed. */
public enum Step {
  /** Text or HTML becomes an article. */
  READ,
  /** Statements, sides and the embedded engine's draft. */
  EXTRACT,
  LLM,
  VERIFY,
  RENDER;

  /** The name in {@code Server-Timing} and in the log. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

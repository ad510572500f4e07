package dev.counterpoint.summary;

import java.util.Locale;

/**
 * Why the embedded engine answered in the model's place.
 *
 * @param detail for people, a clause that follows "because": "the endpoint limits its rate";
 *     carries nothing of the article, the prompt or the endpoint's answer
 */
public record Degraded(Reason reason, String detail) {

  public enum Reason {
    DEADLINE,
    UNAVAILABLE,
    RATE_LIMITED,
    REFUSED,
    INVALID_OUTPUT,
    MISCONFIGURED;

    /** The name in the API: {@code rate-limited}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

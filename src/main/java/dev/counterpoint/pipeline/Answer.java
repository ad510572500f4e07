package dev.counterpoint.pipeline;

import dev.counterpoint.verify.VerifiedSummary;

/**
 * The end of a request's way.
 *
 * @param id the answer's name: same input, same id
 * @param summary {@code null} if the caller has this very answer already
 */
public record Answer(String id, VerifiedSummary summary) {

  public boolean isKnownToCaller() {
    return summary == null;
  }
}

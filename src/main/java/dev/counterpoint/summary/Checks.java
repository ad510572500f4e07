package dev.counterpoint.summary;

import java.util.List;

/** How many claims an engine proposed, how many were dropped, and what was found. */
public record Checks(int proposed, int dropped, List<Finding> findings) {

  public Checks {
    findings = List.copyOf(findings);
  }
}

package dev.counterpoint.summary;

import java.util.List;

/** An engine's draft, what it cost, and what must be said of it. */
public record Proposal(Draft draft, Usage usage, List<Caveat> caveats) {

  public Proposal {
    caveats = List.copyOf(caveats);
  }
}

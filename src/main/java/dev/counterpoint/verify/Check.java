package dev.counterpoint.verify;

import java.util.Optional;

/** One rule of fairness, held against one passage of an answer. */
interface Check {

  /** What is wrong with the passage by this rule; empty if nothing is. */
  Optional<Fault> fault(Passage passage, Ground ground);
}

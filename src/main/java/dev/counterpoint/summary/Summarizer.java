package dev.counterpoint.summary;

/** The port of an engine: a source in, a proposal out. What it proposes is not yet trusted. */
public interface Summarizer {

  /**
   * @throws SummarizerException if no proposal can be had before the deadline
   */
  Proposal summarize(Source source, Options options, Deadline deadline) throws SummarizerException;

  /** Forgets what it knows of the world outside: this process was stopped, copied and woken up. */
  default void wakeUp() {
    // Most know nothing of it.
  }
}

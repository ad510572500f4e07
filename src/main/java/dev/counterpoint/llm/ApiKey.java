package dev.counterpoint.llm;

import dev.counterpoint.summary.Deadline;

/** The key of an endpoint, wherever it is kept. */
interface ApiKey {

  /**
   * The key; {@code null} if the endpoint wants none.
   *
   * @throws CallException if it cannot be read before the deadline
   */
  String read(Deadline deadline);

  /** The endpoint refused the key: read it anew next time. */
  void refused();

  /** A key that is part of the configuration, or none. */
  record Fixed(String key) implements ApiKey {

    @Override
    public String read(Deadline deadline) {
      return key;
    }

    @Override
    public void refused() {
      // There is no other.
    }

    @Override
    public String toString() {
      return "Fixed[]";
    }
  }
}

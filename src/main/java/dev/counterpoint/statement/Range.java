package dev.counterpoint.statement;

/** A run of tokens {@code [from, to)}; never empty. */
record Range(int from, int to) {

  Range {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no range: [" + from + ", " + to + ")");
    }
  }

  /** The range, or {@code null} where it would be empty. */
  static Range orNull(int from, int to) {
    return from >= 0 && from < to ? new Range(from, to) : null;
  }

  int length() {
    return to - from;
  }

  int last() {
    return to - 1;
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }

  boolean contains(Range other) {
    return from <= other.from && other.to <= to;
  }

  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }
}

package dev.counterpoint.verify;

/** What can be seen of a whole text and its source. */
enum TextSign {
  /** The doubts of all its terms, of which the gravest count most. */
  DOUBT,
  WORST,
  SECOND_WORST,
  /**
   * Shares of its terms: not in the source, the very word, a synonym or near it, with a neighbor.
   */
  NEW,
  SAME,
  OTHER_WORDS,
  PAIRS,
  /** How well its terms' surroundings fit, on the average. */
  CONTEXT,
  /** The logarithm of the number of its terms. */
  LENGTH
}

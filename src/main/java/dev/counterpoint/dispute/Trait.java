package dev.counterpoint.dispute;

/** What an article shows of a dispute between two voices, before anybody is put on a side. */
enum Trait {
  BIAS,
  /** The logarithm of how many speakers are named, and one. */
  SPEAKERS,
  /** The root of the words per 100 that speak of a dispute, "objections": the first tells most. */
  DISPUTE,
  /** Words of blame or alarm per 100. */
  HARSH,
  /** Verbs per 100 by which somebody answers a charge. */
  DENYING,
  /** Critics, supporters, opponents, rivals per 100 words. */
  CRITICS,
  /** Whether the title opposes or parts, or speaks of a dispute. */
  TITLE_OPPOSING,
  /** Whether speakers are of both parties; whether some are for what others are against. */
  PARTY_PAIRS,
  STANCE_PAIRS;

  static final int COUNT = values().length;
}

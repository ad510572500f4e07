package dev.counterpoint.dispute;

/** What an article shows of a dispute between two voices, before anybody is put on a side. */
enum Trait {
  BIAS,
  /** The logarithm of how many speakers are named, and one. */
  SPEAKERS,
  /** Cues per 100 words. */
  OPPOSING,
  HARSH,
  DENYING,
  /** Critics, supporters, opponents, rivals per 100 words. */
  CRITICS,
  /** Whether the title has an opposing cue. */
  TITLE_OPPOSING,
  /** Whether Democrats and Republicans are both spoken of; whether speakers are of both. */
  BOTH_PARTIES,
  PARTY_PAIRS,
  /** How often somebody answers the speaker before with a denial. */
  NEXT_DENYING;

  static final int COUNT = values().length;
}

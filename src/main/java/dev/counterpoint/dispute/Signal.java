package dev.counterpoint.dispute;

/**
 * What is observed between two speakers. Every signal is symmetric, so that it does not matter who
 * of the two is named first.
 */
enum Signal {
  BIAS,
  /** One acts against the other in the reporter's words: "Hale accused Orlov". */
  ACT_AGAINST,
  /** One says to be for the other: "I support the teachers". */
  BACKS,
  /** Both are for or both against something in so many words; one is for it, one against. */
  SAME_STANCE,
  OTHER_STANCE,
  /** The title puts an opposing or a supporting cue between the two. */
  TITLE_AGAINST,
  TITLE_FOR,
  /** Named in the same breath: "Hale and Orlov". */
  COORDINATED,
  /** In one sentence, with an opposing cue between them, a supporting one, neither. */
  TOGETHER_AGAINST,
  TOGETHER_FOR,
  TOGETHER,
  /** One speaks of the other, with more praise than blame, or evenly. */
  TALK_FOR,
  TALK_PLAIN,
  /** One reports what the other said. */
  INNER,
  SAME_PARTY,
  OTHER_PARTY,
  /** One is described by a name of the other: "Brandt, Orlov's campaign manager". */
  BELONGS,
  /** One name is part of the other: "Hale", "a Hale spokeswoman". */
  NAME_WITHIN,
  /** Described by the same proper names, by the same other words. */
  SHARED_NAMES,
  SHARED_WORDS,
  /** Of one kind, both officials or both experts, or of two. */
  SAME_STANDING,
  OTHER_STANDING,
  ONE_CRITIC,
  /** The next to speak opens with a contrast, with an addition, with neither; with a denial. */
  NEXT_CONTRAST,
  NEXT_ADDING,
  NEXT_PLAIN,
  NEXT_DENYING,
  /** Both speak in one sentence, with and without a contrast between. */
  SENTENCE_CONTRAST,
  SENTENCE_PLAIN,
  /** How near their statements stand, and whether in one paragraph. */
  NEAR,
  SAME_PARAGRAPH,
  /** One blames and the other answers charges; both do the same. */
  BLAME_AND_DENIAL,
  BOTH_BLAME,
  BOTH_DENY,
  BOTH_PRAISE,
  ALIKE_CONTENT,
  /** Between the first words of both, as a share of the article. */
  DISTANCE,
  /** One is the next new speaker after the other. */
  NEIGHBORS,
  /** The two who say most; the one who says most and one of the rest. */
  TOP_TWO,
  ONE_TOP,
  FIRST_TWO,
  BOTH_PEOPLE;

  static final int COUNT = values().length;
}

package dev.counterpoint.dispute;

/** What is observed between two speakers; symmetric, so that no order of names matters. */
enum Signal {
  BIAS,
  /** One acts against the other in the reporter's words: "Hale accused Orlov". */
  ACT_AGAINST,
  /** One stands with the other in the reporter's words. */
  ACT_FOR,
  /** One speaks of the other, with blame, with praise, with neither. */
  TALK_AGAINST,
  TALK_FOR,
  TALK_PLAIN,
  /** The same, with the blame or praise close to the name. */
  CLOSE_TALK_AGAINST,
  CLOSE_TALK_FOR,
  /** Both speak of each other. */
  TALK_MUTUAL,
  /** Named in the same breath: "Hale and Orlov". */
  COORDINATED,
  /** In the same sentence otherwise: beside an opposing cue, a supporting one, neither. */
  TOGETHER_AGAINST,
  TOGETHER_FOR,
  TOGETHER,
  /** The title puts an opposing or a supporting cue between them. */
  TITLE_AGAINST,
  TITLE_FOR,
  SAME_PARTY,
  OTHER_PARTY,
  /** One is described by the other's name: "a Hale spokeswoman". */
  BELONGS,
  /** One name is part of the other: "Hale", "a Hale spokeswoman". */
  NAME_WITHIN,
  /** Of one kind: both officials, both experts. */
  SAME_STANDING,
  OTHER_STANDING,
  /** Described by the same proper names, by the same other words. */
  SHARED_NAMES,
  SHARED_WORDS,
  /** The next statement opens with a contrast, with an addition, with neither. */
  NEXT_CONTRAST,
  NEXT_ADDING,
  NEXT_PLAIN,
  NEXT_DENYING,
  /** Both speak in one sentence, with and without a contrast between. */
  SENTENCE_CONTRAST,
  SENTENCE_PLAIN,
  /** Third parties of whom both think alike, and differently. */
  THIRD_ALIKE,
  THIRD_UNLIKE,
  /** One blames, the other answers charges. */
  BLAME_AND_DENIAL,
  BOTH_BLAME,
  BOTH_DENY,
  BOTH_PRAISE,
  BLAME_AND_PRAISE,
  /** One is called a critic or an opponent, a supporter or an ally. */
  ONE_CRITIC,
  /** Both say no, one says no. */
  BOTH_NEGATE,
  ONE_NEGATES,
  /** Toward whom the article is most about: thinks alike, unlike; one is that one. */
  HERO_ALIKE,
  HERO_UNLIKE,
  HERO_BLAMED,
  HERO_PRAISED,
  HERO_SPOKEN_OF,
  HERO_AND_OTHER,
  BOTH_SPEAK_OF_HERO,
  /** How near their statements stand to each other. */
  NEAR,
  SAME_PARAGRAPH,
  /** One reports what the other said. */
  INNER,
  /** Similar words. */
  ALIKE_CONTENT,
  /** Places in the article, 0 to 1. */
  DISTANCE,
  NEIGHBORS,
  /** Prominence. */
  TOP_TWO,
  ONE_TOP,
  FIRST_TWO,
  BOTH_IN_TITLE,
  ONE_AUTHOR,
  BOTH_PEOPLE,
  BOTH_GROUPS,
  ONE_NAMELESS,
  MANY_SPEAKERS;

  static final int COUNT = values().length;
}

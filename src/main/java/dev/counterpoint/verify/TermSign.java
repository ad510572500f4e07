package dev.counterpoint.verify;

/** What can be seen of one term and its source that speaks for it or against it. */
enum TermSign {
  /** The source has the very word; and how well its surroundings fit there, or hardly do. */
  SAME,
  SAME_CONTEXT,
  SAME_LOST,
  NAME_LOST,
  NUMBER_LOST,
  /** A number that the source never has with this unit. */
  UNIT_ASTRAY,
  SYNONYM,
  SYN_CONTEXT,
  SYN_NOUN,
  NEAR,
  NEAR_CONTEXT,
  NEAR_NOUN,
  /** The source's word is the narrower one. */
  NARROWER,
  /** The source has only the opposite. */
  OPPOSITE,
  OPP_CONTEXT,
  OPP_NOUN,
  /** An opposite fits there, and fits better than the term. */
  RIVAL,
  RIVAL_LEAD,
  /** The source has nothing like it; and what sort of word it is. */
  NONE,
  NONE_NAME,
  NONE_NUMBER,
  NONE_UNKNOWN,
  NONE_LIGHT,
  NONE_NOUN,
  NONE_VERB,
  NONE_ADJ,
  NONE_ADV,
  QUANTITY,
  /** The same, the more the closer its surroundings stand together in the source. */
  COH_NOUN,
  COH_VERB,
  COH_ADJ,
  COH_ADV,
  COH_UNKNOWN,
  COH_LIGHT,
  /** Something else stands between the two neighbors in the source. */
  SLOT_NONE,
  SIB,
  SIB_CONTEXT,
  /** A neighbor comes from nearly the same place. */
  PAIR_LEFT,
  PAIR_RIGHT,
  /** A "not" too many or too few, and a "may" too many or too few. */
  NEG_ANY,
  NEG_PLUS,
  NEG_PLUS_CTX,
  NEG_MINUS,
  NEG_MINUS_CTX,
  HEDGE_PLUS,
  HEDGE_MINUS
}

package dev.counterpoint.statement;

import java.util.EnumSet;
import java.util.Set;

/** Part of speech, as coarse as attribution needs it. */
enum Tag {
  DET,
  PRONOUN,
  /** his, her, their. */
  POSSESSIVE_PRONOUN,
  /** 's and ' after a noun. */
  POSSESSIVE,
  /** who, which, whom, whose. */
  WH,
  AUX,
  NOT,
  PREPOSITION,
  /** "to" before a verb. */
  TO,
  /** if, because, while; also "that" before a clause. */
  SUBORDINATOR,
  CONJUNCTION,
  ADVERB,
  NUMBER,
  ADJECTIVE,
  NOUN,
  NAME,
  VERB_BASE,
  VERB_S,
  /** Past tense or participle. */
  VERB_PAST,
  VERB_ING,
  PUNCTUATION;

  private static final Set<Tag> VERBS = EnumSet.of(VERB_BASE, VERB_S, VERB_PAST, VERB_ING);
  private static final Set<Tag> NOMINALS = EnumSet.of(NOUN, NAME);
  private static final Set<Tag> IN_NOUN_PHRASE =
      EnumSet.of(DET, POSSESSIVE_PRONOUN, POSSESSIVE, NUMBER, ADJECTIVE, NOUN, NAME);

  boolean isVerb() {
    return VERBS.contains(this);
  }

  boolean isNominal() {
    return NOMINALS.contains(this);
  }

  boolean isInNounPhrase() {
    return IN_NOUN_PHRASE.contains(this);
  }
}

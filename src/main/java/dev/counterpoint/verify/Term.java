package dev.counterpoint.verify;

/**
 * A word that carries content, with what surrounds it in its sentence.
 *
 * @param lemma the base form; for a number, its value
 * @param form the word as written, in lower case
 * @param kind what sort of word
 * @param unit what a number counts or is measured in ("$", "%", "million"); else empty
 * @param negated whether a "not" or the like governs it
 * @param hedged whether a "may" or the like governs it
 */
record Term(String lemma, String form, Kind kind, String unit, boolean negated, boolean hedged) {

  enum Kind {
    WORD,
    NAME,
    NUMBER
  }

  boolean is(Kind other) {
    return kind == other;
  }
}

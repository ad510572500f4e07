package dev.counterpoint.verify;

/**
 * One term of a text of ours, and where in its source it comes from, if anywhere.
 *
 * @param term the term
 * @param senses what it means; none for names and numbers
 * @param relation how it is found in the source
 * @param place the place whose surroundings fit best; {@code null} if there is none
 * @param context how much of what surrounds the term here surrounds it there, 0 to 1
 * @param rival how well an opposite of the term fits there instead, 0 to 1; 0 if there is none
 * @param cohesion for a term without a place: how much of what surrounds it here stands close
 *     together somewhere in the source, so that something else stood where the term stands, 0 to 1
 * @param sibling for a term without a place: how well a word beside it fits, 0 to 1
 * @param narrower whether the source has a narrower word for it
 */
record Alignment(
    Term term,
    Thesaurus.Senses senses,
    Relation relation,
    TermIndex.Place place,
    double context,
    double rival,
    double cohesion,
    double sibling,
    boolean narrower) {

  /** How a term is found in the source. */
  enum Relation {
    SAME,
    SYNONYM,
    NEAR,
    OPPOSITE,
    NONE
  }

  boolean is(Relation other) {
    return relation == other;
  }

  /** Whether the source says the term itself, not its opposite. */
  boolean isFound() {
    return relation != Relation.NONE && relation != Relation.OPPOSITE;
  }
}

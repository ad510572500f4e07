package dev.counterpoint.statement;

/**
 * A reporting verb in its group, with its subject.
 *
 * @param verb the verb's token
 * @param from where its group starts: "has repeatedly said"
 * @param lemma the verb's base form
 * @param subject {@code null} if there is none to see
 * @param negated whether the group holds a "not" or "never"
 */
record Cue(int verb, int from, String lemma, Range subject, boolean negated) {

  Range range() {
    return new Range(from, verb + 1);
  }

  Range to(int end) {
    return new Range(from, Math.max(end, verb + 1));
  }
}

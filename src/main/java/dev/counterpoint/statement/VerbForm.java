package dev.counterpoint.statement;

/**
 * A verb in one of its forms.
 *
 * @param lemma its base form
 * @param base whether the form can be the base
 * @param third whether it can be the third person
 * @param past whether it can be the past tense or participle
 * @param ing whether it is the -ing form
 * @param participleOnly whether it cannot be a past tense ("seen")
 */
record VerbForm(
    String lemma, boolean base, boolean third, boolean past, boolean ing, boolean participleOnly) {

  VerbForm merge(VerbForm other) {
    return new VerbForm(
        lemma,
        base || other.base,
        third || other.third,
        past || other.past,
        ing || other.ing,
        participleOnly && other.participleOnly);
  }
}

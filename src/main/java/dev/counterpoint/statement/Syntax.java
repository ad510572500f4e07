package dev.counterpoint.statement;

/** What the frames ask about the words around a cue. */
record Syntax(Words words, Phrases phrases, Subjects subjects, Extent extent) {

  static Syntax of(Words words) {
    Phrases phrases = new Phrases(words);
    return new Syntax(words, phrases, new Subjects(words, phrases), new Extent(words));
  }

  /** The verb at this token as a cue; {@code null} if it is no verb that the lists know. */
  Cue cue(int token) {
    if (!words.tag(token).isVerb() || words.isQuoted(token)) {
      return null;
    }
    VerbForm form = VerbForms.of(words.lower(token));
    if (form == null) {
      return null;
    }
    int from = phrases.verbGroupStart(token);
    boolean negated = phrases.isNegated(from, token);
    return new Cue(token, from, form.lemma(), subjects.of(token), negated);
  }

  /** "could you say", "if you believe": nobody's words. */
  boolean isHypothetical(Cue cue) {
    Range subject = cue.subject();
    if (subject == null || subject.length() > 1) {
      return false;
    }
    String word = words.lower(subject.from());
    boolean afterIf = subject.from() > 0 && words.is(subject.from() - 1, "if");
    return word.equals("you") || afterIf;
  }

  boolean hasFiniteVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the words of the token's sentence start, without a leading "But" or "And". */
  int contentStart(int token) {
    int from = words.startOfSentenceAt(token);
    boolean conjunction =
        words.tag(from) == Tag.CONJUNCTION && !words.isQuoted(from) && from < token;
    return conjunction ? from + 1 : from;
  }
}

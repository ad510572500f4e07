package dev.counterpoint.article;

/**
 * What a rule says of a line: it is junk, or may be and must not be evidence, or there is nothing
 * to say against it.
 */
record Verdict(Kind kind, Reason reason) {

  enum Kind {
    JUNK,
    DOUBT,
    BODY
  }

  static final Verdict BODY = new Verdict(Kind.BODY, null);
  static final Verdict DOUBT = new Verdict(Kind.DOUBT, null);

  static Verdict junk(Reason reason) {
    return new Verdict(Kind.JUNK, reason);
  }

  static Verdict junkIf(boolean condition, Reason reason) {
    return condition ? junk(reason) : BODY;
  }

  static Verdict doubtIf(boolean condition) {
    return condition ? DOUBT : BODY;
  }

  boolean isBody() {
    return kind == Kind.BODY;
  }
}

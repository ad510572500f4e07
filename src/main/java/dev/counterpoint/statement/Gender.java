package dev.counterpoint.statement;

/** What a pronoun must agree with. */
enum Gender {
  MALE,
  FEMALE,
  /** Several people, or a body of them. */
  PLURAL,
  UNKNOWN;

  /** As the word lists write it: m, f, or - for either. */
  static Gender of(String mark) {
    return switch (mark) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  boolean agreesWith(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}

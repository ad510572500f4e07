package dev.counterpoint.statement;

/**
 * A word or a mark of the article.
 *
 * @param start offset into the article's text
 * @param end end offset, exclusive
 * @param text as written, with typographic apostrophes made straight
 * @param lower the same in lower case
 * @param shape what it is made of
 * @param sentence the number of its sentence
 * @param piece which piece of the sentence holds it
 */
record Token(int start, int end, String text, String lower, Shape shape, int sentence, int piece) {

  boolean capitalized() {
    return shape == Shape.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /** "R-Texas", "D-Va.": a lawmaker's party and state. */
  boolean isParty() {
    boolean letter = text.length() > 2 && "RDI".indexOf(text.charAt(0)) >= 0;
    return letter && text.charAt(1) == '-' && Character.isUpperCase(text.charAt(2));
  }

  boolean allCapitals() {
    if (shape != Shape.WORD || text.length() < 2) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return Character.isUpperCase(text.charAt(0));
  }
}

package dev.counterpoint.gateway;

/** What is wrong with one field of a request. */
record FieldError(String field, String message) {

  private static final int LONGEST_NAME = 64;

  /** Names come from outside: they are shown cut, and without anything that is not printable. */
  FieldError {
    StringBuilder name = new StringBuilder();
    field
        .codePoints()
        .limit(LONGEST_NAME)
        .map(c -> Character.isISOControl(c) || !Character.isDefined(c) || isHalf(c) ? '?' : c)
        .forEach(name::appendCodePoint);
    field = name.toString();
  }

  private static boolean isHalf(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }
}

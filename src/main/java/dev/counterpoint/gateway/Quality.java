package dev.counterpoint.gateway;

/** The weight {@code q} of an element of a negotiation header. */
final class Quality {

  static final int MALFORMED = -1;

  private Quality() {}

  /**
   * In thousandths, 1000 if not given.
   *
   * @param parts the element, in lower case, split at its semicolons; the first is its name
   */
  static int of(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=")) {
        return thousandths(parameter.substring(2).strip());
      }
    }
    return 1000;
  }

  private static int thousandths(String value) {
    boolean wellFormed = value.matches("0?\\.[0-9]{1,9}|0\\.?|1(\\.0{0,9})?");
    return wellFormed ? (int) Math.round(Double.parseDouble(value) * 1000) : MALFORMED;
  }
}

package dev.counterpoint.llm;

/** What may stand in a header: printable ASCII, so that no value can start a header of its own. */
final class Printable {

  private Printable() {}

  static boolean isHeaderValue(String text) {
    return text.chars().allMatch(c -> 0x20 <= c && c <= 0x7e);
  }
}

package dev.counterpoint.llm;

/** Estimates tokens without any model's vocabulary: rather too many than too few. */
final class Tokens {

  private Tokens() {}

  /** A token for every four characters of ASCII begun, and one for every other character. */
  static int in(String text) {
    int ascii = (int) text.chars().filter(c -> c < 0x80).count();
    return (ascii + 3) / 4 + text.length() - ascii;
  }
}

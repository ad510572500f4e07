package dev.counterpoint.statement;

/** What a token is made of. */
enum Shape {
  WORD,
  NUMBER,
  /** A double quotation mark that opens. */
  OPEN_QUOTE,
  /** A double quotation mark that closes. */
  CLOSE_QUOTE,
  OPEN_SINGLE,
  CLOSE_SINGLE,
  COMMA,
  SEMICOLON,
  COLON,
  DASH,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  /** Full stop, question mark, exclamation mark, ellipsis. */
  STOP,
  OTHER
}

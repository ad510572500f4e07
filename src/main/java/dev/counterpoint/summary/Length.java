package dev.counterpoint.summary;

/** How long the summary should be, in words. */
public enum Length {
  SHORT(40),
  MEDIUM(80),
  LONG(160);

  private final int words;

  Length(int words) {
    this.words = words;
  }

  /** About how many words the summary has. */
  public int words() {
    return words;
  }
}

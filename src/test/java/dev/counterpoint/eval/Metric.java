package dev.counterpoint.eval;

import java.util.Locale;

/** What is measured. Means over articles, unless said otherwise. */
enum Metric {
  /** Share of evidence whose quote is exactly the submitted text at its place. */
  VERBATIM(true),
  /** Share of the claims that both readers call key that some returned claim's evidence covers. */
  CLAIM_RECALL(true),
  /** Share of returned claims whose evidence lies in a claim that either reader accepts. */
  CLAIM_PRECISION(true),
  /** Share of accepted claims on the right side, whatever the sides are called. */
  SIDE_ACCURACY(true),
  /** The same, averaged over the reader's sides: a side without a claim counts 0. */
  SIDE_BALANCED(true),
  /** Whether two sides were returned exactly where two are voiced. */
  SIDES_RIGHT(true),
  /** Share of accepted claims whose speaker a reader also names. */
  SPEAKER(true),
  /** Share of returned claims whose evidence is junk. */
  JUNK_LEAK(false),
  /** Share of the characters that no reader calls junk that were removed. */
  BODY_LOST(false),
  /** Numbers and capitalized words in our own prose that the article never uses. */
  NEW_FACTS(false),
  /** Words in the summary: shown, neither good nor bad. */
  WORDS(true),
  /** F1 of the junk removed, in characters, over all articles together. */
  JUNK_F1(true);

  private final boolean higherIsBetter;

  Metric(boolean higherIsBetter) {
    this.higherIsBetter = higherIsBetter;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a figure is worse than another by more than rounding; {@link #WORDS} never is. */
  boolean isWorse(double now, double before) {
    if (this == WORDS) {
      return false;
    }
    double loss = higherIsBetter ? before - now : now - before;
    return loss > 0.0005;
  }
}

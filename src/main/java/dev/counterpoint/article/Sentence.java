package dev.counterpoint.article;

import java.util.List;

/**
 * One sentence of an article.
 *
 * @param number its index in {@link Article#sentences()}, from 0
 * @param pieces its places in the submitted text, in order; more than one where junk was glued into
 *     the sentence
 * @param text the sentence as a reader reads it: the pieces with white space folded and invisible
 *     characters left out
 * @param paragraph the index of its paragraph, from 0
 * @param standing what it may be used for
 */
public record Sentence(
    int number, List<Span> pieces, String text, int paragraph, Standing standing) {

  public Sentence {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a sentence without a place: " + number);
    }
  }

  /** From the first piece's start to the last piece's end. */
  public Span span() {
    return pieces.get(0).hull(pieces.get(pieces.size() - 1));
  }

  public boolean canBeEvidence() {
    return standing == Standing.BODY;
  }
}

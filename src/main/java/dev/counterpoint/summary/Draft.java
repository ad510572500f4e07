package dev.counterpoint.summary;

import java.util.List;

/**
 * What an engine proposes. It points at sentences by number and never carries a quote: the words of
 * the evidence are supplied from the article by the verifier.
 *
 * @param question what is in dispute; {@code null} if nothing is
 * @param missingSide who is given no voice; {@code null} if two sides are voiced
 */
public record Draft(
    String headline, String summary, String question, List<Side> sides, String missingSide) {

  /** The words of {@link #missingSide} for an article that is not about a dispute. */
  public static final String NO_DISPUTE = "no dispute in the article";

  public Draft {
    sides = List.copyOf(sides);
  }

  /** One side, as an engine proposes it. */
  public record Side(String name, String position, List<Claim> claims) {
    public Side {
      claims = List.copyOf(claims);
    }
  }

  /**
   * One claim, as an engine proposes it.
   *
   * @param speaker the full name; {@code null} if the article attributes it to nobody
   * @param sentences numbers of the article's sentences that state it
   */
  public record Claim(String text, String speaker, List<Integer> sentences) {
    public Claim {
      sentences = List.copyOf(sentences);
    }
  }
}

package dev.counterpoint.summary;

import java.util.List;

/**
 * One side with its claims.
 *
 * @param share of the words that the article attributes to any side, 0 to 1
 */
public record Side(String name, String position, double share, List<Claim> claims) {

  public Side {
    claims = List.copyOf(claims);
  }
}

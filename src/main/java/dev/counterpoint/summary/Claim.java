package dev.counterpoint.summary;

import java.util.List;

/**
 * One claim with its evidence.
 *
 * @param speaker as the article names them in full; {@code null} if it attributes it to nobody
 * @param evidence never empty
 */
public record Claim(String text, String speaker, List<Evidence> evidence) {

  public Claim {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence");
    }
  }
}

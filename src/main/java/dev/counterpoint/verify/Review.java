package dev.counterpoint.verify;

import java.util.List;

/**
 * What the checks say to a draft before it is an answer.
 *
 * @param acceptable whether enough of it would be left to be an answer
 * @param hints what the model should write in place of what failed, each once, in order; they
 *     repeat only the model's own words
 */
public record Review(boolean acceptable, List<String> hints) {

  public Review {
    hints = List.copyOf(hints);
  }
}

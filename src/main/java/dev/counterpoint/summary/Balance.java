package dev.counterpoint.summary;

import java.util.List;

/** Each side's share of the attributed words, in the article and in the answer; order of sides. */
public record Balance(List<Double> article, List<Double> summary) {

  public Balance {
    article = List.copyOf(article);
    summary = List.copyOf(summary);
  }
}

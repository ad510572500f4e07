package dev.counterpoint.summary;

import dev.counterpoint.article.Article;
import dev.counterpoint.dispute.Dispute;
import dev.counterpoint.statement.Reading;

/** All that is known of an article before any engine writes: what every answer is held against. */
public record Source(Reading reading, Dispute dispute) {

  public Article article() {
    return reading.article();
  }
}

package dev.counterpoint.pipeline;

import dev.counterpoint.article.Article;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;

/**
 * A submission with what the embedded path knows of it.
 *
 * @param embedded what the embedded engine would answer; empty in a language it does not know
 */
record Material(Submission submission, Source source, Draft embedded) {

  Options options() {
    return submission.options();
  }

  /** Whether the embedded engine knows the article's language and the answer's. */
  boolean isEnglish() {
    return isEnglish(source.article(), options());
  }

  static boolean isEnglish(Article article, Options options) {
    String asked = options.language();
    return isEnglish(article.language()) && (asked == null || isEnglish(asked));
  }

  private static boolean isEnglish(String tag) {
    return tag.equalsIgnoreCase("en") || tag.regionMatches(true, 0, "en-", 0, 3);
  }
}

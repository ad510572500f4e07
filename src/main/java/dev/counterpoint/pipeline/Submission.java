package dev.counterpoint.pipeline;

import dev.counterpoint.cache.Kept;
import dev.counterpoint.summary.Options;
import java.util.Set;

/**
 * What a caller hands in.
 *
 * @param title {@code null} if not given
 * @param content the article: text or HTML
 * @param html whether {@code content} is HTML
 * @param fresh whether a kept answer will not do
 * @param known ids of answers the caller already has
 */
public record Submission(
    String title, String content, boolean html, Options options, boolean fresh, Set<String> known) {

  public Submission {
    known = Set.copyOf(known);
  }

  public Submission(String title, String content, boolean html, Options options) {
    this(title, content, html, options, false, Set.of());
  }

  static Submission of(Kept kept) {
    return new Submission(kept.title(), kept.submitted(), kept.html(), kept.options());
  }

  /** Whether the caller has this answer already, and is content with it. */
  boolean isKnown(String id) {
    return !fresh && known.contains(id);
  }

  /** The request's field that holds the article. */
  String contentField() {
    return html ? "html" : "text";
  }
}

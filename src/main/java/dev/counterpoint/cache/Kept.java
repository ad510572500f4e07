package dev.counterpoint.cache;

import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;

/**
 * All it takes to make an answer again without asking a model.
 *
 * @param title as submitted; {@code null} if none was
 * @param submitted the text or HTML, untouched
 * @param html whether {@code submitted} is HTML
 * @param shortened whether the engine saw only part of the article
 */
public record Kept(
    String id,
    String title,
    String submitted,
    boolean html,
    Options options,
    Draft draft,
    boolean shortened,
    EngineReport engine) {

  private static final int BESIDE_THE_TEXT = 4_000;

  /** About how many characters of memory this takes. */
  public int weight() {
    return submitted.length() + BESIDE_THE_TEXT;
  }
}

package dev.counterpoint.cache;

import dev.counterpoint.summary.Caveat;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import java.util.List;

/**
 * All it takes to make an answer again without asking a model.
 *
 * @param title as submitted; {@code null} if none was
 * @param submitted the text or HTML, untouched
 * @param html whether {@code submitted} is HTML
 */
public record Kept(
    String id,
    String title,
    String submitted,
    boolean html,
    Options options,
    Draft draft,
    List<Caveat> caveats,
    EngineReport engine) {

  private static final int BESIDE_THE_TEXT = 4_000;

  public Kept {
    caveats = List.copyOf(caveats);
  }

  /** About how many characters of memory this takes. */
  public int weight() {
    return submitted.length() + BESIDE_THE_TEXT;
  }
}

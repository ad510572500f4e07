package dev.counterpoint.llm;

import dev.counterpoint.summary.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a draft that gives away what a model was told and no reader should see. */
final class Echo {

  /** So many words in the same order are no accident. */
  private static final int RUN = 8;

  private final Set<String> instructions = new HashSet<>();

  Echo(String instructions) {
    this.instructions.addAll(runs(instructions));
  }

  /**
   * @param secrets words that must not come back at all, {@code null} among them ignored
   */
  boolean isIn(Draft draft, List<String> secrets) {
    return texts(draft).stream().anyMatch(text -> gives(text, secrets));
  }

  private boolean gives(String text, List<String> secrets) {
    boolean secret = secrets.stream().anyMatch(s -> s != null && !s.isEmpty() && text.contains(s));
    return secret || runs(text).stream().anyMatch(instructions::contains);
  }

  private static List<String> texts(Draft draft) {
    List<String> texts = new ArrayList<>();
    texts.add(draft.headline());
    texts.add(draft.summary());
    texts.add(draft.question());
    texts.add(draft.missingSide());
    for (Draft.Side side : draft.sides()) {
      texts.add(side.name());
      texts.add(side.position());
      for (Draft.Claim claim : side.claims()) {
        texts.add(claim.text());
        texts.add(claim.speaker());
      }
    }
    texts.removeIf(t -> t == null);
    return texts;
  }

  private static List<String> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
    }
    return runs;
  }
}

package dev.counterpoint.verify;

import dev.counterpoint.article.ResourceLines;
import java.util.List;
import java.util.Optional;

/**
 * No reasoning, no talk to or about a model: neither in our words nor as the evidence of a claim,
 * unless somebody in the article says it.
 */
final class NoInstructions implements Check {

  private static final String RULE = "instructions";
  private static final Phrases MARKS = new Phrases();

  static {
    ResourceLines.beside(NoInstructions.class, "instruction-marks.txt").forEach(MARKS::add);
  }

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    boolean ours = isMarked(passage.words());
    boolean evidence =
        passage.isClaim() && passage.sentences().stream().anyMatch(ground::isInjected);
    return ours || evidence ? Optional.of(fault(passage)) : Optional.empty();
  }

  static boolean isMarked(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (MARKS.lengthAt(words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static Fault fault(Passage passage) {
    String part = passage.part().label();
    return new Fault(
        RULE,
        "A " + part + " was an instruction or a model's reasoning, not news.",
        "A "
            + part
            + " carries an instruction or reasoning: write only what people in the article"
            + " say.");
  }
}

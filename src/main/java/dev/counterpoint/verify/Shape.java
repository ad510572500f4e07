package dev.counterpoint.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A passage is as long as its part of an answer may be, and repeats itself no more than the
 * article.
 */
final class Shape implements Check {

  private static final String RULE = "shape";

  /** So many words in a row, met so often in one passage, are a loop. */
  private static final int RUN = 3;

  private static final int LOOPS = 3;

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    List<Word> words = passage.words();
    if (words.isEmpty()) {
      return Optional.of(fault(passage, "had no words", "write words"));
    }
    if (words.size() > most(passage.part())) {
      return Optional.of(fault(passage, "was too long", "use fewer words"));
    }
    boolean loops = repeats(words) && !ground.hasWords(passage.text());
    return loops ? Optional.of(fault(passage, "repeated itself", "say it once")) : Optional.empty();
  }

  private static int most(Passage.Part part) {
    return switch (part) {
      case NAME, MISSING_SIDE -> 20;
      case HEADLINE -> 30;
      case QUESTION -> 45;
      case POSITION, CLAIM, SUMMARY -> 100;
    };
  }

  private static boolean repeats(List<Word> words) {
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      StringBuilder run = new StringBuilder();
      words.subList(i, i + RUN).forEach(word -> run.append(word.form()).append(' '));
      if (runs.merge(run.toString(), 1, Integer::sum) >= LOOPS) {
        return true;
      }
    }
    return false;
  }

  private static Fault fault(Passage passage, String what, String instead) {
    String part = passage.part().label();
    return new Fault(
        RULE, "A " + part + " " + what + ".", "A " + part + " " + what + ": " + instead + ".");
  }
}

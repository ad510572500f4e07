package dev.counterpoint.verify;

import java.util.List;
import java.util.Optional;

/** An answer in English has English words between its names; one in another language has not. */
final class AnswerLanguage implements Check {

  private static final String RULE = "language";

  /** Fewer words than this tell nothing. */
  private static final int FEWEST = 12;

  private static final double HARDLY_ENGLISH = 0.09;
  private static final double CLEARLY_ENGLISH = 0.35;

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    List<Word> words = passage.words();
    if (words.size() < FEWEST) {
      return Optional.empty();
    }
    long english = words.stream().filter(word -> Terms.isFunctionWord(word.form())).count();
    double share = (double) english / words.size();
    boolean right = ground.answerIsEnglish() ? share >= HARDLY_ENGLISH : share < CLEARLY_ENGLISH;
    return right ? Optional.empty() : Optional.of(fault(passage));
  }

  private static Fault fault(Passage passage) {
    String part = passage.part().label();
    return new Fault(
        RULE,
        "A " + part + " was in another language than the answer's.",
        "A " + part + " is in another language than asked for: write all in one language.");
  }
}

package dev.counterpoint.verify;

import java.util.Optional;

/** No side's claim that nobody in the article makes: its sentences hold a statement. */
final class Voiced implements Check {

  private static final String RULE = "voiced";

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    boolean voiced = !passage.isClaim() || !ground.statementsNear(passage.sentences()).isEmpty();
    return voiced
        ? Optional.empty()
        : Optional.of(
            new Fault(
                RULE,
                "A claim rested on sentences in which nobody says anything.",
                "Nobody says the claim \""
                    + passage.text()
                    + "\" in the sentences it points at: give only what people say."));
  }
}

package dev.counterpoint.verify;

import java.util.Optional;

/** A word or two in quotation marks cast doubt, unless the article has them in marks itself. */
final class ScareQuotes implements Check {

  private static final String RULE = "scare-quotes";
  private static final int FEW = 3;

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    boolean scares =
        passage.quoted().stream()
            .anyMatch(words -> Word.of(words).size() <= FEW && !ground.quotes(words));
    return scares ? Optional.of(fault(passage)) : Optional.empty();
  }

  private static Fault fault(Passage passage) {
    String part = passage.part().label();
    return new Fault(
        RULE,
        "A " + part + " put a word between quotation marks that the article does not.",
        "The "
            + part
            + " \""
            + passage.text()
            + "\" puts a word between quotation marks that the article does not: leave them out.");
  }
}

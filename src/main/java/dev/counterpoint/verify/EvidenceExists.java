package dev.counterpoint.verify;

import java.util.Optional;

/** A claim rests on at least one sentence of the article's own text, and on nothing else. */
final class EvidenceExists implements Check {

  private static final String RULE = "evidence";
  private static final int MOST = 8;

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    if (!passage.isClaim()) {
      return Optional.empty();
    }
    boolean stands =
        !passage.sentences().isEmpty()
            && passage.sentences().size() <= MOST
            && passage.sentences().stream()
                .allMatch(n -> ground.exists(n) && ground.sentence(n).canBeEvidence());
    return stands ? Optional.empty() : Optional.of(fault(passage));
  }

  private static Fault fault(Passage passage) {
    return new Fault(
        RULE,
        "A claim pointed at no sentence of the article's own text.",
        "The claim \""
            + passage.text()
            + "\" points at a sentence that does not exist or is no part of the article's text:"
            + " give the numbers of the one or two sentences that state it.");
  }
}

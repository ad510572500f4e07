package dev.counterpoint.verify;

import java.util.List;
import java.util.Optional;

/** A claim says what its sentences say, and our prose what the article says. */
final class Support implements Check {

  private static final String RULE = "support";

  private final SupportJudge judge = new SupportJudge();

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    boolean named =
        passage.part() == Passage.Part.NAME || passage.part() == Passage.Part.MISSING_SIDE;
    if (named) {
      return Optional.empty();
    }
    List<List<Term>> text = SupportJudge.read(passage.text());
    return judge.follows(text, ground.terms(passage))
        ? Optional.empty()
        : Optional.of(fault(passage));
  }

  private static Fault fault(Passage passage) {
    String part = passage.part().label();
    String source = passage.isClaim() ? "the sentences it points at" : "the article";
    return new Fault(
        RULE,
        "A " + part + " did not follow from " + source + ".",
        "The "
            + part
            + " \""
            + passage.text()
            + "\" does not follow from "
            + source
            + ": stay closer to their words, with every \"not\" and \"may\", and add nothing.");
  }
}

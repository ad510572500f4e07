package dev.counterpoint.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A claim says what its sentences say, and our prose what the article says. */
final class Support implements Check {

  private static final String RULE = "support";

  /** What we call whoever writes an opinion piece, and how we bring their words in. */
  private static final Set<String> FRAME = Set.of("author", "word");

  private final SupportJudge judge = new SupportJudge();

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    boolean named =
        passage.part() == Passage.Part.NAME || passage.part() == Passage.Part.MISSING_SIDE;
    if (named || ground.isTranslated()) {
      return Optional.empty();
    }
    boolean follows =
        ground.isSentence(passage.text(), passage.sentences())
            || isBareQuotation(passage) && !ground.isNegated(passage.sentences())
            || follows(passage, passage.terms(), ground.terms(passage));
    return follows ? Optional.empty() : Optional.of(fault(passage));
  }

  private boolean follows(Passage passage, List<List<Term>> text, TermIndex source) {
    return judge.follows(text, source)
        || switch (passage.part()) {
          // A question asserts nothing that a "not" in the article could contradict.
          case QUESTION -> judge.hasAll(withoutFrame(text), source);
          case HEADLINE -> judge.knowsAll(text, source);
          default -> false;
        };
  }

  private static List<List<Term>> withoutFrame(List<List<Term>> text) {
    return text.stream()
        .map(line -> line.stream().filter(term -> !FRAME.contains(term.lemma())).toList())
        .toList();
  }

  /** "Lee said: ..." says nothing of its own: that the quotation is exact is checked elsewhere. */
  private static boolean isBareQuotation(Passage passage) {
    if (passage.quotations().isEmpty()) {
      return false;
    }
    String frame = Quotation.without(passage.text(), passage.quotations());
    return Terms.of(frame).stream()
        .allMatch(term -> term.is(Term.Kind.NAME) || FRAME.contains(term.lemma()));
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

package dev.counterpoint.verify;

import dev.counterpoint.summary.Draft;
import java.util.Optional;
import java.util.Set;

/** A side is named as the article names it: by words the article has. */
final class NamedInArticle implements Check {

  private static final String RULE = "side-name";

  /** What may be said of anybody: the writer, the rest, those for and those against. */
  private static final Set<String> OURS =
      Set.of("author", "other", "side", "supporter", "opponent", "critic", "of", "the");

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    boolean named =
        passage.part() == Passage.Part.NAME || passage.part() == Passage.Part.MISSING_SIDE;
    boolean known =
        !named
            || ground.isTranslated()
            || passage.text().equals(Draft.NO_DISPUTE)
            || passage.words().stream().allMatch(word -> isKnown(word, ground));
    return known ? Optional.empty() : Optional.of(fault(passage));
  }

  private static boolean isKnown(Word word, Ground ground) {
    String lemma = Lemma.of(word.form());
    return ground.hasWord(word.form()) || Terms.isFunctionWord(lemma) || OURS.contains(lemma);
  }

  private static Fault fault(Passage passage) {
    String part = passage.part().label();
    return new Fault(
        RULE,
        "A " + part + " was not in the article's words.",
        "The "
            + part
            + " \""
            + passage.text()
            + "\" is not how the article names anybody: name"
            + " people or organizations as the article does.");
  }
}

package dev.counterpoint.verify;

import java.util.List;
import java.util.Optional;

/** No number, name or date that the article does not have. */
final class NewFacts implements Check {

  private static final String RULE = "new-fact";

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    for (Word word : passage.words()) {
      String value = Numbers.value(word.form());
      if (value != null && !isHarmless(word) && !ground.hasNumber(value)) {
        return Optional.of(fault(passage, "number", word));
      }
    }
    List<Word> names =
        ground.isTranslated() ? List.of() : Names.in(passage.text(), passage.words());
    for (Word name : names) {
      if (!ground.hasWord(name.form())) {
        return Optional.of(fault(passage, "name", name));
      }
    }
    return Optional.empty();
  }

  /** "One", "first" and "second" mostly count nothing. */
  private static boolean isHarmless(Word word) {
    return switch (word.form()) {
      case "one", "two", "first", "second" -> true;
      default -> false;
    };
  }

  private static Fault fault(Passage passage, String kind, Word word) {
    String part = passage.part().label();
    return new Fault(
        RULE,
        "A " + part + " had a " + kind + " that the article does not have.",
        "The "
            + part
            + " \""
            + passage.text()
            + "\" has the "
            + kind
            + " \""
            + word.form()
            + "\", which the article does not have: use only the article's numbers and names.");
  }
}

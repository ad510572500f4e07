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
      if (value != null && !isHarmless(word) && !ground.hasNumber(value, passage)) {
        return Optional.of(fault(passage, "number", word));
      }
    }
    List<Word> names =
        ground.isTranslated() ? List.of() : Names.in(passage.text(), passage.words());
    for (int i = 0; i < names.size(); i++) {
      boolean known = ground.hasWord(names.get(i).form());
      boolean patched = i > 0 && isPatched(names.get(i - 1), names.get(i), passage.text(), ground);
      if (!known || patched) {
        return Optional.of(fault(passage, "name", names.get(i)));
      }
    }
    return Optional.empty();
  }

  /** One person's first name with another's last name, which the article never has together. */
  private static boolean isPatched(Word first, Word last, String text, Ground ground) {
    boolean together = first.end() + 1 == last.start() && text.charAt(first.end()) == ' ';
    boolean isTitle = Thesaurus.ENGLISH.knows(Lemma.of(first.form()));
    return together && !isTitle && !ground.hasTogether(first.form(), last.form());
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

package dev.counterpoint.verify;

import dev.counterpoint.article.Span;
import java.util.List;
import java.util.Optional;

/** No loaded word of our own. */
final class NeutralWords implements Check {

  private static final String RULE = "neutral-words";

  private final LoadedWords loaded = new LoadedWords();

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    List<Span> found = loaded.find(passage.words(), passage.quotations());
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(fault(passage, found.get(0).in(passage.text())));
  }

  private static Fault fault(Passage passage, String term) {
    String part = passage.part().label();
    return new Fault(
        RULE,
        "A " + part + " used a loaded word of its own.",
        "The "
            + part
            + " \""
            + passage.text()
            + "\" uses the loaded word \""
            + term
            + "\": say it in neutral words; attribute with \"said\".");
  }
}

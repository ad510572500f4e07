package dev.counterpoint.verify;

import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Quoted words stay with whom the article lets say them. */
final class QuoteSpeakers implements Check {

  private static final String RULE = "quote-speaker";

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    if (passage.quotations().isEmpty() || ground.isSentence(passage.text(), passage.sentences())) {
      return Optional.empty();
    }
    Set<String> mine = new HashSet<>();
    for (Word word : Word.of(Quotation.without(passage.text(), passage.quotations()))) {
      mine.add(Names.stem(word.form()));
    }
    boolean astray = passage.quoted().stream().anyMatch(quoted -> isAstray(quoted, mine, ground));
    return astray ? Optional.of(fault(passage)) : Optional.empty();
  }

  /** Somebody else of the article's speakers is named beside the words, and not who says them. */
  private static boolean isAstray(String quoted, Set<String> mine, Ground ground) {
    List<Speaker> owners =
        ground.statementsWith(quoted).stream()
            .map(Statement::speaker)
            .filter(speaker -> speaker != null)
            .toList();
    boolean unowned = owners.isEmpty() || owners.stream().anyMatch(o -> isNamed(o, mine));
    return !unowned
        && ground.speakers().stream()
            .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
            .anyMatch(speaker -> isNamed(speaker, mine));
  }

  private static boolean isNamed(Speaker speaker, Set<String> mine) {
    List<Word> name = Word.of(speaker.name());
    return name.isEmpty() || mine.contains(Names.stem(name.get(name.size() - 1).form()));
  }

  private static Fault fault(Passage passage) {
    String part = passage.part().label();
    return new Fault(
        RULE,
        "A " + part + " gave quoted words to somebody who does not say them.",
        "In the "
            + part
            + " \""
            + passage.text()
            + "\", the quoted words are somebody else's: name who says them.");
  }
}

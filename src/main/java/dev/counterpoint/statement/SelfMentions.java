package dev.counterpoint.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a speaker's own words tell of in the third person: hardly the speaker. In {@code "The mayor
 * will win," he said} he is not the mayor.
 */
final class SelfMentions {

  private final Words words;
  private final Map<Integer, List<Range>> quotations = new HashMap<>();
  private final Figure[] named;

  SelfMentions(Words words, NameBook book, List<Attribution> attributions) {
    this.words = words;
    this.named = new Figure[words.size()];
    for (NameRun run : book.runs()) {
      named[run.range().last()] = book.owner(run);
    }
    for (Attribution attribution : attributions) {
      Range source = attribution.source();
      if (source != null && source.length() == 1) {
        quotations.merge(source.from(), attribution.content(), SelfMentions::both);
      }
    }
  }

  private static List<Range> both(List<Range> one, List<Range> other) {
    List<Range> all = new java.util.ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** Whether the quotation that is said by the pronoun speaks of the figure by name or office. */
  boolean has(int pronoun, Figure figure) {
    for (Range range : quotations.getOrDefault(pronoun, List.of())) {
      for (int i = range.from(); i < range.to(); i++) {
        boolean office =
            words.isQuoted(i) && words.is(i - 1, "the") && figure.hasRoleWord(words.lower(i));
        if (words.isQuoted(i) && named[i] == figure || office) {
          return true;
        }
      }
    }
    return false;
  }
}

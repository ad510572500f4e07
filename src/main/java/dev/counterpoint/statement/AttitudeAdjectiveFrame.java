package dev.counterpoint.statement;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** An adjective that tells an attitude: "is worried that", "remains opposed to", "seems". */
final class AttitudeAdjectiveFrame implements Frame {

  private static final Map<String, Set<String>> ADJECTIVES =
      WordList.table("attitude-adjectives.txt");
  private static final Set<String> LINKS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "'s",
          "'re",
          "remain",
          "remains",
          "remained",
          "feel",
          "feels",
          "felt",
          "sound",
          "sounds",
          "sounded",
          "become",
          "became",
          "grew",
          "appear",
          "appears",
          "appeared",
          "seem",
          "seems",
          "seemed",
          "looks",
          "looked",
          "being");

  private final Syntax syntax;
  private final Words words;

  AttitudeAdjectiveFrame(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  @Override
  public Attribution at(int token) {
    Set<String> complements = ADJECTIVES.get(words.lower(token));
    if (complements == null || words.isQuoted(token) || token + 2 >= words.endOfSentenceAt(token)) {
      return null;
    }
    int link = link(token);
    if (link < 0 || syntax.subjects().of(link) == null) {
      return null;
    }
    String next = words.lower(token + 1);
    boolean clause = next.equals("that") || words.tag(token + 1) == Tag.TO;
    if (!complements.contains(next)) {
      return null;
    }
    int from = clause ? token + 1 : token + 2;
    int to = clause ? syntax.extent().ofClause(from) : syntax.extent().ofPhrase(from);
    if (to <= from) {
      return null;
    }
    Range subject = syntax.subjects().of(link);
    boolean impersonal = subject.length() == 1 && words.is(subject.from(), "it");
    int groupStart = syntax.phrases().verbGroupStart(link);
    boolean negated = syntax.phrases().isNegated(groupStart, token);
    return new Attribution(
        false,
        impersonal ? null : subject,
        null,
        new Range(groupStart, clause ? token + 1 : token + 2),
        words.lower(token),
        List.of(new Range(from, to)),
        negated);
  }

  private int link(int adjective) {
    int start = words.startOfSentenceAt(adjective);
    for (int i = adjective - 1; i >= start && i >= adjective - 4; i--) {
      if (LINKS.contains(words.lower(i))) {
        return i;
      }
      boolean between =
          words.tag(i) == Tag.ADVERB || words.tag(i) == Tag.NOT || words.tag(i) == Tag.AUX;
      if (!between) {
        return -1;
      }
    }
    return -1;
  }
}

package dev.counterpoint.statement;

import java.util.List;
import java.util.Set;

/** The passive: "is expected to", "was accused by residents of", "seen by critics as". */
final class PassiveFrame implements Frame {

  private static final Set<String> TO =
      Set.of(
          "expect",
          "say",
          "believe",
          "think",
          "report",
          "allege",
          "rumor",
          "claim",
          "understand",
          "consider",
          "ask",
          "urge",
          "tell");
  private static final Set<String> WITH_PREPOSITION =
      Set.of(
          "accuse",
          "see",
          "view",
          "regard",
          "describe",
          "criticize",
          "blame",
          "denounce",
          "praise",
          "hail",
          "dismiss",
          "condemn",
          "charge");
  private static final Set<String> PREPOSITIONS = Set.of("of", "as", "for", "with");

  private final Syntax syntax;
  private final Words words;

  PassiveFrame(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  @Override
  public Attribution at(int token) {
    Cue cue = words.tag(token) == Tag.VERB_PAST ? syntax.cue(token) : null;
    if (cue == null) {
      return null;
    }
    boolean passive = syntax.phrases().isPassive(cue.from(), token);
    int end = syntax.extent().endOfSentence(token);
    int next = token + 1;
    if (next >= end) {
      return null;
    }
    if (words.is(next, "by")) {
      return byAgent(cue, next, end, passive);
    }
    if (!passive || cue.subject() == null) {
      return null;
    }
    if (TO.contains(cue.lemma()) && words.tag(next) == Tag.TO) {
      List<Range> content = List.of(cue.subject(), new Range(next, syntax.extent().ofClause(next)));
      return ordered(cue, null, content);
    }
    if (WITH_PREPOSITION.contains(cue.lemma()) && PREPOSITIONS.contains(words.lower(next))) {
      return ordered(
          cue, null, List.of(cue.subject(), new Range(next, syntax.extent().ofPhrase(next))));
    }
    return null;
  }

  private Attribution byAgent(Cue cue, int by, int end, boolean passive) {
    boolean reports =
        ReportingVerbs.takes(cue.lemma(), ReportingVerbs.Complement.NP)
            && !cue.lemma().equals("show");
    Range subject = passive ? cue.subject() : reduced(cue);
    Range agent = reports ? syntax.phrases().joinedNounPhraseFrom(by + 1) : null;
    if (agent == null || subject == null || subject.to() > cue.from()) {
      return null;
    }
    if (agent.to() < end && PREPOSITIONS.contains(words.lower(agent.to()))) {
      int from = agent.to();
      return ordered(cue, agent, List.of(subject, new Range(from, syntax.extent().ofPhrase(from))));
    }
    return ordered(cue, agent, List.of(subject));
  }

  private Range reduced(Cue cue) {
    int start = words.startOfSentenceAt(cue.verb());
    int left = cue.from() - 1;
    if (left < start) {
      return null;
    }
    return syntax.phrases().joinedNounPhraseEndingAt(words.isComma(left) ? left - 1 : left);
  }

  private Attribution ordered(Cue cue, Range source, List<Range> content) {
    if (content.get(0).to() > cue.from()) {
      return null;
    }
    return new Attribution(false, source, null, cue.range(), cue.lemma(), content, cue.negated());
  }
}

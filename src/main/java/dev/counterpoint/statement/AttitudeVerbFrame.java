package dev.counterpoint.statement;

import dev.counterpoint.statement.ReportingVerbs.Complement;
import java.util.List;
import java.util.Set;

/**
 * A stance told as an act: "vowed to fight", "urged the council to wait", "called for a vote",
 * "criticized the plan", "dismissed it as a stunt", "denied taking money".
 */
final class AttitudeVerbFrame implements Frame {

  private static final Set<String> REFUSALS = Set.of("decline", "refuse");
  private static final Set<String> NOT_SOURCES = Set.of("you", "i", "we");

  private final Syntax syntax;
  private final Words words;

  AttitudeVerbFrame(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  @Override
  public Attribution at(int token) {
    Cue cue = syntax.cue(token);
    if (cue == null || cue.subject() == null || syntax.isHypothetical(cue)) {
      return null;
    }
    if (syntax.phrases().isPassive(cue.from(), token) || isReduced(cue)) {
      return null;
    }
    int end = syntax.extent().endOfSentence(token);
    int next = afterAdverb(token + 1, end);
    if (next >= end) {
      return null;
    }
    if (words.tag(next) == Tag.TO) {
      boolean wish = ReportingVerbs.takes(cue.lemma(), Complement.TO) && !isNotSource(cue);
      return wish
          ? stance(cue, cue.range(), next, syntax.extent().ofClause(next, cue.verb()))
          : null;
    }
    if (ReportingVerbs.takesPreposition(cue.lemma(), words.lower(next)) && next + 1 < end) {
      return stance(cue, cue.to(next + 1), next + 1, syntax.extent().ofPhrase(next + 1));
    }
    if (words.tag(next) == Tag.VERB_ING && ReportingVerbs.takes(cue.lemma(), Complement.GERUND)) {
      return stance(cue, cue.range(), next, syntax.extent().ofPhrase(next));
    }
    return withObject(cue, next);
  }

  /** "signed laws intended to", "a tool called X": a participle behind its noun. */
  private boolean isReduced(Cue cue) {
    int before = cue.subject().from() - 1;
    if (words.tag(cue.verb()) != Tag.VERB_PAST
        || cue.from() != cue.verb()
        || before < words.startOfSentenceAt(cue.verb())
        || cue.subject().to() != cue.from()) {
      return false;
    }
    if (words.tag(before) == Tag.PREPOSITION) {
      return true;
    }
    VerbForm form = words.tag(before).isVerb() ? VerbForms.of(words.lower(before)) : null;
    return words.tag(before).isVerb()
        && (form == null || !ReportingVerbs.takes(form.lemma(), Complement.CLAUSE));
  }

  private boolean isNotSource(Cue cue) {
    return cue.subject().length() == 1 && NOT_SOURCES.contains(words.lower(cue.subject().from()));
  }

  private int afterAdverb(int from, int end) {
    boolean parenthesis =
        from + 2 < end
            && words.isComma(from)
            && words.tag(from + 1) == Tag.ADVERB
            && words.isComma(from + 2);
    if (parenthesis) {
      return from + 3;
    }
    boolean adverb = from < end && words.tag(from) == Tag.ADVERB && !isParticle(from);
    return adverb ? from + 1 : from;
  }

  private boolean isParticle(int i) {
    return switch (words.lower(i)) {
      case "out", "back", "off", "down", "up", "away", "forward" -> true;
      default -> false;
    };
  }

  private Attribution withObject(Cue cue, int next) {
    boolean object = startsObject(next);
    if (!object) {
      return null;
    }
    if (ReportingVerbs.takes(cue.lemma(), Complement.NP_TO)) {
      Range phrase = syntax.phrases().joinedNounPhraseFrom(next);
      boolean infinitive = phrase != null && isInfinitiveAt(phrase.to());
      if (infinitive) {
        return stance(cue, cue.range(), next, syntax.extent().ofClause(next, cue.verb()));
      }
    }
    if (ReportingVerbs.takes(cue.lemma(), Complement.NP)) {
      return stance(cue, cue.range(), next, syntax.extent().ofPhrase(next));
    }
    return null;
  }

  private boolean isInfinitiveAt(int i) {
    return words.hasTag(i, Tag.TO) || words.hasTag(i, Tag.NOT) && words.hasTag(i + 1, Tag.TO);
  }

  private boolean startsObject(int i) {
    Tag tag = words.tag(i);
    return tag.isInNounPhrase()
        || tag == Tag.PRONOUN
        || words.opensQuotation(i)
        || tag == Tag.VERB_ING
        || words.is(i, "what")
        || words.is(i, "how");
  }

  private Attribution stance(Cue cue, Range range, int from, int to) {
    if (to <= from) {
      return null;
    }
    int end = to;
    if (words.isQuoted(to - 1)) {
      end = words.quotations().at(to - 1).range().to();
    }
    boolean negated = cue.negated() || REFUSALS.contains(cue.lemma());
    return new Attribution(
        false, cue.subject(), null, range, cue.lemma(), List.of(new Range(from, end)), negated);
  }
}

package dev.counterpoint.statement;

import dev.counterpoint.statement.ReportingVerbs.Complement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The cue, then a clause: "said that", "told reporters it would", "asked whether", "wrote: ...".
 */
final class ClauseFrame implements Frame {

  private static final int FINITE_WITHIN = 40;
  private static final int THAT_WITHIN = 22;
  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "why", "how", "what", "who", "where", "which");
  private static final Set<String> PLAIN_SUBJECTS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "there");

  private final Syntax syntax;
  private final Words words;
  private final TimeAndPlace timeAndPlace;

  ClauseFrame(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.timeAndPlace = new TimeAndPlace(words);
  }

  @Override
  public Attribution at(int token) {
    Cue cue = syntax.cue(token);
    if (cue == null || !ReportingVerbs.isOfSaying(cue.lemma()) || isThatSaid(cue)) {
      return null;
    }
    if (isLooseParticiple(cue)) {
      return null;
    }
    boolean passive = syntax.phrases().isPassive(cue.from(), token);
    int end = syntax.extent().endOfSentence(token);
    int next = timeAndPlace.afterAdverbs(token + 1, end);
    next = afterAddressee(cue, next, end);
    int from = contentStart(cue, next, end, passive);
    if (from < 0 || from >= end) {
      return null;
    }
    List<Range> content = content(cue, from, end);
    if (content.isEmpty()) {
      return null;
    }
    Range subject = passive && !cue.lemma().equals("tell") ? null : cue.subject();
    return new Attribution(true, subject, null, cue.range(), cue.lemma(), content, cue.negated());
  }

  /** "ensuring that", "understanding why": no report, unless the verb is one of saying. */
  private boolean isLooseParticiple(Cue cue) {
    return words.tag(cue.verb()) == Tag.VERB_ING
        && cue.from() == cue.verb()
        && !ReportingVerbs.takes(cue.lemma(), Complement.CLAUSE)
        && !words.isComma(cue.verb() - 1);
  }

  private boolean isThatSaid(Cue cue) {
    int start = words.startOfSentenceAt(cue.verb());
    boolean early = cue.verb() - start <= 2 && words.isComma(cue.verb() + 1);
    return early && cue.verb() > start && words.is(cue.verb() - 1, "that")
        || early && words.is(cue.verb() - 1, "all");
  }

  private int afterAddressee(Cue cue, int next, int end) {
    boolean takes = ReportingVerbs.takes(cue.lemma(), Complement.ADDRESSEE);
    if (!takes || next >= end || words.isQuoted(next)) {
      return afterToAddressee(next, end);
    }
    Range addressee = syntax.phrases().joinedNounPhraseFrom(next);
    if (addressee == null) {
      return next;
    }
    boolean clauseHere =
        !cue.lemma().equals("tell")
            && !cue.lemma().equals("remind")
            && !cue.lemma().equals("assure")
            && !cue.lemma().equals("inform")
            && addressee.to() < end
            && words.isFinite(addressee.to());
    return clauseHere ? next : timeAndPlace.afterAdverbs(addressee.to(), end);
  }

  private int afterToAddressee(int next, int end) {
    boolean to = next < end && words.is(next, "to") && words.tag(next) == Tag.PREPOSITION;
    Range addressee = to ? syntax.phrases().nounPhraseFrom(next + 1) : null;
    return addressee == null ? next : addressee.to();
  }

  private int contentStart(Cue cue, int next, int end, boolean passive) {
    if (next >= end) {
      return -1;
    }
    int marked = markedStart(cue, next, end);
    if (marked >= 0 || passive) {
      return marked;
    }
    int late = afterAdverbial(cue, next, end);
    if (late >= 0) {
      return late;
    }
    return isBareClause(cue, next, end) ? next : -1;
  }

  private int markedStart(Cue cue, int next, int end) {
    if (words.opensQuotation(next)) {
      return next;
    }
    if (words.is(next, "that") && words.tag(next) != Tag.WH && !isQuoteOnly(cue.lemma())) {
      return next;
    }
    boolean mark = words.isComma(next) || words.hasShape(next, Shape.COLON);
    if (mark && words.opensQuotation(next + 1) && next + 1 < end) {
      return next + 1;
    }
    if (words.hasShape(next, Shape.COLON) && next + 1 < end) {
      return next + 1;
    }
    boolean question = QUESTION_WORDS.contains(words.lower(next)) && takesQuestion(cue.lemma());
    return question ? next : -1;
  }

  private static boolean isQuoteOnly(String lemma) {
    return ReportingVerbs.takes(lemma, Complement.QUOTE)
        && !ReportingVerbs.takes(lemma, Complement.THAT)
        && !ReportingVerbs.takes(lemma, Complement.CLAUSE);
  }

  private static boolean takesQuestion(String lemma) {
    return ReportingVerbs.takes(lemma, Complement.CLAUSE)
        || ReportingVerbs.takes(lemma, Complement.WH)
        || ReportingVerbs.takes(lemma, Complement.WEAK);
  }

  /** "said on Tuesday that", "said, in a voice that shook, that". */
  private int afterAdverbial(Cue cue, int next, int end) {
    if (isQuoteOnly(cue.lemma()) && !words.isComma(next) && !timeAndPlace.startsAt(next)) {
      return -1;
    }
    if (timeAndPlace.startsAt(next)) {
      int after = timeAndPlace.end(next, end);
      if (after > next && after < end) {
        int marked = markedStart(cue, after, end);
        if (marked >= 0) {
          return marked;
        }
        if (words.isComma(after) && words.is(after + 1, "that")) {
          return after + 1;
        }
      }
    }
    int late = thatAfterAddressee(cue, next, end);
    if (late >= 0) {
      return late;
    }
    Shape mark = words.shape(next);
    if (mark == Shape.COMMA || mark == Shape.DASH) {
      for (int i = next + 1; i < end && i < next + THAT_WITHIN; i++) {
        if (words.hasShape(i, mark) && words.is(i + 1, "that") && i + 1 < end) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  /** "told a rally in Ames, Iowa, on Monday that". */
  private int thatAfterAddressee(Cue cue, int next, int end) {
    if (!cue.lemma().equals("tell") || next == cue.verb() + 1) {
      return -1;
    }
    for (int i = next; i < end && i < next + TimeAndPlace.LONGEST; i++) {
      if (words.isQuoted(i) || words.isFinite(i)) {
        return -1;
      }
      if (words.is(i, "that") && words.tag(i) == Tag.SUBORDINATOR) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBareClause(Cue cue, int next, int end) {
    boolean strict = ReportingVerbs.takes(cue.lemma(), Complement.WEAK);
    if (!strict && !ReportingVerbs.takes(cue.lemma(), Complement.CLAUSE)) {
      return false;
    }
    if (words.hasShape(next, Shape.COMMA) || words.hasShape(next, Shape.DASH)) {
      return false;
    }
    if (strict) {
      return startsClausePlainly(next, end);
    }
    Tag first = words.tag(next);
    if (first == Tag.CONJUNCTION || first == Tag.WH || words.is(next, "so")) {
      return false;
    }
    if (first == Tag.PREPOSITION && !timeAndPlace.startsAt(next)) {
      return false;
    }
    return syntax.hasFiniteVerb(next, firstMark(cue, next, Math.min(end, next + FINITE_WITHIN)));
  }

  /** The first comma that no adverbial or apposition opens; the clause's verb stands before it. */
  private int firstMark(Cue cue, int from, int end) {
    int earliest = syntax.subjects().isRelative(cue.verb()) ? from : from + 9;
    for (int i = earliest; i < end; i++) {
      boolean comma = words.isComma(i) && !words.isQuoted(i);
      if (comma && syntax.cue(Math.min(i + 1, words.size() - 1)) != null) {
        return i;
      }
    }
    return end;
  }

  private boolean startsClausePlainly(int next, int end) {
    if (PLAIN_SUBJECTS.contains(words.lower(next))) {
      return next + 1 < end && (words.isFinite(next + 1) || words.tag(next + 1) == Tag.ADVERB);
    }
    Range subject = syntax.phrases().joinedNounPhraseFrom(next);
    if (subject == null || subject.to() >= end) {
      return false;
    }
    int verb = subject.to();
    Tag tag = words.tag(verb);
    return tag == Tag.AUX || tag == Tag.VERB_S || tag == Tag.VERB_PAST && !isReduced(verb);
  }

  /** "found documents released by": a participle, not the clause's verb. */
  private boolean isReduced(int verb) {
    return words.is(verb + 1, "by") || words.is(verb + 1, "in");
  }

  private List<Range> content(Cue cue, int from, int end) {
    List<Range> content = new ArrayList<>();
    int to = syntax.extent().ofClause(from, cue.verb());
    if (words.opensQuotation(from)) {
      Range quotation = words.quotations().at(from).range();
      to = Math.max(to, Math.min(quotation.to(), words.size()));
      if (isOnlyQuotation(quotation, end)) {
        to = quotation.to();
      }
    } else if (to < words.size() && words.isQuoted(to - 1)) {
      to = words.quotations().at(to - 1).range().to();
    }
    if (to > from) {
      content.add(new Range(from, to));
    }
    return content;
  }

  /** After a quotation of whole sentences, what follows it is not part of it. */
  private boolean isOnlyQuotation(Range quotation, int end) {
    return quotation.to() >= end || words.isComma(quotation.to());
  }
}

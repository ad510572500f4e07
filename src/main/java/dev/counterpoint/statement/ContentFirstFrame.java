package dev.counterpoint.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The content before its cue, or on both sides of it: "It failed, the mayor said", "It failed,"
 * said the mayor, "and we know it."
 */
final class ContentFirstFrame implements Frame {

  private static final Set<String> NOT_MORE_CONTENT =
      Set.of(
          "who", "which", "and", "as", "when", "a", "an", "the", "whose", "where", "while", "but");
  private static final Set<String> ONLY_AT_THE_END = Set.of("find", "show", "believe", "think");

  private final Syntax syntax;
  private final Words words;
  private final TimeAndPlace timeAndPlace;

  ContentFirstFrame(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.timeAndPlace = new TimeAndPlace(words);
  }

  @Override
  public Attribution at(int token) {
    Cue cue = syntax.cue(token);
    if (cue == null
        || !ReportingVerbs.isOfSaying(cue.lemma())
        || words.tag(token) == Tag.VERB_ING && cue.from() == token
        || syntax.phrases().isPassive(cue.from(), token)) {
      return null;
    }
    Attribution inverted = inverted(cue);
    return inverted != null ? inverted : preposed(cue);
  }

  private Attribution preposed(Cue cue) {
    Range subject = cue.subject();
    int start = words.startOfSentenceAt(cue.verb());
    if (subject == null || subject.to() > cue.from()) {
      return null;
    }
    if (subject.from() <= start) {
      return acrossSplit(cue, subject);
    }
    if (syntax.subjects().isRelative(cue.verb()) || !isDirectSubject(cue)) {
      return null;
    }
    int left = subject.from() - 1;
    boolean afterQuote = words.closesQuotation(left);
    boolean afterMark = afterQuote || words.isComma(left) || words.hasShape(left, Shape.DASH);
    if (!afterMark) {
      return null;
    }
    boolean stopInside = afterQuote && words.hasShape(left - 1, Shape.STOP);
    if (stopInside && isEndOfClause(words.quotations().at(left).range())) {
      return null;
    }
    int end = syntax.extent().endOfSentence(cue.verb());
    int after = afterAdverbials(cue.verb() + 1, end);
    boolean commaInside = afterQuote && words.isComma(left - 1);
    if (!commaInside && (after < 0 || !closesHere(cue, after, end, afterQuote))) {
      return null;
    }
    int from = afterColon(contentStart(left, start), left, subject);
    boolean parenthesis = after == cue.verb() + 1 && after < end && words.isComma(after);
    if (from >= left || !isContent(from, left) && !parenthesis) {
      return null;
    }
    boolean reallyQuoted = afterQuote || words.isQuoted(from);
    if (!reallyQuoted && needsQuote(cue.lemma())) {
      return null;
    }
    int to = afterQuote ? left + 1 : left;
    return new Attribution(
        true,
        subject,
        null,
        cue.range(),
        cue.lemma(),
        withRest(new Range(from, to), after, end, cue),
        cue.negated());
  }

  /** A question or exclamation in quotation marks ends the sentence before: "Why?" she asked. */
  private Attribution acrossSplit(Cue cue, Range subject) {
    int left = subject.from() - 1;
    boolean afterQuote =
        left >= 0
            && words.closesQuotation(left)
            && words.paragraph(left) == words.paragraph(subject.from())
            && subject.from() == words.startOfSentenceAt(subject.from());
    if (!afterQuote || !isDirectSubject(cue)) {
      return null;
    }
    Range quotation = words.quotations().at(left).range();
    if (isEndOfClause(quotation)) {
      return null;
    }
    int end = syntax.extent().endOfSentence(cue.verb());
    int after = afterAdverbials(cue.verb() + 1, end);
    boolean lower = !words.token(subject.from()).capitalized();
    if (after < end && !(lower && words.isComma(after)) || after < 0) {
      return null;
    }
    return new Attribution(
        true,
        subject,
        null,
        cue.range(),
        cue.lemma(),
        withRest(quotation, after, end, cue),
        cue.negated());
  }

  /** Lee called it "a gift.": words before the quotation in its sentence say whose it is. */
  private boolean isEndOfClause(Range quotation) {
    int start = words.startOfSentenceAt(quotation.from());
    return start < quotation.from() && syntax.hasFiniteVerb(start, quotation.from());
  }

  /** Subject and verb stand together, but for an apposition between commas. */
  private boolean isDirectSubject(Cue cue) {
    int gap = cue.from() - cue.subject().to();
    return gap == 0 || isBracketOrComma(cue.subject().to()) && gap < 45;
  }

  private boolean isBracketOrComma(int i) {
    return words.isComma(i)
        || words.hasShape(i, Shape.OPEN_BRACKET)
        || words.hasShape(i, Shape.DASH);
  }

  private int afterAdverbials(int from, int end) {
    if (from >= end || words.isComma(from)) {
      return from;
    }
    int addressee = from;
    if (words.tag(from).isInNounPhrase() || words.tag(from) == Tag.PRONOUN) {
      Range phrase = syntax.phrases().joinedNounPhraseFrom(from);
      addressee = phrase == null ? from : phrase.to();
    }
    if (addressee >= end || words.isComma(addressee)) {
      return addressee;
    }
    return timeAndPlace.end(addressee, end);
  }

  private boolean closesHere(Cue cue, int after, int end, boolean afterQuote) {
    int next = cue.verb() + 1;
    if (next >= end || words.isComma(next) || words.hasShape(next, Shape.STOP)) {
      return true;
    }
    if (ONLY_AT_THE_END.contains(cue.lemma())) {
      return false;
    }
    boolean hasAddressee = words.tag(next).isInNounPhrase() || words.tag(next) == Tag.PRONOUN;
    boolean takesAddressee =
        ReportingVerbs.takes(cue.lemma(), ReportingVerbs.Complement.ADDRESSEE) || afterQuote;
    if (hasAddressee && !takesAddressee && !timeAndPlace.startsAt(next)) {
      return false;
    }
    if (!hasAddressee && !timeAndPlace.startsAt(next)) {
      return afterQuote && (words.hasShape(next, Shape.COLON) || words.tag(next) == Tag.VERB_ING);
    }
    boolean closed = after >= end || words.isComma(after) || words.hasShape(after, Shape.COLON);
    return closed || afterQuote && after == next;
  }

  private boolean needsQuote(String lemma) {
    return !ReportingVerbs.takes(lemma, ReportingVerbs.Complement.CLAUSE)
        && !ReportingVerbs.takes(lemma, ReportingVerbs.Complement.WEAK);
  }

  /** The sentence's start, or the start of the quotation that runs into it. */
  private int contentStart(int left, int start) {
    int from = syntax.contentStart(left);
    if (words.isQuoted(start)) {
      return Math.min(from, words.quotations().at(start).range().from());
    }
    return from;
  }

  /** "Lee backed the plan: it works, she said": what she says starts behind the colon. */
  private int afterColon(int from, int left, Range subject) {
    if (subject.length() > 1 || words.tag(subject.from()) != Tag.PRONOUN) {
      return from;
    }
    for (int i = left - 3; i > from + 2; i--) {
      if (words.hasShape(i, Shape.COLON) && !words.isQuoted(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isContent(int from, int to) {
    return words.isQuoted(from) || words.isQuoted(to - 1) || syntax.hasFiniteVerb(from, to);
  }

  private List<Range> withRest(Range before, int after, int end, Cue cue) {
    List<Range> content = new ArrayList<>();
    content.add(before);
    if (after < 0 || after + 1 >= end || !words.isComma(after)) {
      return content;
    }
    int from = after + 1;
    boolean direct = after == cue.verb() + 1;
    boolean goesOn =
        words.isQuoted(from)
            || (words.tag(from) != Tag.VERB_ING && !NOT_MORE_CONTENT.contains(words.lower(from)))
            || direct && !words.is(from, "who") && words.tag(from) != Tag.VERB_ING;
    if (!goesOn) {
      return content;
    }
    int to =
        words.opensQuotation(from) ? endOfQuotedRest(from, end) : syntax.extent().ofClause(from);
    boolean fragment = !direct && !words.isQuoted(from) && !syntax.hasFiniteVerb(from, to);
    if (to > from && !fragment) {
      content.add(new Range(from, to));
    }
    return content;
  }

  private int endOfQuotedRest(int from, int end) {
    int close = words.quotations().at(from).range().to();
    return Math.max(close, Math.min(end, syntax.extent().ofClause(from)));
  }

  private Attribution inverted(Cue cue) {
    int start = words.startOfSentenceAt(cue.verb());
    int left = cue.from() - 1;
    if (left < start || cue.from() != cue.verb() && words.tag(cue.from()) != Tag.ADVERB) {
      return null;
    }
    boolean afterQuote = words.closesQuotation(left);
    boolean afterComma = words.isComma(left) && left > start;
    if (!afterQuote
        && !(afterComma && (words.isQuoted(left) || isReportedClause(cue, left, start)))) {
      return null;
    }
    Range speaker = speakerAfter(cue.verb() + 1);
    if (speaker == null) {
      return null;
    }
    int end = syntax.extent().endOfSentence(cue.verb());
    int after = afterSpeaker(speaker.to(), end);
    int from = contentStart(left, start);
    if (from >= left || !afterQuote && !isContent(from, left)) {
      return null;
    }
    int to = afterQuote ? left + 1 : left;
    return new Attribution(
        true,
        speaker,
        null,
        cue.range(),
        cue.lemma(),
        withRest(new Range(from, to), after, end, new Cue(speaker.last(), 0, "", null, false)),
        cue.negated());
  }

  /** "It failed, said Smith": a clause must stand before the comma, a name at the end. */
  private boolean isReportedClause(Cue cue, int left, int start) {
    if (!ReportingVerbs.takes(cue.lemma(), ReportingVerbs.Complement.CLAUSE)) {
      return false;
    }
    Range speaker = speakerAfter(cue.verb() + 1);
    if (speaker == null || cue.lemma().equals("tell") || cue.lemma().equals("show")) {
      return false;
    }
    int end = syntax.extent().endOfSentence(cue.verb());
    boolean closes =
        speaker.to() >= end || words.isComma(speaker.to()) || words.hasTag(speaker.to(), Tag.WH);
    return closes && syntax.hasFiniteVerb(start, left) && !isClauseSubject(cue);
  }

  /** In "Smith, the lawyer, said the court" the comma closes an apposition. */
  private boolean isClauseSubject(Cue cue) {
    Range subject = cue.subject();
    return subject != null
        && subject.from() == words.startOfSentenceAt(cue.verb())
        && !syntax.hasFiniteVerb(subject.to(), cue.from() - 1);
  }

  private Range speakerAfter(int from) {
    if (from >= words.size() || words.isQuoted(from)) {
      return null;
    }
    Range phrase = syntax.phrases().joinedNounPhraseFrom(from);
    return phrase == null || phrase.from() >= words.endOfSentenceAt(from - 1) ? null : phrase;
  }

  /** Steps over an apposition or a relative clause: ", a lawyer from Ohio," and ", who ...,". */
  private int afterSpeaker(int from, int end) {
    int at = from;
    if (at < end && !words.isComma(at)) {
      at = Math.max(at, timeAndPlace.end(at, end));
    }
    if (at + 1 >= end || !words.isComma(at) || words.isQuoted(at + 1)) {
      return at;
    }
    for (int i = at + 1; i < end && i < at + 45; i++) {
      if (words.isComma(i) && (words.isQuoted(i + 1) || i + 1 >= end)) {
        return i;
      }
      if (words.isQuoted(i)) {
        return i;
      }
    }
    return end;
  }
}

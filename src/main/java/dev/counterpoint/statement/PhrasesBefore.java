package dev.counterpoint.statement;

/**
 * The noun phrase before a verb that can be its subject: back over appositions, brackets, relative
 * clauses and what hangs on a preposition.
 */
final class PhrasesBefore {

  private static final int LONGEST_APPOSITION = 45;

  private final Words words;
  private final Phrases phrases;

  PhrasesBefore(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** "week", "evening": tells when, not who. */
  boolean isTime(int noun) {
    return switch (words.lower(noun)) {
      case "time",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "hours",
          "hour",
          "minutes",
          "morning",
          "afternoon",
          "evening",
          "night",
          "career",
          "life",
          "campaign",
          "part" ->
          true;
      default -> false;
    };
  }

  /** "last" in "Smith last week said". */
  private boolean isPointing(int i) {
    return words.is(i, "this") || words.is(i, "last") || words.is(i, "next");
  }

  /** Steps over ", however," or "on Tuesday night" between subject and verb. */
  int beforeParenthesis(int left, int start) {
    if (left - 1 > start && isTime(left) && isPointing(left - 1)) {
      return left - 2;
    }
    if (left - 1 > start && isTime(left) && ClosedClasses.isCalendar(words.lower(left - 1))) {
      return words.is(left - 2, "on") ? left - 3 : left - 2;
    }
    if (left > start && words.is(left, "on") && ClosedClasses.isCalendar(words.lower(left + 1))) {
      return left - 1;
    }
    if (left < start || !words.isComma(left)) {
      return left;
    }
    int open = left - 1;
    while (open > start && open > left - 4 && words.tag(open) == Tag.ADVERB) {
      open--;
    }
    return open > start && open < left - 1 && words.isComma(open) ? open - 1 : left;
  }

  /** What hangs on a preposition: "after his mother's death". */
  boolean isGoverned(Range phrase, int start) {
    if (phrase.from() - 1 < start) {
      return false;
    }
    int before = phrase.from() - 1;
    return words.tag(before) == Tag.PREPOSITION
        || words.is(before, "after")
        || words.is(before, "before")
        || words.is(before, "since");
  }

  /** In "voters who heard him over the years said": the voters. */
  Range antecedentBefore(int from, int start) {
    for (int i = from - 1; i > start && i > from - LONGEST_APPOSITION; i--) {
      boolean relativePronoun =
          words.tag(i) == Tag.WH && !words.is(i, "what") && !words.isQuoted(i);
      if (relativePronoun) {
        int last = words.isComma(i - 1) ? i - 2 : i - 1;
        return last < start ? null : nominal(last, start);
      }
      if (words.isComma(i) && !words.isQuoted(i) && i < from - 25) {
        return null;
      }
    }
    return null;
  }

  /** "proponents of bringing back the law", "students who fell ill": not the law, not the ill. */
  Range overObject(Range phrase, int start) {
    int before = phrase.from() - 1;
    while (before > start && words.tag(before) == Tag.ADVERB && !words.isQuoted(before)) {
      before--;
    }
    if (before - 1 <= start || words.isQuoted(before) || !words.tag(before).isVerb()) {
      return null;
    }
    boolean gerund = words.tag(before) == Tag.VERB_ING && words.tag(before - 1) == Tag.PREPOSITION;
    if (gerund) {
      return words.tag(before - 2).isNominal() ? nominal(before - 2, start) : null;
    }
    int group = phrases.verbGroupStart(before);
    boolean ofRelative = group > start && words.tag(group - 1) == Tag.WH;
    return ofRelative ? antecedentBefore(phrase.from(), start) : null;
  }

  /** The phrase that ends here, whatever mark or bracket closes it. */
  Range nominal(int last, int start) {
    if (words.hasShape(last, Shape.CLOSE_BRACKET)) {
      int open = openBracket(last, start);
      return open <= start ? null : nominalPhrase(open - 1);
    }
    if (last - 2 > start && words.token(last).isParty() && words.isComma(last - 1)) {
      return nominalPhrase(last - 2);
    }
    if (words.closesQuotation(last)) {
      return aroundScareQuote(last, start);
    }
    return nominalPhrase(last);
  }

  private Range nominalPhrase(int last) {
    if (words.isQuoted(last)) {
      return null;
    }
    Range phrase = overParticiple(withoutGoverned(phrases.joinedNounPhraseEndingAt(last), last));
    if (phrase == null
        || words.tag(last) == Tag.DET && phrase.length() == 1 && !isSubjectWord(last)) {
      return null;
    }
    return phrase;
  }

  /** In "in a plot that the minister said", what hangs on a preposition is no subject. */
  private Range withoutGoverned(Range phrase, int last) {
    boolean governed =
        phrase != null
            && phrase.from() > words.startOfSentenceAt(last)
            && words.tag(phrase.from() - 1) == Tag.PREPOSITION;
    return governed ? phrases.nounPhraseEndingAt(last) : phrase;
  }

  /** "a commission led by Smith": the commission. */
  private Range overParticiple(Range phrase) {
    if (phrase == null || phrase.from() - 3 < words.startOfSentenceAt(phrase.from())) {
      return phrase;
    }
    boolean participle =
        words.tag(phrase.from() - 1) == Tag.PREPOSITION
            && words.tag(phrase.from() - 2) == Tag.VERB_PAST
            && words.tag(phrase.from() - 3).isNominal();
    Range head = participle ? phrases.joinedNounPhraseEndingAt(phrase.from() - 3) : null;
    return head == null ? phrase : new Range(head.from(), phrase.to());
  }

  private boolean isSubjectWord(int i) {
    return switch (words.lower(i)) {
      case "many", "some", "several", "few", "all", "both", "most", "others", "this", "these" ->
          true;
      default -> false;
    };
  }

  private Range aroundScareQuote(int last, int start) {
    Range quoted = words.quotations().at(last).range();
    boolean inPhrase =
        quoted.length() <= 7 && quoted.from() > start && words.tag(quoted.from() - 1) == Tag.DET;
    return inPhrase ? new Range(quoted.from() - 1, last + 1) : null;
  }

  private int openBracket(int close, int start) {
    for (int i = close - 1; i >= start && i > close - LONGEST_APPOSITION; i--) {
      if (words.hasShape(i, Shape.OPEN_BRACKET)) {
        return i;
      }
    }
    return -1;
  }

  /** "Smith, a lawyer from Ohio, said": from the closing comma back to the phrase before. */
  Range beforeApposition(int close, int start) {
    Shape mark = words.shape(close);
    Range best = null;
    int at = close;
    while (at > start && close - at < LONGEST_APPOSITION) {
      int open = opener(at - 1, start, mark, close);
      if (open <= start || !canBeApposition(open + 1, at)) {
        break;
      }
      boolean named = words.tag(open + 1) == Tag.NAME && words.isInAdverbial(open);
      Range subject = named && at == close ? nominal(at - 1, start) : null;
      if (subject != null && subject.from() == open + 1) {
        return subject;
      }
      if (words.tag(open - 1) == Tag.WH) {
        int last = words.isComma(open - 2) ? open - 3 : open - 2;
        return last < start ? null : nominal(last, start);
      }
      Range before = nominal(open - 1, start);
      if (before == null) {
        break;
      }
      Range described = beforeRelative(before.from(), start);
      if (described != null) {
        return described;
      }
      if (isPlace(before) || isGoverned(before, start)) {
        Range antecedent = antecedentBefore(before.from(), start);
        if (antecedent != null) {
          return antecedent;
        }
      }
      if (isPlace(before) && words.isComma(before.from() - 1)) {
        best = before;
        at = before.from() - 1;
        continue;
      }
      best = before;
      if (isName(before) || before.from() - 1 <= start || !words.isComma(before.from() - 1)) {
        break;
      }
      Range name = nominal(before.from() - 2, start);
      if (name != null && isName(name)) {
        return name;
      }
      at = before.from() - 1;
    }
    return best;
  }

  private boolean isPlace(Range phrase) {
    return phrase.length() == 1 && NameRuns.isPlace(words.lower(phrase.from()));
  }

  /** In "Smith, who is a lawyer in Ames, Iowa, said" the phrase before "who". */
  private Range beforeRelative(int from, int start) {
    for (int i = from - 1; i > start + 1 && i > from - 12; i--) {
      if (words.isComma(i)) {
        return null;
      }
      if (words.tag(i) == Tag.WH && words.isComma(i - 1)) {
        Range phrase = nominal(i - 2, start);
        return phrase != null && isName(phrase) ? phrase : null;
      }
    }
    return null;
  }

  private boolean isName(Range phrase) {
    return words.tag(phrase.last()) == Tag.NAME && words.tag(phrase.from()) != Tag.DET;
  }

  private int opener(int from, int start, Shape mark, int close) {
    for (int i = from; i > start && close - i < LONGEST_APPOSITION; i--) {
      if (words.shape(i) == mark && !words.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean canBeApposition(int from, int to) {
    if (from >= to) {
      return false;
    }
    Tag first = words.tag(from);
    boolean opens =
        first.isInNounPhrase()
            || first == Tag.WH
            || first == Tag.VERB_PAST
            || first == Tag.VERB_ING
            || first == Tag.ADVERB
            || first == Tag.PREPOSITION
            || words.lower(from).endsWith("self")
            || first == Tag.SUBORDINATOR
            || first == Tag.CONJUNCTION;
    if (!opens) {
      return false;
    }
    boolean clauseInside = first == Tag.WH || first == Tag.VERB_PAST || first == Tag.SUBORDINATOR;
    if (clauseInside) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (words.tag(i) == Tag.WH || words.tag(i) == Tag.SUBORDINATOR) {
        return true;
      }
      if (words.tag(i) == Tag.AUX || words.tag(i) == Tag.VERB_S) {
        return false;
      }
    }
    return true;
  }
}

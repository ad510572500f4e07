package dev.counterpoint.statement;

import static dev.counterpoint.statement.ReportingVerbs.Complement.CLAUSE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Who does what: the subject of every verb outside quotation marks. */
final class Subjects {

  private static final int LONGEST_APPOSITION = 45;
  private static final int FARTHEST = 80;

  private final Words words;
  private final Phrases phrases;
  private final Range[] subjects;
  private final boolean[] relative;

  Subjects(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = new Range[words.size()];
    this.relative = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      if ((words.tag(i).isVerb() || words.tag(i) == Tag.AUX) && !words.isQuoted(i)) {
        subjects[i] = find(i);
      }
    }
  }

  /** The subject of a verb; {@code null} if there is none to see. */
  Range of(int verb) {
    return subjects[verb];
  }

  /** Whether the subject is the antecedent of who, which or that. */
  boolean isRelative(int verb) {
    return relative[verb];
  }

  private Range find(int verb) {
    int start = words.startOfSentenceAt(verb);
    int group = phrases.verbGroupStart(verb);
    boolean infinitive = group < verb && hasInfinitiveMark(group, verb);
    boolean gerund = words.tag(verb) == Tag.VERB_ING && !hasAuxiliary(group, verb);
    int left = beforeParenthesis(group - 1, start);
    if (gerund && left >= start && words.tag(left).isNominal()) {
      Range holder = nominal(left, start);
      if (holder != null && !isTime(left)) {
        return holder;
      }
    }
    if (infinitive || gerund || left < start || isCoordinated(left)) {
      return governing(verb, start);
    }
    Range direct = endingAt(verb, left, start);
    if (direct != null && isGoverned(direct, start) && !relative[verb]) {
      Range antecedent = antecedentBefore(direct.from(), start);
      if (antecedent != null) {
        return antecedent;
      }
      boolean afterAuxiliary =
          direct.from() - 2 >= start && words.tag(direct.from() - 2) == Tag.AUX;
      return afterAuxiliary ? subjects[direct.from() - 2] : direct;
    }
    Range holder = direct == null || relative[verb] ? null : overObject(direct, start);
    if (holder != null) {
      return holder;
    }
    return direct != null ? direct : governing(verb, start);
  }

  /** "proponents of bringing back the law", "students who fell ill": not the law, not the ill. */
  private Range overObject(Range phrase, int start) {
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

  /** "last" in "Smith last week said". */
  private boolean isPointing(int i) {
    return words.is(i, "this") || words.is(i, "last") || words.is(i, "next");
  }

  private boolean isTime(int noun) {
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

  /** What hangs on a preposition: "after his mother's death". */
  private boolean isGoverned(Range phrase, int start) {
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
  private Range antecedentBefore(int from, int start) {
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

  private boolean hasInfinitiveMark(int group, int verb) {
    for (int i = group; i < verb; i++) {
      if (words.tag(i) == Tag.TO && !hasAuxiliary(group, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAuxiliary(int group, int verb) {
    for (int i = group; i < verb; i++) {
      if (words.tag(i) == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  /** Steps over ", however," or "on Tuesday night" between subject and verb. */
  private int beforeParenthesis(int left, int start) {
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

  private boolean isCoordinated(int left) {
    return words.tag(left) == Tag.CONJUNCTION
        || words.isComma(left) && left > 0 && words.tag(left - 1) == Tag.CONJUNCTION;
  }

  private Range endingAt(int verb, int left, int start) {
    if (words.tag(left) == Tag.WH || words.is(left, "that") || words.is(left, "who")) {
      relative[verb] = true;
      int before = words.isComma(left - 1) ? left - 2 : left - 1;
      Range antecedent = before < start ? null : nominal(before, start);
      return antecedent == null ? null : new Range(antecedent.from(), left + 1);
    }
    if (words.isComma(left) || words.hasShape(left, Shape.DASH)) {
      return beforeApposition(left, start);
    }
    return nominal(left, start);
  }

  private Range nominal(int last, int start) {
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
  private Range beforeApposition(int close, int start) {
    Shape mark = words.shape(close);
    Range best = null;
    int at = close;
    while (at > start && close - at < LONGEST_APPOSITION) {
      int open = opener(at - 1, start, mark, close);
      if (open <= start || !canBeApposition(open + 1, at)) {
        break;
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
      boolean named = isName(before);
      if (named || before.from() - 1 <= start || !words.isComma(before.from() - 1)) {
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

  /** The subject of the nearest finite verb before: for participles, infinitives, "and said". */
  private Range governing(int verb, int start) {
    boolean trailing = words.tag(verb) == Tag.VERB_ING && words.isComma(verb - 1);
    Range main = trailing ? mainSubject(verb, start) : null;
    if (main != null) {
      return main;
    }
    Range cue = words.isFinite(verb) ? nearestCue(verb, start) : null;
    if (cue != null) {
      return cue;
    }
    Range parallel = words.isFinite(verb) ? nearest(verb, start, words.tag(verb)) : null;
    return parallel != null ? parallel : nearest(verb, start, null);
  }

  /** For ", saying": who does what the sentence's first finite verb tells. */
  private Range mainSubject(int verb, int start) {
    int from = Math.max(start, verb - FARTHEST);
    for (int i = from; i < verb; i++) {
      boolean main = governs(i) && !isSubordinate(subjects[i].from(), start);
      if (main) {
        return subjects[i];
      }
    }
    return null;
  }

  private boolean isSubordinate(int from, int start) {
    return from > start && words.tag(from - 1) == Tag.SUBORDINATOR;
  }

  private boolean governs(int i) {
    return !words.isQuoted(i)
        && (words.tag(i).isVerb() || words.tag(i) == Tag.AUX)
        && words.isFinite(i)
        && subjects[i] != null
        && !relative[i];
  }

  /** In "noted that her team had looked, and said" who noted also said. */
  private Range nearestCue(int verb, int start) {
    VerbForm own = VerbForms.of(words.lower(verb));
    if (own == null || !ReportingVerbs.isOfSaying(own.lemma())) {
      return null;
    }
    for (int i = verb - 1; i >= start && i > verb - FARTHEST; i--) {
      VerbForm form = words.tag(i) == words.tag(verb) ? VerbForms.of(words.lower(i)) : null;
      boolean cue = form != null && ReportingVerbs.takes(form.lemma(), CLAUSE);
      if (cue && governs(i)) {
        return subjects[i];
      }
    }
    return null;
  }

  private Range nearest(int verb, int start, Tag tag) {
    for (int i = verb - 1; i >= start && i > verb - FARTHEST; i--) {
      if (governs(i) && (tag == null || words.tag(i) == tag)) {
        return subjects[i];
      }
    }
    return null;
  }

  /** Every subject of the verbs in a range, in order. */
  List<Range> in(int from, int to) {
    return Arrays.stream(subjects, from, to).filter(Objects::nonNull).distinct().toList();
  }
}

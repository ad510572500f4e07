package dev.counterpoint.statement;

import static dev.counterpoint.statement.ReportingVerbs.Complement.CLAUSE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who does what: the subject of every verb outside quotation marks. */
final class Subjects {

  private static final int FARTHEST = 80;

  private static final Set<String> MESSAGES =
      Set.of("letter", "email", "e-mail", "memo", "note", "message", "statement", "text", "tweet");

  private final Words words;
  private final Phrases phrases;
  private final PhrasesBefore before;
  private final Range[] subjects;
  private final boolean[] relative;

  Subjects(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.before = new PhrasesBefore(words, phrases);
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
    int left = before.beforeParenthesis(group - 1, start);
    boolean dated = group < verb && ClosedClasses.isCalendar(words.lower(group));
    if (gerund && !dated && left >= start && words.tag(left).isNominal()) {
      Range holder = before.nominal(left, start);
      if (holder != null && !before.isTime(left)) {
        Range message = messageTo(holder, start);
        return message != null ? message : holder;
      }
    }
    if (infinitive || gerund || left < start || isCoordinated(left)) {
      return governing(verb, start);
    }
    Range direct = endingAt(verb, left, start);
    if (direct != null && before.isGoverned(direct, start) && !relative[verb]) {
      Range antecedent = before.antecedentBefore(direct.from(), start);
      if (antecedent != null) {
        return antecedent;
      }
      boolean afterAuxiliary =
          direct.from() - 2 >= start && words.tag(direct.from() - 2) == Tag.AUX;
      return afterAuxiliary ? subjects[direct.from() - 2] : direct;
    }
    Range holder = direct == null || relative[verb] ? null : before.overObject(direct, start);
    if (holder != null) {
      return holder;
    }
    return direct != null ? direct : governing(verb, start);
  }

  /** In "sent a letter to the board saying" it is the letter that says. */
  private Range messageTo(Range reader, int start) {
    int to = reader.from() - 1;
    while (to > start && (words.tag(to) == Tag.ADJECTIVE || words.is(to, "fellow"))) {
      to--;
    }
    int noun = to - 1;
    boolean message = noun > start && words.is(to, "to") && MESSAGES.contains(words.lower(noun));
    return message ? before.nominal(noun, start) : null;
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

  private boolean isCoordinated(int left) {
    return words.tag(left) == Tag.CONJUNCTION
        || words.isComma(left) && left > 0 && words.tag(left - 1) == Tag.CONJUNCTION;
  }

  private Range endingAt(int verb, int left, int start) {
    if (words.tag(left) == Tag.WH || words.is(left, "that") || words.is(left, "who")) {
      relative[verb] = true;
      int last = words.isComma(left - 1) ? left - 2 : left - 1;
      Range antecedent = last < start ? null : before.nominal(last, start);
      return antecedent == null ? null : new Range(antecedent.from(), left + 1);
    }
    if (words.isComma(left) || words.hasShape(left, Shape.DASH)) {
      return before.beforeApposition(left, start);
    }
    return before.nominal(left, start);
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

package dev.counterpoint.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Follows names, titles and pronouns through the article in reading order, so that every one of
 * them leads to somebody. What is in quotation marks is another's voice and does not count.
 */
final class Coreference {

  private static final int MEMORY = 24;
  private static final int FARTHEST_SENTENCES = 9;
  private static final int LONGEST_GROUP = 10;
  private static final int FARTHEST_VERB = 12;
  private static final Set<String> INDEFINITE =
      Set.of("many", "some", "several", "few", "others", "most", "both", "all");
  private static final Set<String> COMPLEMENTS = Set.of("of", "from", "at", "with", "in", "for");
  private static final Set<String> GENERIC = WordList.words("generic-organizations.txt");

  /** How early somebody may be introduced by an office alone, and how soon the name must follow. */
  private static final int LEAD_SENTENCES = 3;

  private static final int NAMED_WITHIN = 4;
  private static final Map<String, Gender> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", Gender.MALE),
          Map.entry("him", Gender.MALE),
          Map.entry("his", Gender.MALE),
          Map.entry("himself", Gender.MALE),
          Map.entry("she", Gender.FEMALE),
          Map.entry("her", Gender.FEMALE),
          Map.entry("herself", Gender.FEMALE),
          Map.entry("hers", Gender.FEMALE),
          Map.entry("they", Gender.PLURAL),
          Map.entry("them", Gender.PLURAL),
          Map.entry("their", Gender.PLURAL));

  private static final Set<String> SOMEBODY =
      Set.of("others", "many", "some", "several", "few", "most", "everyone", "everybody", "both");
  private final Words words;
  private final Syntax syntax;
  private final NameBook book;
  private final boolean[] subject;
  private final boolean[] speaks;
  private final boolean[] utters;
  private final Sighting[] at;
  private final Range[] listEnd;
  private final List<Sighting> sightings = new ArrayList<>();
  private final Map<String, Figure> groups = new HashMap<>();

  Coreference(Syntax syntax, NameBook book, List<Attribution> attributions) {
    this.words = syntax.words();
    this.syntax = syntax;
    this.book = book;
    this.subject = new boolean[words.size()];
    this.speaks = new boolean[words.size()];
    this.utters = new boolean[words.size()];
    this.at = new Sighting[words.size()];
    this.listEnd = new Range[words.size()];
    for (int s = 0; s < words.sentences(); s++) {
      for (Range range : syntax.subjects().in(words.start(s), words.end(s))) {
        mark(subject, range);
        markApposition(subject, range);
        if (range.to() < words.size() && hasAnd(range)) {
          listEnd[range.to()] = range;
        }
      }
    }
    for (Attribution a : attributions) {
      if (a.source() != null) {
        mark(speaks, a.source());
        markApposition(speaks, a.source());
        if (ReportingVerbs.isSpeech(a.verb())) {
          mark(utters, a.source());
        }
      }
    }
    follow();
  }

  /** "Smith and Jones" as one subject can be "they" from here on. */
  private void seeTogether(Range range) {
    List<String> names = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      boolean first = at[i] != null && (i == range.from() || at[i - 1] != at[i]);
      if (first && !at[i].pronoun() && at[i].figure().isPerson()) {
        if (!names.isEmpty()) {
          names.add("and");
        }
        names.add(at[i].figure().speaker().name());
      }
    }
    if (names.size() > 1) {
      Figure figure = new Figure(Speaker.Kind.GROUP, names, Gender.PLURAL);
      sightings.add(new Sighting(range, figure, false, true, speaks[range.last()]));
    }
  }

  private boolean hasAnd(Range range) {
    for (int i = range.from() + 1; i < range.to() - 1; i++) {
      if (words.is(i, "and") && words.tag(i) == Tag.CONJUNCTION) {
        return true;
      }
    }
    return false;
  }

  /** In "the panel's chair, Ann Lee, said" it is the name that speaks. */
  private void markApposition(boolean[] marks, Range range) {
    boolean apposed = words.isComma(range.to()) && range.to() + 1 < words.size();
    Range phrase = apposed ? syntax.phrases().nounPhraseFrom(range.to() + 1) : null;
    if (phrase != null && words.tag(phrase.last()) == Tag.NAME) {
      mark(marks, phrase);
    }
  }

  private static void mark(boolean[] marks, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      marks[i] = true;
    }
  }

  List<Sighting> sightings() {
    return sightings;
  }

  private void follow() {
    int run = 0;
    List<NameRun> runs = book.runs();
    for (int i = 0; i < words.size(); i++) {
      if (listEnd[i] != null) {
        seeTogether(listEnd[i]);
      }
      while (run < runs.size() && runs.get(run).range().to() <= i) {
        run++;
      }
      if (run < runs.size() && runs.get(run).range().from() == i) {
        see(runs.get(run).range(), book.owner(runs.get(run)), false);
        continue;
      }
      if (words.isQuoted(i)) {
        continue;
      }
      Gender pronoun = PRONOUNS.get(words.lower(i));
      if (pronoun != null) {
        Figure figure = antecedent(i, pronoun);
        if (figure != null) {
          see(new Range(i, i + 1), figure, true);
          if (pronoun != Gender.PLURAL) {
            figure.learnGender(pronoun);
          }
        }
      } else if (words.tag(i).isNominal() && !words.hasTag(i + 1, Tag.NAME)) {
        NameRun next = run < runs.size() ? runs.get(run) : null;
        describe(i, next);
      }
    }
  }

  private void see(Range range, Figure figure, boolean pronoun) {
    if (figure == null) {
      return;
    }
    int head = range.last();
    Sighting sighting = new Sighting(range, figure, pronoun, subject[head], speaks[head]);
    sightings.add(sighting);
    for (int i = range.from(); i < range.to(); i++) {
      at[i] = sighting;
    }
  }

  /** "the mayor", "the agency", "critics": somebody known by what they are, or a group. */
  private void describe(int noun, NameRun next) {
    boolean head = !(noun + 1 < words.endOfSentenceAt(noun) && words.tag(noun + 1) == Tag.NOUN);
    if (!head) {
      return;
    }
    Range phrase = syntax.phrases().nounPhraseEndingAt(noun);
    if (phrase == null || hasName(phrase)) {
      return;
    }
    Figure named = words.tag(phrase.from()) == Tag.DET ? namedNext(noun, next) : null;
    Figure figure = named != null ? named : described(phrase, noun);
    if (figure != null) {
      see(phrase, figure, false);
    } else if ((subject[noun] || speaks[noun]) && isSpeaking(phrase, noun)) {
      Figure later = namedLater(phrase, noun);
      see(phrase, later == null ? group(phrase) : later, false);
    }
  }

  /** "A state senator" of the first sentences is "Sen. Ann Lee" of the next. */
  private Figure namedLater(Range phrase, int noun) {
    String role = words.lower(noun);
    String first = words.lower(phrase.from());
    boolean introduced = first.equals("a") || first.equals("an") || phrase.length() == 1;
    int sentence = words.sentence(noun);
    if (!introduced || sentence >= LEAD_SENTENCES || !Roles.isRole(role)) {
      return null;
    }
    for (NameRun run : book.runs()) {
      int distance = words.sentence(run.range().from()) - sentence;
      Figure figure = book.owner(run);
      boolean fits = figure != null && figure.isPerson() && figure.hasRoleWord(role);
      if (distance > NAMED_WITHIN || fits && run.range().from() < noun) {
        return null;
      }
      if (fits) {
        return figure;
      }
    }
    return null;
  }

  /** "the city's engineer, Ann Lee,": the name is still to be read. */
  private Figure namedNext(int noun, NameRun next) {
    boolean apposed =
        next != null
            && next.range().from() == noun + 2
            && words.isComma(noun + 1)
            && words.isComma(next.range().to())
            && words.sentence(noun) == words.sentence(next.range().from())
            && Roles.isRole(words.lower(noun));
    Figure owner = apposed ? book.owner(next) : null;
    return owner != null && owner.isPerson() ? owner : null;
  }

  /** "critics", "a neighbor": nobody by name, yet somebody a pronoun can mean. */
  private boolean isSpeaking(Range phrase, int noun) {
    if (Somebody.isPlural(words.lower(noun))
        || speaks[noun]
            && utters[noun]
            && words.lower(noun).endsWith("s")
            && Somebody.mayBeNoun(words.lower(noun))) {
      return true;
    }
    String first = words.lower(phrase.from());
    boolean indefinite = first.equals("a") || first.equals("an") || first.equals("one");
    boolean apposed =
        phrase.from() > 0
            && words.isComma(phrase.from() - 1)
            && at[Math.max(0, phrase.from() - 2)] != null;
    boolean predicate = phrase.from() > 0 && words.tag(phrase.from() - 1) == Tag.AUX;
    return indefinite
        && !apposed
        && !predicate
        && (Roles.isRole(words.lower(noun))
            || utters[noun] && Somebody.mayBeNoun(words.lower(noun)));
  }

  private boolean hasName(Range phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (at[i] != null && (at[i].figure().isPerson() || at[i].range().to() == phrase.to())) {
        return true;
      }
    }
    return false;
  }

  private Figure described(Range phrase, int noun) {
    Tag first = words.tag(phrase.from());
    if (isPointing(phrase.from()) && Somebody.isNoun(words.lower(noun))) {
      Figure pointed = lastGroup(words.lower(phrase.from()), noun);
      if (pointed != null) {
        return pointed;
      }
    }
    boolean definite = words.is(phrase.from(), "the") || words.is(phrase.from(), "this");
    if (!definite || first != Tag.DET) {
      return null;
    }
    String word = words.lower(noun);
    boolean ofOther =
        words.is(noun + 1, "of") || words.is(noun + 1, "for") || words.is(noun + 1, "at");
    if (Roles.isRole(word) && !ofOther) {
      return holder(word, noun, hasPossessor(phrase));
    }
    boolean body = NameRuns.isOrganizationWord(word) && !word.equals("news");
    if (body || GENERIC.contains(word)) {
      if (hasPossessor(phrase)) {
        return subject[noun] || speaks[noun] ? body(phrase) : null;
      }
      Figure known = organization(word, noun);
      boolean speaking = subject[noun] || speaks[noun];
      return known == null && speaking ? body(phrase) : known;
    }
    return null;
  }

  /** "the nurses' union": which union stands there, whatever was spoken of before. */
  private boolean hasPossessor(Range phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.tag(i) == Tag.POSSESSIVE) {
        return true;
      }
    }
    return false;
  }

  private boolean isPointing(int i) {
    return switch (words.lower(i)) {
      case "this", "that", "these", "those" -> true;
      default -> false;
    };
  }

  /** "these people", "this person": the unnamed people or the one just spoken of. */
  private Figure lastGroup(String pointer, int token) {
    boolean plural = pointer.equals("these") || pointer.equals("those");
    for (int k = sightings.size() - 1; k >= 0 && k >= sightings.size() - MEMORY; k--) {
      Figure figure = sightings.get(k).figure();
      boolean near = words.sentence(token) - words.sentence(sightings.get(k).range().from()) <= 4;
      boolean number = plural == (figure.gender() == Gender.PLURAL);
      if (near && number && figure.kind() == Speaker.Kind.GROUP) {
        return figure;
      }
    }
    return null;
  }

  private Figure holder(String role, int token, boolean owned) {
    Figure fallback = null;
    for (int k = sightings.size() - 1; k >= 0 && k >= sightings.size() - 200; k--) {
      Sighting seen = sightings.get(k);
      if (seen.figure().isPerson() && seen.figure().hasRoleWord(role) || isOne(seen, role)) {
        return seen.figure();
      }
      if (fallback == null && !owned && isFallback(seen, role, token)) {
        fallback = seen.figure();
      }
    }
    Figure holder = book.holder(role);
    return holder != null ? holder : fallback;
  }

  /** "an official" is "the official" from here on. */
  private boolean isOne(Sighting seen, String role) {
    return seen.figure().kind() == Speaker.Kind.GROUP
        && seen.figure().gender() == Gender.UNKNOWN
        && words.is(seen.range().last(), role);
  }

  /** A calling nobody is known by can still be the person just spoken of, if the gender fits. */
  private boolean isFallback(Sighting seen, String role, int token) {
    boolean somebody =
        seen.figure().isPerson()
            || seen.figure().kind() == Speaker.Kind.GROUP
                && seen.figure().gender() != Gender.PLURAL;
    return somebody
        && !words.isQuoted(seen.range().last())
        && (seen.subject() || seen.speaks())
        && words.sentence(token) != words.sentence(seen.range().from())
        && words.sentence(token) - words.sentence(seen.range().from()) <= 2
        && seen.figure().gender().agreesWith(Roles.gender(role))
        && Roles.isCalling(role);
  }

  private Figure organization(String word, int token) {
    boolean generic = GENERIC.contains(word);
    Figure best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int k = sightings.size() - 1; k >= 0 && k >= sightings.size() - 200; k--) {
      Figure figure = sightings.get(k).figure();
      if (figure.kind() != Speaker.Kind.ORGANIZATION) {
        continue;
      }
      String last = figure.name().get(figure.name().size() - 1).toLowerCase(Locale.ROOT);
      boolean recent = words.sentence(token) - words.sentence(sightings.get(k).range().from()) <= 4;
      boolean place = figure.name().size() == 1 && NameRuns.isPlace(last);
      if (isCalled(figure, word)) {
        return figure;
      }
      int distance = words.sentence(token) - words.sentence(sightings.get(k).range().from());
      double score = score(sightings.get(k), distance, Gender.PLURAL);
      boolean fits =
          generic
              && (recent || BodyKind.isTelling(word))
              && !place
              && BodyKind.canBe(word, figure.name());
      if (fits && score > bestScore) {
        best = figure;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean isCalled(Figure figure, String word) {
    return figure.name().stream().anyMatch(word::equalsIgnoreCase);
  }

  /** "the district": an organization that has no name here. */
  private Figure body(Range phrase) {
    String text = uncapitalized(phrase);
    return groups.computeIfAbsent(
        text.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""),
        key -> new Figure(Speaker.Kind.ORGANIZATION, List.of(text), Gender.PLURAL));
  }

  /** The words without the capital that only the start of a sentence gave them. */
  private String uncapitalized(Range phrase) {
    String text = words.text(phrase);
    Token first = words.token(phrase.from());
    boolean keep =
        words.tag(phrase.from()) == Tag.NAME
            || first.allCapitals()
            || Somebody.isProper(first.lower());
    return keep ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private Figure group(Range phrase) {
    String key = uncapitalized(phrase).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    String text = uncapitalized(withComplement(phrase));
    return groups.computeIfAbsent(
        key, k -> new Figure(Speaker.Kind.GROUP, List.of(text), number(phrase)));
  }

  /** "students at the school": which students. */
  private Range withComplement(Range phrase) {
    int end = Math.min(words.endOfSentenceAt(phrase.last()), phrase.from() + LONGEST_GROUP);
    int to = phrase.to();
    while (to + 1 < end && COMPLEMENTS.contains(words.lower(to))) {
      Range right = syntax.phrases().nounPhraseFrom(to + 1);
      boolean time = right != null && TimeAndPlace.isTime(words.lower(right.last()));
      if (right == null || right.to() > end || time || words.isQuoted(right.last())) {
        break;
      }
      to = right.to();
    }
    return new Range(phrase.from(), to);
  }

  private Gender number(Range phrase) {
    String first = words.lower(phrase.from());
    boolean one = first.equals("a") || first.equals("an") || first.equals("one");
    return one ? Gender.UNKNOWN : Gender.PLURAL;
  }

  private Figure antecedent(int pronoun, Gender gender) {
    Sighting best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    int sentence = words.sentence(pronoun);
    Figure doer = doerBefore(pronoun);
    for (int k = sightings.size() - 1; k >= 0 && k >= sightings.size() - MEMORY; k--) {
      Sighting seen = sightings.get(k);
      int distance = sentence - words.sentence(seen.range().from());
      if (distance > FARTHEST_SENTENCES) {
        break;
      }
      if (seen.figure() == doer
          || !agrees(seen.figure(), gender)
          || words.isQuoted(seen.range().last())) {
        continue;
      }
      double score = score(seen, distance, gender);
      if (score > bestScore) {
        best = seen;
        bestScore = score;
      }
    }
    return best == null ? null : best.figure();
  }

  /** In "Lee backed her" she is not Lee: who does it, if the pronoun is what it is done to. */
  private Figure doerBefore(int pronoun) {
    boolean object =
        words.is(pronoun, "him")
            || words.is(pronoun, "them")
            || words.is(pronoun, "her") && words.tag(pronoun) == Tag.PRONOUN;
    int verb = pronoun - 1;
    if (!object || verb < 0 || !words.tag(verb).isVerb()) {
      return null;
    }
    Range doer = syntax.subjects().of(verb);
    boolean seen = doer != null && doer.to() <= verb && at[doer.last()] != null;
    return seen ? at[doer.last()].figure() : null;
  }

  private static boolean agrees(Figure figure, Gender gender) {
    if (gender == Gender.PLURAL) {
      return figure.gender() == Gender.PLURAL;
    }
    boolean somebody = figure.isPerson() || figure.kind() == Speaker.Kind.GROUP;
    return somebody && figure.gender().agreesWith(gender);
  }

  private static boolean isPlace(Figure figure) {
    return figure.kind() == Speaker.Kind.ORGANIZATION
        && figure.name().size() == 1
        && NameRuns.isPlace(figure.name().get(0).toLowerCase(Locale.ROOT));
  }

  private static double score(Sighting seen, int distance, Gender gender) {
    double score = -2.0 * distance;
    score += seen.subject() ? 3 : 0;
    score += seen.speaks() ? 1.5 : 0;
    score += seen.figure().gender() == gender ? 1 : 0;
    boolean people = seen.figure().kind() == Speaker.Kind.GROUP;
    score += people && gender == Gender.PLURAL ? 1.5 : people ? -1 : 0;
    score -= isPlace(seen.figure()) ? 3 : 0;
    return score;
  }

  /** The speaker whom the words of a source name; {@code null} if they name nobody. */
  Figure figure(Range named, boolean saying) {
    Range source = withoutRelative(named);
    if (source.length() == 1 && words.tag(source.from()) == Tag.PRONOUN) {
      return pronounFigure(source.from());
    }
    if (words.tag(source.from()) == Tag.POSSESSIVE_PRONOUN && source.length() == 1) {
      return at[source.from()] == null ? null : at[source.from()].figure();
    }
    Range base = syntax.phrases().nounPhraseFrom(source.from());
    if (base == null || base.to() > source.to()) {
      base = source;
    }
    Range end = syntax.phrases().nounPhraseEndingAt(source.last());
    Sighting last = at[source.last()];
    boolean person = last != null && !last.pronoun() && last.figure().isPerson();
    if (person && end != null && end.from() > base.from() && isNamedLast(source, end, last)) {
      return last.figure();
    }
    int head = base.last();
    Figure listed = coordinated(source, base);
    if (listed != null) {
      return listed;
    }
    boolean called = at[head] == null || Roles.isRole(words.lower(head)) && base.length() > 1;
    Figure apposed = called ? appositionAfter(source, head) : null;
    if (apposed == null && words.tag(base.from()) == Tag.DET && base.length() > 1) {
      apposed = namedBefore(base, isDescription(base));
    }
    if (apposed == null && source.to() < named.to()) {
      apposed = equated(source, saying);
    }
    if (apposed != null) {
      return apposed;
    }
    Figure described = at[head] == null || isGroup(at[head]) ? holderOf(base) : null;
    if (described != null) {
      return described;
    }
    if (at[head] != null) {
      return at[head].figure();
    }
    if (canSpeak(source, head, saying)) {
      return group(base);
    }
    Figure issuer = issuer(source, base);
    return issuer != null ? issuer : responsible(source, saying);
  }

  private boolean canSpeak(Range source, int head, boolean saying) {
    String noun = words.lower(head);
    boolean ofSome = head + 1 < source.to() && words.is(head + 1, "of");
    return switch (words.tag(head)) {
      case NAME -> true;
      case NUMBER -> ofSome || noun.equals("one");
      case DET -> ofSome || INDEFINITE.contains(noun);
      case ADJECTIVE -> words.is(source.from(), "the") && head == source.from() + 1;
      case NOUN ->
          Somebody.isNoun(noun) || saying && Somebody.mayBeNoun(noun) && !TimeAndPlace.isTime(noun);
      default -> Somebody.isNoun(noun);
    };
  }

  /** "Smith sent a letter asking for help": what a thing says is said by who made it. */
  private Figure responsible(Range thing, boolean saying) {
    int start = words.startOfSentenceAt(thing.from());
    for (int i = thing.from() - 1; i >= start && i > thing.from() - FARTHEST_VERB; i--) {
      if (words.isQuoted(i) || words.hasShape(i, Shape.STOP)) {
        return null;
      }
      if (words.tag(i).isVerb()) {
        Range doer = syntax.subjects().of(i);
        boolean before = doer != null && doer.to() <= i;
        boolean passive = syntax.phrases().isPassive(syntax.phrases().verbGroupStart(i), i);
        return before && !passive ? figure(doer, saying) : null;
      }
    }
    return null;
  }

  private static boolean isGroup(Sighting seen) {
    return seen.figure().kind() == Speaker.Kind.GROUP;
  }

  /**
   * "a city spokesman", "the country's prime minister": the only one whom the article gives that
   * office, if nothing in the words speaks against it.
   */
  private Figure holderOf(Range phrase) {
    String noun = words.lower(phrase.last());
    boolean office = words.tag(phrase.last()) == Tag.NOUN && Roles.isRole(noun);
    Figure holder = office && phrase.length() > 1 ? book.onlyHolder(noun) : null;
    if (holder == null || holder.speaker().role() == null) {
      return null;
    }
    String role = " " + undotted(holder.speaker().role()) + " ";
    boolean indefinite = words.is(phrase.from(), "a") || words.is(phrase.from(), "an");
    boolean told = false;
    boolean owned = !indefinite && words.tag(phrase.from()) != Tag.NAME;
    for (int i = phrase.last() - 1; i >= phrase.from(); i--) {
      if (words.tag(i) == Tag.POSSESSIVE) {
        owned = true;
        break;
      }
      boolean same = role.contains(" " + undotted(words.lower(i)) + " ");
      if (words.tag(i).isNominal() && !same) {
        return null;
      }
      told |= same;
    }
    return told || owned ? holder : null;
  }

  private static String undotted(String text) {
    return text.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** "Peru was one of 40 nations that agreed": Peru did. */
  private Figure equated(Range source, boolean saying) {
    int copula = source.from() - 1;
    boolean is = words.is(copula, "is") || words.is(copula, "was") || words.is(copula, "were");
    Range doer = is ? syntax.subjects().of(copula) : null;
    boolean named = doer != null && doer.to() <= copula && words.tag(doer.last()).isNominal();
    return named ? figure(doer, saying) : null;
  }

  /** "a lawyer who": the lawyer. */
  private Range withoutRelative(Range source) {
    boolean relative =
        words.tag(source.last()) == Tag.WH
            || source.length() > 1 && words.is(source.last(), "that");
    if (!relative || source.length() < 2) {
      return source;
    }
    int to = words.isComma(source.last() - 1) ? source.last() - 1 : source.last();
    return to > source.from() ? new Range(source.from(), to) : source;
  }

  /** "a likely candidate", "the agency's director": one person by what they are. */
  private boolean isDescription(Range phrase) {
    String noun = words.lower(phrase.last());
    return phrase.length() > 1
        && words.tag(phrase.from()) == Tag.DET
        && words.tag(phrase.last()) == Tag.NOUN
        && Roles.isRole(noun);
  }

  /** "Ann Lee, a candidate who", "Ann Lee (R-Ohio), the senator who": the name before. */
  private Figure namedBefore(Range phrase, boolean description) {
    int from = phrase.from();
    int before = from - 1;
    int start = from > 0 ? words.startOfSentenceAt(from) : from;
    if (before <= start || !words.isComma(before)) {
      return null;
    }
    before--;
    if (words.hasShape(before, Shape.CLOSE_BRACKET)) {
      int close = before;
      while (before > start && before > close - 8 && !words.hasShape(before, Shape.OPEN_BRACKET)) {
        before--;
      }
      before--;
    }
    Sighting seen = before < start ? null : at[before];
    boolean fits = seen != null && !seen.pronoun() && seen.figure().isPerson();
    if (!fits || words.isInAdverbial(seen.range().from())) {
      return null;
    }
    boolean opens = seen.range().from() == start && words.tag(phrase.last()) == Tag.NOUN;
    return description || opens ? seen.figure() : null;
  }

  /** "Gang of Six leader Ann Lee", "action abroad and Speaker Ann Lee": the name is the head. */
  private boolean isNamedLast(Range source, Range end, Sighting last) {
    int before = last.range().from() - 1;
    boolean titled = before >= end.from() && words.tag(before) == Tag.NOUN;
    boolean office =
        words.tag(source.from()) != Tag.DET
            && isOffice(syntax.phrases().nounPhraseFrom(source.from()))
            && (words.is(end.from() - 1, "and")
                || last.range().length() > last.figure().name().size());
    if (office) {
      return true;
    }
    boolean coordinated = words.tag(end.from() - 1) == Tag.CONJUNCTION;
    return titled || coordinated && at[source.from()] == null && !hasSighting(source, end.from());
  }

  /** "presidential candidate and former Gov. Ann Lee": one person. */
  private boolean isOffice(Range phrase) {
    return phrase != null
        && Roles.isRole(words.lower(phrase.last()))
        && (at[phrase.last()] == null || !at[phrase.last()].figure().isPerson());
  }

  private boolean hasSighting(Range source, int to) {
    for (int i = source.from(); i < to; i++) {
      if (at[i] != null
          && (at[i].figure().isPerson()
              || subject[i]
                  && at[i].figure().gender() == Gender.PLURAL
                  && words.tag(i) == Tag.NOUN)) {
        return true;
      }
    }
    return false;
  }

  private Figure pronounFigure(int token) {
    if (at[token] != null) {
      return at[token].figure();
    }
    String word = words.lower(token);
    if (word.equals("it") || word.equals("its")) {
      return lastBody(token);
    }
    return SOMEBODY.contains(word) ? group(new Range(token, token + 1)) : null;
  }

  /** By halving: sightings are in reading order. */
  private int lastSightingBefore(int token) {
    int low = 0;
    int high = sightings.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (sightings.get(middle).range().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private Figure lastBody(int token) {
    int last = lastSightingBefore(token);
    Figure best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int k = last; k >= 0 && k > last - MEMORY; k--) {
      Sighting seen = sightings.get(k);
      int distance = words.sentence(token) - words.sentence(seen.range().from());
      if (distance > 3) {
        break;
      }
      boolean body = seen.figure().kind() == Speaker.Kind.ORGANIZATION;
      double score = score(seen, distance, Gender.PLURAL);
      if (body && score > bestScore && !words.isQuoted(seen.range().from())) {
        best = seen.figure();
        bestScore = score;
      }
    }
    return best;
  }

  /** "Smith and Jones": two who speak as one. */
  private Figure coordinated(Range source, Range base) {
    int link = base.to();
    boolean and = link + 1 < source.to() && words.is(link, "and") && at[base.last()] != null;
    if (!and || at[link + 1] == null || at[base.last()].figure() == at[link + 1].figure()) {
      return null;
    }
    Figure first = at[base.last()].figure();
    Figure second = at[link + 1].figure();
    return new Figure(
        Speaker.Kind.GROUP,
        List.of(first.speaker().name(), "and", second.speaker().name()),
        Gender.PLURAL);
  }

  /** "his lawyer, Rudy Giuliani," or "one of the owners, builder Lev Orlov,". */
  private Figure appositionAfter(Range source, int head) {
    Figure afterHead = namedAfterComma(head + 1);
    return afterHead != null ? afterHead : namedAfterComma(source.to());
  }

  private Figure namedAfterComma(int comma) {
    if (!words.isComma(comma) || comma + 1 >= words.endOfSentenceAt(comma)) {
      return null;
    }
    Range phrase = syntax.phrases().nounPhraseFrom(comma + 1);
    Sighting seen = phrase == null ? null : at[phrase.last()];
    boolean named = seen != null && !seen.pronoun() && seen.figure().isPerson();
    return named ? seen.figure() : null;
  }

  /** "a statement from the company", "the company's statement": the company. */
  private Figure issuer(Range source, Range base) {
    int head = base.last();
    boolean from =
        words.is(head + 1, "from") || words.is(head + 1, "by") || words.is(head + 1, "of");
    Range phrase = from ? syntax.phrases().nounPhraseFrom(head + 2) : null;
    if (phrase != null && phrase.to() <= source.to() && at[phrase.last()] != null) {
      return at[phrase.last()].figure();
    }
    for (int i = base.from() + 1; i < base.to(); i++) {
      if (words.tag(i) == Tag.POSSESSIVE && at[i - 1] != null) {
        return at[i - 1].figure();
      }
    }
    return null;
  }
}

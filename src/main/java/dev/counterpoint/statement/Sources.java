package dev.counterpoint.statement;

import java.util.List;
import java.util.Set;

/**
 * Whom the source of a statement names, once all of the article has been read: the head of its
 * phrase, the name beside it, or whoever made the thing that "says" it.
 */
final class Sources {

  private static final int FARTHEST_VERB = 12;

  /** From a thing to its maker, from a predicate to its subject: so often and no more. */
  private static final int MOST_STEPS = 3;

  private static final Set<String> INDEFINITE =
      Set.of("many", "some", "several", "few", "others", "most", "both", "all");
  private static final Set<String> SOMEBODY =
      Set.of("others", "many", "some", "several", "few", "most", "everyone", "everybody", "both");

  private final Words words;
  private final Syntax syntax;
  private final SentenceParts parts;
  private final Sightings sightings;
  private final Salience salience;
  private final Descriptions descriptions;
  private final Documents documents;

  Sources(
      Syntax syntax,
      SentenceParts parts,
      Sightings sightings,
      Salience salience,
      Descriptions descriptions) {
    this.words = syntax.words();
    this.syntax = syntax;
    this.parts = parts;
    this.sightings = sightings;
    this.salience = salience;
    this.descriptions = descriptions;
    this.documents = new Documents(syntax, sightings);
  }

  /** The speaker whom the words of a source name; {@code null} if they name nobody. */
  Figure figure(Range named, boolean saying) {
    return figure(named, saying, MOST_STEPS);
  }

  private Figure figure(Range named, boolean saying, int steps) {
    Range source = withoutRelative(named);
    if (source.length() == 1 && words.tag(source.from()) == Tag.PRONOUN) {
      return pronounFigure(source.from());
    }
    if (words.tag(source.from()) == Tag.POSSESSIVE_PRONOUN && source.length() == 1) {
      return sightings.at(source.from()) == null ? null : sightings.at(source.from()).figure();
    }
    Range base = syntax.phrases().nounPhraseFrom(source.from());
    if (base == null || base.to() > source.to()) {
      base = source;
    }
    Range end = syntax.phrases().nounPhraseEndingAt(source.last());
    Sighting last = sightings.at(source.last());
    boolean person = last != null && !last.pronoun() && last.figure().isPerson();
    if (person && end != null && end.from() > base.from() && isNamedLast(source, end, last)) {
      return last.figure();
    }
    int head = base.last();
    Figure listed = coordinated(source, base);
    if (listed != null) {
      return listed;
    }
    boolean called =
        sightings.at(head) == null || Roles.isRole(words.lower(head)) && base.length() > 1;
    Figure apposed = called ? appositionAfter(source, head) : null;
    if (apposed == null && words.tag(base.from()) == Tag.DET && base.length() > 1) {
      apposed = descriptions.namedBefore(base);
    }
    if (apposed == null && source.to() < named.to()) {
      apposed = equated(source, saying, steps);
    }
    if (apposed != null) {
      return apposed;
    }
    Figure described =
        sightings.at(head) == null || isGroup(sightings.at(head))
            ? descriptions.holderOf(base)
            : null;
    if (described != null) {
      return described;
    }
    Figure owner = words.is(head, "office") ? namedIn(source) : null;
    if (owner != null) {
      return owner;
    }
    if (sightings.at(head) != null) {
      return sightings.at(head).figure();
    }
    if (canSpeak(source, head, saying)) {
      return descriptions.group(base);
    }
    Figure issuer = issuer(source, base);
    boolean accordingTo =
        words.is(source.from() - 1, "to") && words.is(source.from() - 2, "according");
    if (issuer == null && !accordingTo) {
      issuer = responsible(source, saying, steps);
    }
    return issuer != null || !words.is(base.from(), "the")
        ? issuer
        : documents.maker(words.lower(head), head);
  }

  private Figure pronounFigure(int token) {
    if (sightings.at(token) != null) {
      return sightings.at(token).figure();
    }
    String word = words.lower(token);
    if (word.equals("it") || word.equals("its")) {
      return salience.lastBody(token);
    }
    return SOMEBODY.contains(word) ? descriptions.group(new Range(token, token + 1)) : null;
  }

  /** "the office of Speaker Ann Lee", "Lee's office": Lee, but not for "the mayor's office". */
  private Figure namedIn(Range source) {
    for (int i = source.from(); i < source.to(); i++) {
      Sighting seen = sightings.at(i);
      boolean named = seen != null && words.tag(seen.range().last()) == Tag.NAME;
      if (named && seen.figure().isPerson()) {
        return seen.figure();
      }
    }
    return null;
  }

  private boolean canSpeak(Range source, int head, boolean saying) {
    String noun = words.lower(head);
    boolean bare = source.from() == head && words.tag(head) == Tag.NOUN && !Somebody.isPlural(noun);
    if (bare && !NameRuns.isOrganizationWord(noun)) {
      return false;
    }
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
  private Figure responsible(Range thing, boolean saying, int steps) {
    int start = words.startOfSentenceAt(thing.from());
    for (int i = thing.from() - 1; i >= start && i > thing.from() - FARTHEST_VERB; i--) {
      if (words.isQuoted(i) || words.hasShape(i, Shape.STOP)) {
        return null;
      }
      if (words.tag(i).isVerb()) {
        Range doer = syntax.subjects().of(i);
        boolean before = doer != null && doer.to() <= i;
        boolean passive = syntax.phrases().isPassive(syntax.phrases().verbGroupStart(i), i);
        return before && !passive && steps > 0 ? figure(doer, saying, steps - 1) : null;
      }
    }
    return null;
  }

  private static boolean isGroup(Sighting seen) {
    return seen.figure().kind() == Speaker.Kind.GROUP;
  }

  /** "Peru was one of 40 nations that agreed": Peru did. */
  private Figure equated(Range source, boolean saying, int steps) {
    int copula = source.from() - 1;
    boolean is = words.is(copula, "is") || words.is(copula, "was") || words.is(copula, "were");
    Range doer = is ? syntax.subjects().of(copula) : null;
    boolean named = doer != null && doer.to() <= copula && words.tag(doer.last()).isNominal();
    return named && steps > 0 ? figure(doer, saying, steps - 1) : null;
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
    return titled
        || coordinated && sightings.at(source.from()) == null && !hasSighting(source, end.from());
  }

  /** "presidential candidate and former Gov. Ann Lee": one person. */
  private boolean isOffice(Range phrase) {
    return phrase != null
        && Roles.isRole(words.lower(phrase.last()))
        && (sightings.at(phrase.last()) == null
            || !sightings.at(phrase.last()).figure().isPerson());
  }

  private boolean hasSighting(Range source, int to) {
    for (int i = source.from(); i < to; i++) {
      if (sightings.at(i) != null
          && (sightings.at(i).figure().isPerson()
              || parts.isSubject(i)
                  && sightings.at(i).figure().gender() == Gender.PLURAL
                  && words.tag(i) == Tag.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "Smith and Jones": two who speak as one. */
  private Figure coordinated(Range source, Range base) {
    int link = base.to();
    boolean and =
        link + 1 < source.to() && words.is(link, "and") && sightings.at(base.last()) != null;
    if (!and
        || sightings.at(link + 1) == null
        || sightings.at(base.last()).figure() == sightings.at(link + 1).figure()) {
      return null;
    }
    Figure first = sightings.at(base.last()).figure();
    Figure second = sightings.at(link + 1).figure();
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
    Sighting seen = phrase == null ? null : sightings.at(phrase.last());
    boolean named = seen != null && !seen.pronoun() && seen.figure().isPerson();
    return named ? seen.figure() : null;
  }

  /** In "a list provided by the company" the place of "by"; 0 if there is none. */
  private int madeBy(int head, int end) {
    for (int i = head + 1; i < Math.min(end, head + 4); i++) {
      if (words.is(i, "by") && words.tag(i - 1) == Tag.VERB_PAST) {
        return i;
      }
      if (words.tag(i) != Tag.VERB_PAST && words.tag(i) != Tag.ADVERB) {
        return 0;
      }
    }
    return 0;
  }

  /** "a statement from the company", "the company's statement": the company. */
  private Figure issuer(Range source, Range base) {
    int head = base.last();
    boolean from =
        words.is(head + 1, "from") || words.is(head + 1, "by") || words.is(head + 1, "of");
    int link = from ? head + 1 : madeBy(head, source.to());
    Range phrase = link > 0 ? syntax.phrases().nounPhraseFrom(link + 1) : null;
    if (phrase != null && phrase.to() <= source.to() && sightings.at(phrase.last()) != null) {
      return sightings.at(phrase.last()).figure();
    }
    for (int i = base.from() + 1; i < base.to(); i++) {
      if (words.tag(i) == Tag.POSSESSIVE && sightings.at(i - 1) != null) {
        return sightings.at(i - 1).figure();
      }
    }
    return null;
  }
}

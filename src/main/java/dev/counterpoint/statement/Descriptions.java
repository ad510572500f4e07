package dev.counterpoint.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whom a phrase without a name stands for: "the mayor", "the agency", "two officers". */
final class Descriptions {

  private static final int LONGEST_GROUP = 12;

  /** How early somebody may be introduced by an office alone, and how soon the name must follow. */
  private static final int LEAD_SENTENCES = 3;

  private static final int NAMED_WITHIN = 4;
  private static final Set<String> COMPLEMENTS = Set.of("of", "from", "at", "with", "in", "for");
  private static final Set<String> GENERIC = WordList.words("generic-organizations.txt");

  private final Words words;
  private final Syntax syntax;
  private final NameBook book;
  private final SentenceParts parts;
  private final Sightings sightings;
  private final Salience salience;
  private final Map<String, Figure> groups = new HashMap<>();

  Descriptions(
      Syntax syntax, NameBook book, SentenceParts parts, Sightings sightings, Salience salience) {
    this.words = syntax.words();
    this.syntax = syntax;
    this.book = book;
    this.parts = parts;
    this.sightings = sightings;
    this.salience = salience;
  }

  /** Who is known by what the phrase says they are; {@code null} if nobody is. */
  Figure described(Range phrase, int noun) {
    Tag first = words.tag(phrase.from());
    if (isPointing(phrase.from()) && Somebody.isNoun(words.lower(noun))) {
      Figure pointed = salience.lastGroup(words.lower(phrase.from()), noun);
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
      return salience.holder(word, noun, hasPossessor(phrase));
    }
    boolean body = NameRuns.isOrganizationWord(word) && !word.equals("news");
    if (body || GENERIC.contains(word)) {
      if (hasPossessor(phrase)) {
        return parts.isSubject(noun) || parts.speaks(noun) ? body(phrase) : null;
      }
      Figure known = salience.organization(word, noun);
      boolean speaking = parts.isSubject(noun) || parts.speaks(noun);
      return known == null && speaking ? body(phrase) : known;
    }
    return null;
  }

  /** "A state senator" of the first sentences is "Sen. Ann Lee" of the next. */
  Figure namedLater(Range phrase, int noun) {
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
  Figure namedNext(int noun, NameRun next) {
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

  /**
   * "a city spokesman", "the country's prime minister": the only one whom the article gives that
   * office, if nothing in the words speaks against it.
   */
  Figure holderOf(Range phrase) {
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
            || words.is(phrase.from(), "white") && words.is(phrase.from() + 1, "house")
            || first.allCapitals()
            || Somebody.isProper(first.lower());
    return keep ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** "Ann Lee, a candidate who", "Ann Lee (R-Ohio), the senator who": the name before. */
  Figure namedBefore(Range phrase) {
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
    Sighting seen = before < start ? null : sightings.at(before);
    boolean fits = seen != null && !seen.pronoun() && seen.figure().isPerson();
    if (!fits || words.isInAdverbial(seen.range().from())) {
      return null;
    }
    boolean opens = seen.range().from() == start && words.tag(phrase.last()) == Tag.NOUN;
    return isDescription(phrase) || opens ? seen.figure() : null;
  }

  /** "a likely candidate", "the agency's director": one person by what they are. */
  private boolean isDescription(Range phrase) {
    String noun = words.lower(phrase.last());
    return phrase.length() > 1
        && words.tag(phrase.from()) == Tag.DET
        && words.tag(phrase.last()) == Tag.NOUN
        && Roles.isRole(noun);
  }

  /** People, or one person, without a name. */
  Figure group(Range phrase) {
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
      int object = words.tag(to + 1) == Tag.VERB_ING ? to + 2 : to + 1;
      Range right = syntax.phrases().nounPhraseFrom(object);
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
}

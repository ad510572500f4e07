package dev.counterpoint.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Follows names, titles and pronouns through the article in reading order, so that every one of
 * them leads to somebody. What is in quotation marks is another's voice and does not count.
 */
final class Coreference {

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

  private final Words words;
  private final Syntax syntax;
  private final NameBook book;
  private final SentenceParts parts;
  private final Sightings sightings;
  private final Salience salience;
  private final Descriptions descriptions;
  private final Sources sources;

  Coreference(Syntax syntax, NameBook book, List<Attribution> attributions) {
    this.words = syntax.words();
    this.syntax = syntax;
    this.book = book;
    this.parts = new SentenceParts(syntax, attributions);
    this.sightings = new Sightings(words.size());
    SelfMentions selves = new SelfMentions(words, book, attributions);
    this.salience = new Salience(syntax, book, sightings, selves);
    this.descriptions = new Descriptions(syntax, book, parts, sightings, salience);
    this.sources = new Sources(syntax, parts, sightings, salience, descriptions);
    follow();
  }

  List<Sighting> sightings() {
    return sightings.all();
  }

  /** The speaker whom the words of a source name; {@code null} if they name nobody. */
  Figure figure(Range source, boolean saying) {
    return sources.figure(source, saying);
  }

  /** "Smith and Jones" as one subject can be "they" from here on. */
  private void seeTogether(Range range) {
    List<String> names = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      boolean first =
          sightings.at(i) != null && (i == range.from() || sightings.at(i - 1) != sightings.at(i));
      if (first && !sightings.at(i).pronoun() && sightings.at(i).figure().isPerson()) {
        if (!names.isEmpty()) {
          names.add("and");
        }
        names.add(sightings.at(i).figure().speaker().name());
      }
    }
    if (names.size() > 1) {
      Figure figure = new Figure(Speaker.Kind.GROUP, names, Gender.PLURAL);
      sightings.addTogether(new Sighting(range, figure, false, true, parts.speaks(range.last())));
    }
  }

  private void follow() {
    int run = 0;
    List<NameRun> runs = book.runs();
    for (int i = 0; i < words.size(); i++) {
      if (parts.listEndingBefore(i) != null) {
        seeTogether(parts.listEndingBefore(i));
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
        Figure figure = salience.antecedent(i, pronoun);
        if (figure != null) {
          see(new Range(i, i + 1), figure, true);
          if (pronoun != Gender.PLURAL) {
            figure.learnGender(pronoun);
          }
        }
      } else if (words.is(i, "its") && Roles.isRole(words.lower(i + 1))) {
        see(new Range(i, i + 1), salience.lastBody(i), true);
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
    sightings.add(new Sighting(range, figure, pronoun, parts.isSubject(head), parts.speaks(head)));
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
    Figure named = words.tag(phrase.from()) == Tag.DET ? descriptions.namedNext(noun, next) : null;
    if (named == null && words.tag(phrase.from()) == Tag.DET) {
      named = descriptions.namedBefore(phrase);
    }
    Figure figure = named != null ? named : descriptions.described(phrase, noun);
    if (figure == null && words.is(phrase.from(), "the") && phrase.length() == 2) {
      figure = salience.lastTogether(noun);
    }
    if (figure != null) {
      see(phrase, figure, false);
    } else if ((parts.isSubject(noun) || parts.speaks(noun)) && isSpeaking(phrase, noun)) {
      Figure later = descriptions.namedLater(phrase, noun);
      see(phrase, later == null ? descriptions.group(phrase) : later, false);
    }
  }

  /** "critics", "a neighbor": nobody by name, yet somebody a pronoun can mean. */
  private boolean isSpeaking(Range phrase, int noun) {
    if (Somebody.isPlural(words.lower(noun))
        || parts.speaks(noun)
            && parts.utters(noun)
            && words.lower(noun).endsWith("s")
            && Somebody.mayBeNoun(words.lower(noun))) {
      return true;
    }
    String first = words.lower(phrase.from());
    boolean indefinite = first.equals("a") || first.equals("an") || first.equals("one");
    boolean apposed =
        phrase.from() > 0
            && words.isComma(phrase.from() - 1)
            && sightings.at(Math.max(0, phrase.from() - 2)) != null;
    boolean predicate = phrase.from() > 0 && words.tag(phrase.from() - 1) == Tag.AUX;
    return indefinite
        && !apposed
        && !predicate
        && (Roles.isRole(words.lower(noun))
            || parts.utters(noun) && Somebody.mayBeNoun(words.lower(noun)));
  }

  private boolean hasName(Range phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (sightings.at(i) != null
          && (sightings.at(i).figure().isPerson() || sightings.at(i).range().to() == phrase.to())) {
        return true;
      }
    }
    return false;
  }
}

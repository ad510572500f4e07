package dev.counterpoint.statement;

import java.util.Locale;
import java.util.Set;

/**
 * Of all who were seen so far, who a pronoun or a description means: near, prominent, and of the
 * right gender, number and kind.
 */
final class Salience {

  private static final int MEMORY = 24;
  private static final int TOGETHER_WITHIN = 4;
  private static final Set<String> PAIRS = Set.of("pair", "duo", "two", "couple");
  private static final double OF_ONESELF = 4;
  private static final int FARTHEST_SENTENCES = 9;
  private static final Set<String> GENERIC = WordList.words("generic-organizations.txt");

  /** Who is called so has rather no name in the article. */
  private static final Set<String> UNNAMED =
      Set.of("man", "woman", "person", "boy", "girl", "student", "resident", "neighbor", "user");

  private final Words words;
  private final Syntax syntax;
  private final NameBook book;
  private final Sightings sightings;
  private final SelfMentions selves;

  Salience(Syntax syntax, NameBook book, Sightings sightings, SelfMentions selves) {
    this.words = syntax.words();
    this.syntax = syntax;
    this.book = book;
    this.sightings = sightings;
    this.selves = selves;
  }

  /** Whom a pronoun means; {@code null} if nobody fits. */
  Figure antecedent(int pronoun, Gender gender) {
    Sighting best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    int sentence = words.sentence(pronoun);
    Figure doer = doerBefore(pronoun);
    for (int k = sightings.count() - 1; k >= 0 && k >= sightings.count() - MEMORY; k--) {
      Sighting seen = sightings.nth(k);
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
      score -= score > bestScore && selves.has(pronoun, seen.figure()) ? OF_ONESELF : 0;
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
    boolean seen = doer != null && doer.to() <= verb && sightings.at(doer.last()) != null;
    return seen ? sightings.at(doer.last()).figure() : null;
  }

  private static boolean agrees(Figure figure, Gender gender) {
    if (gender == Gender.PLURAL) {
      return figure.gender() == Gender.PLURAL || isSomeSpokesperson(figure);
    }
    boolean somebody = figure.isPerson() || figure.kind() == Speaker.Kind.GROUP;
    return somebody && figure.gender().agreesWith(gender);
  }

  /** "these people", "this person": the unnamed people or the one just spoken of. */
  Figure lastGroup(String pointer, int token) {
    boolean plural = pointer.equals("these") || pointer.equals("those");
    for (int k = sightings.count() - 1; k >= 0 && k >= sightings.count() - MEMORY; k--) {
      Figure figure = sightings.nth(k).figure();
      boolean near = words.sentence(token) - words.sentence(sightings.nth(k).range().from()) <= 4;
      boolean number = plural == (figure.gender() == Gender.PLURAL);
      if (near && number && figure.kind() == Speaker.Kind.GROUP) {
        return figure;
      }
    }
    return null;
  }

  /** Whom "the lawmakers" or "the pair" means: those last named together who can be that. */
  Figure lastTogether(int noun) {
    String word = words.lower(noun);
    String role = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean pair = PAIRS.contains(word);
    if (!pair && !Roles.isRole(role)) {
      return null;
    }
    for (int k = sightings.count() - 1; k >= 0 && k >= sightings.count() - MEMORY; k--) {
      Sighting seen = sightings.nth(k);
      boolean near = words.sentence(noun) - words.sentence(seen.range().from()) <= TOGETHER_WITHIN;
      if (!near || words.is(seen.range().last(), word)) {
        return null;
      }
      if (isSeveral(seen) && (pair || isAny(seen.range(), role))) {
        return seen.figure();
      }
    }
    return null;
  }

  private static boolean isSeveral(Sighting seen) {
    return seen.figure().kind() == Speaker.Kind.GROUP && seen.figure().name().contains("and");
  }

  private boolean isAny(Range range, String role) {
    for (int i = range.from(); i < range.to(); i++) {
      Sighting one = sightings.at(i);
      if (one != null && one.figure().isPerson() && one.figure().hasRoleWord(role)) {
        return true;
      }
    }
    return false;
  }

  /** Who "the mayor" is: the last one who held the office, or was just spoken of. */
  Figure holder(String role, int token, boolean owned) {
    Figure fallback = null;
    for (int k = sightings.count() - 1; k >= 0 && k >= sightings.count() - 200; k--) {
      Sighting seen = sightings.nth(k);
      if (seen.figure().isPerson() && seen.figure().hasRoleWord(role) || isOne(seen, role)) {
        return seen.figure();
      }
      boolean better = fallback == null || fallback.isPerson() && UNNAMED.contains(role);
      boolean unnamed = seen.figure().kind() == Speaker.Kind.GROUP;
      if (better && (fallback == null || unnamed) && !owned && isFallback(seen, role, token)) {
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

  /** Which body "the agency" is; {@code null} if none fits. */
  Figure organization(String word, int token) {
    boolean generic = GENERIC.contains(word);
    Figure best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int k = sightings.count() - 1; k >= 0 && k >= sightings.count() - 200; k--) {
      Figure figure = sightings.nth(k).figure();
      if (figure.kind() != Speaker.Kind.ORGANIZATION) {
        continue;
      }
      String last = figure.name().get(figure.name().size() - 1).toLowerCase(Locale.ROOT);
      boolean recent = words.sentence(token) - words.sentence(sightings.nth(k).range().from()) <= 4;
      boolean place = figure.name().size() == 1 && NameRuns.isPlace(last);
      if (isCalled(figure, word)) {
        return figure;
      }
      int distance = words.sentence(token) - words.sentence(sightings.nth(k).range().from());
      double score = score(sightings.nth(k), distance, Gender.PLURAL);
      score -= words.hasTag(sightings.nth(k).range().to(), Tag.NOUN) ? 1.5 : 0;
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

  /** Which body "it" is; {@code null} if none is near. */
  Figure lastBody(int token) {
    int last = sightings.lastBefore(token);
    Figure best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int k = last; k >= 0 && k > last - MEMORY; k--) {
      Sighting seen = sightings.nth(k);
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

  /** "A spokesperson said so. They added": one person of whom no gender is told. */
  private static boolean isSomeSpokesperson(Figure figure) {
    return figure.kind() == Speaker.Kind.GROUP
        && figure.gender() == Gender.UNKNOWN
        && figure.speaker().name().contains("person");
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
}

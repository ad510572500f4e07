package dev.counterpoint.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speakers are for or against in so many words: "Hale opposes the plan", "I support the
 * teachers", "Diaz sided with Orlov".
 */
final class Stances {

  /** How many words before the verb its subject may end. */
  private static final int SUBJECT_WITHIN = 7;

  private static final int FIRST_PERSON_WITHIN = 5;
  private static final int NEGATION_WITHIN = 4;
  private static final int OBJECT_WORDS = 6;

  /** A person or group this soon after the verb is whom it is about. */
  private static final int SOMEBODY_WITHIN = 3;

  /** Of one speaker; every two are compared. */
  private static final int MOST_STANCES = 20;

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "i'm", "we're", "i'll", "we'll");
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them");
  private static final Map<String, Integer> SIGNS = signs();
  private static final Set<String> PROPOSALS = Set.copyOf(Words.list("proposal-words.txt"));
  private static final Set<String> DULL = Set.copyOf(Words.list("dull-words.txt"));

  /**
   * @param sign 1 for, -1 against
   * @param object the words that tell what
   * @param open whether it may be about anything: "against it"
   */
  private record Stance(int sign, Set<String> object, boolean open) {

    boolean isOfTheSame(Stance other) {
      return open
          || other.open
          || object.stream().anyMatch(other.object::contains)
          || isProposal() && other.isProposal();
    }

    private boolean isProposal() {
      return object.stream().anyMatch(PROPOSALS::contains);
    }
  }

  private final Ties ties;
  private final Map<Actor, List<Stance>> stances = new LinkedHashMap<>();

  Stances(Ties ties) {
    this.ties = ties;
  }

  void observe(List<Passage> passages) {
    passages.forEach(this::read);
    List<Actor> actors = new ArrayList<>(stances.keySet());
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        compare(actors.get(i), actors.get(j));
      }
    }
  }

  private void compare(Actor a, Actor b) {
    int sum = 0;
    for (Stance one : stances.get(a)) {
      for (Stance other : stances.get(b)) {
        sum += one.isOfTheSame(other) ? one.sign() * other.sign() : 0;
      }
    }
    if (sum != 0) {
      ties.add(a, b, sum > 0 ? Signal.SAME_STANCE : Signal.OTHER_STANCE, 1);
    }
  }

  private void read(Passage p) {
    for (int verb = 0; verb < p.size(); verb++) {
      Integer sign = SIGNS.get(p.words.get(verb));
      Actor subject = sign == null ? null : subject(p, verb);
      if (subject == null || !subject.speaks()) {
        continue;
      }
      int stand = isNegated(p, verb) ? -sign : sign;
      Actor somebody = somebody(p, verb);
      if (somebody == null) {
        take(subject, toward(p, verb, stand));
      } else if (stand > 0 && somebody != subject) {
        ties.add(subject, somebody, Signal.BACKS, 1);
      }
    }
  }

  private void take(Actor actor, Stance stance) {
    List<Stance> taken = stances.computeIfAbsent(actor, any -> new ArrayList<>());
    if (taken.size() < MOST_STANCES) {
      taken.add(stance);
    }
  }

  /** The nearest actor before the verb; whoever speaks, where it is "I" or "we". */
  private static Actor subject(Passage p, int verb) {
    Actor nearest = null;
    for (Passage.Place place : p.places) {
      if (place.to() <= verb && verb - place.to() <= SUBJECT_WITHIN) {
        nearest = place.actor();
      }
    }
    if (nearest != null || p.speaking.size() != 1) {
      return nearest;
    }
    for (int i = Math.max(0, verb - FIRST_PERSON_WITHIN); i < verb; i++) {
      if (FIRST_PERSON.contains(p.words.get(i))) {
        return p.speaking.get(0);
      }
    }
    return null;
  }

  private static boolean isNegated(Passage p, int verb) {
    return p.count(CueWords.NEGATING, Math.max(0, verb - NEGATION_WITHIN), verb) > 0;
  }

  private static Actor somebody(Passage p, int verb) {
    for (Passage.Place place : p.places) {
      if (place.from() > verb && place.from() <= verb + SOMEBODY_WITHIN) {
        return place.actor();
      }
    }
    return null;
  }

  private static Stance toward(Passage p, int verb, int sign) {
    Set<String> object = new HashSet<>();
    boolean pronoun = false;
    for (int i = verb + 1; i < Math.min(p.size(), verb + 1 + OBJECT_WORDS); i++) {
      String word = p.words.get(i);
      if (p.isMark(i)) {
        break;
      }
      pronoun |= PRONOUNS.contains(word) && object.isEmpty();
      if (!DULL.contains(word) && word.length() > 2) {
        object.add(word);
      }
    }
    return new Stance(sign, object, pronoun || object.isEmpty());
  }

  private static Map<String, Integer> signs() {
    Map<String, Integer> signs = new HashMap<>();
    Words.list("for-verbs.txt").forEach(verb -> put(signs, verb, 1));
    Words.list("against-verbs.txt").forEach(verb -> put(signs, verb, -1));
    signs.put("against", -1);
    return signs;
  }

  private static void put(Map<String, Integer> signs, String verb, int sign) {
    CueWords.forms(verb).forEach(form -> signs.put(form, sign));
  }
}

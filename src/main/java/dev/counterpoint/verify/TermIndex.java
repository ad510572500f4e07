package dev.counterpoint.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of the sentences that something is said to follow from, found by word and by sense.
 * Each different lemma has a number, in order of appearance; what is looked up are sets of those.
 */
final class TermIndex {

  /** A place in the sentences. */
  record Place(int sentence, int at) {}

  private static final int MOST_PLACES = 40;

  private final List<List<Term>> sentences;
  private final List<int[]> numbers = new ArrayList<>();
  private final Map<String, Integer> numberOf = new HashMap<>();
  private final List<List<Place>> places = new ArrayList<>();
  private final Map<String, BitSet> byStem = new HashMap<>();
  private final SenseIndex byOwnSense = new SenseIndex();
  private final SenseIndex byNearSense = new SenseIndex();

  TermIndex(List<List<Term>> sentences) {
    this.sentences = List.copyOf(sentences);
    for (int s = 0; s < sentences.size(); s++) {
      List<Term> terms = sentences.get(s);
      int[] line = new int[terms.size()];
      for (int i = 0; i < line.length; i++) {
        line[i] = number(terms.get(i).lemma());
        if (places.get(line[i]).size() < MOST_PLACES) {
          places.get(line[i]).add(new Place(s, i));
        }
      }
      numbers.add(line);
    }
  }

  private int number(String lemma) {
    Integer known = numberOf.get(lemma);
    if (known != null) {
      return known;
    }
    int number = places.size();
    numberOf.put(lemma, number);
    places.add(new ArrayList<>());
    byStem.computeIfAbsent(Stem.of(lemma), stem -> new BitSet()).set(number);
    Thesaurus.Senses senses = Thesaurus.ENGLISH.senses(lemma);
    byOwnSense.add(senses.own(), number);
    byNearSense.add(senses.near(), number);
    return number;
  }

  List<List<Term>> sentences() {
    return sentences;
  }

  /** How many different lemmas there are. */
  int size() {
    return places.size();
  }

  /** The numbers of the lemmas of a sentence. */
  int[] numbers(int sentence) {
    return numbers.get(sentence);
  }

  int numberAt(Place place) {
    return numbers.get(place.sentence())[place.at()];
  }

  Term at(Place place) {
    return sentences.get(place.sentence()).get(place.at());
  }

  /** Where a lemma stands; the first forty places, for a common word. */
  List<Place> places(int number) {
    return places.get(number);
  }

  BitSet same(String lemma) {
    BitSet found = new BitSet();
    Integer number = numberOf.get(lemma);
    if (number != null) {
      found.set(number);
    }
    return found;
  }

  /** Words of the same stem or with a common sense. */
  BitSet synonyms(String lemma, Thesaurus.Senses senses) {
    BitSet found = byOwnSense.sharing(senses.own());
    BitSet stem = byStem.get(Stem.of(lemma));
    if (stem != null) {
      found.or(stem);
    }
    return found;
  }

  /** Words one step away: broader, narrower, alike or derived. */
  BitSet near(Thesaurus.Senses senses) {
    BitSet found = narrower(senses);
    found.or(byOwnSense.sharing(senses.near()));
    return found;
  }

  /** Words that are narrower than it. */
  BitSet narrower(Thesaurus.Senses senses) {
    return byNearSense.sharing(senses.own());
  }

  /** Words beside it: both are kinds of the same thing, as "visual" and "auditory" are. */
  BitSet siblings(Thesaurus.Senses senses) {
    return byNearSense.sharing(senses.near());
  }

  BitSet opposites(String lemma, Thesaurus.Senses senses) {
    BitSet found = byOwnSense.sharing(senses.opposite());
    for (String opposite : Thesaurus.ENGLISH.opposites(lemma)) {
      Integer number = numberOf.get(opposite);
      if (number != null) {
        found.set(number);
      }
    }
    for (String opposite : Prefixes.opposites(lemma)) {
      BitSet stem = byStem.get(Stem.of(opposite));
      if (stem != null) {
        found.or(stem);
      }
    }
    found.andNot(same(lemma));
    return found;
  }
}

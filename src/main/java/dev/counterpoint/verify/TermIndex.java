package dev.counterpoint.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of the sentences that something is said to follow from, found by word and by sense. */
final class TermIndex {

  /** A place in the sentences. */
  record Place(int sentence, int at) {}

  private static final int MOST_PLACES = 40;

  private final List<List<Term>> sentences;
  private final Map<String, List<Place>> byLemma = new HashMap<>();
  private final Map<String, Set<String>> byStem = new HashMap<>();
  private final Map<Integer, Set<String>> byOwnSense = new HashMap<>();
  private final Map<Integer, Set<String>> byNearSense = new HashMap<>();

  TermIndex(List<List<Term>> sentences) {
    this.sentences = List.copyOf(sentences);
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = 0; i < sentences.get(s).size(); i++) {
        String lemma = sentences.get(s).get(i).lemma();
        List<Place> places = byLemma.get(lemma);
        if (places == null) {
          places = new ArrayList<>();
          byLemma.put(lemma, places);
          learn(lemma);
        }
        places.add(new Place(s, i));
      }
    }
  }

  private void learn(String lemma) {
    byStem.computeIfAbsent(Stem.of(lemma), stem -> new HashSet<>()).add(lemma);
    Thesaurus.Senses senses = Thesaurus.ENGLISH.senses(lemma);
    for (int sense : senses.own()) {
      byOwnSense.computeIfAbsent(sense, s -> new HashSet<>()).add(lemma);
    }
    for (int sense : senses.near()) {
      byNearSense.computeIfAbsent(sense, s -> new HashSet<>()).add(lemma);
    }
  }

  List<List<Term>> sentences() {
    return sentences;
  }

  Term at(Place place) {
    return sentences.get(place.sentence()).get(place.at());
  }

  boolean has(String lemma) {
    return byLemma.containsKey(lemma);
  }

  List<Place> places(String lemma) {
    List<Place> places = byLemma.getOrDefault(lemma, List.of());
    return places.size() > MOST_PLACES ? places.subList(0, MOST_PLACES) : places;
  }

  /** Words of the same stem or with a common sense. */
  Set<String> synonyms(String lemma, Thesaurus.Senses senses) {
    Set<String> found = sharing(senses.own(), byOwnSense);
    found.addAll(byStem.getOrDefault(Stem.of(lemma), Set.of()));
    return found;
  }

  /** Words one step away: broader, narrower, alike or derived. */
  Set<String> near(Thesaurus.Senses senses) {
    Set<String> found = sharing(senses.own(), byNearSense);
    found.addAll(sharing(senses.near(), byOwnSense));
    return found;
  }

  /** Words beside it: both are kinds of the same thing, as "visual" and "auditory" are. */
  Set<String> siblings(Thesaurus.Senses senses) {
    return sharing(senses.near(), byNearSense);
  }

  /** Words that are narrower than it. */
  Set<String> narrower(Thesaurus.Senses senses) {
    return sharing(senses.own(), byNearSense);
  }

  Set<String> opposites(String lemma, Thesaurus.Senses senses) {
    Set<String> found = sharing(senses.opposite(), byOwnSense);
    for (String opposite : Thesaurus.ENGLISH.opposites(lemma)) {
      if (has(opposite)) {
        found.add(opposite);
      }
    }
    for (String opposite : Prefixes.opposites(lemma)) {
      if (has(opposite)) {
        found.add(opposite);
      }
    }
    found.remove(lemma);
    return found;
  }

  private static Set<String> sharing(int[] senses, Map<Integer, Set<String>> index) {
    Set<String> found = new HashSet<>();
    for (int sense : senses) {
      found.addAll(index.getOrDefault(sense, Set.of()));
    }
    return found;
  }
}

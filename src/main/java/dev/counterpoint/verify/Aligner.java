package dev.counterpoint.verify;

import dev.counterpoint.verify.Alignment.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds for every term of a sentence the place in the source that it most likely comes from: the
 * same word, a synonym or a word near it, surrounded by the same words.
 */
final class Aligner {

  /** How many terms on each side are a term's surroundings, here and there. */
  private static final int HERE = 3;

  private static final int THERE = 9;

  /** How much worse surroundings may be where negation, hedge and unit are the same. */
  private static final double TIE = 0.2;

  /** What the mere presence of a sibling counts. */
  private static final double SIBLING = 0.1;

  private Aligner() {}

  /** What one term may be called in the source. */
  private record Candidate(
      Term term,
      Thesaurus.Senses senses,
      Set<String> same,
      Set<String> synonyms,
      Set<String> near,
      Set<String> opposites) {

    boolean isMetBy(String lemma) {
      return same.contains(lemma) || synonyms.contains(lemma);
    }
  }

  /** Aligns every term of a sentence. */
  static List<Alignment> align(List<Term> sentence, TermIndex source) {
    List<Candidate> candidates = new ArrayList<>();
    for (Term term : sentence) {
      candidates.add(candidate(term, source));
    }
    List<Alignment> alignments = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      alignments.add(align(candidates, i, source));
    }
    return alignments;
  }

  private static Candidate candidate(Term term, TermIndex source) {
    String lemma = term.lemma();
    Set<String> same = source.has(lemma) ? Set.of(lemma) : Set.of();
    if (term.is(Term.Kind.NUMBER)) {
      return new Candidate(term, Thesaurus.NONE, same, Set.of(), Set.of(), Set.of());
    }
    Thesaurus.Senses senses =
        term.is(Term.Kind.NAME) ? Thesaurus.NONE : Thesaurus.ENGLISH.senses(lemma);
    Set<String> opposites = source.opposites(lemma, senses);
    Set<String> synonyms = source.synonyms(lemma, senses);
    synonyms.removeAll(opposites);
    synonyms.removeAll(same);
    Set<String> near = source.near(senses);
    near.removeAll(opposites);
    near.removeAll(synonyms);
    near.removeAll(same);
    return new Candidate(term, senses, same, synonyms, near, opposites);
  }

  private static Alignment align(List<Candidate> candidates, int at, TermIndex source) {
    Candidate candidate = candidates.get(at);
    List<Candidate> around = new ArrayList<>();
    for (int i = Math.max(0, at - HERE); i < Math.min(candidates.size(), at + HERE + 1); i++) {
      if (i != at) {
        around.add(candidates.get(i));
      }
    }
    Found rival = best(candidate.term, candidate.opposites, around, source);
    Relation relation = Relation.SAME;
    Found found = best(candidate.term, candidate.same, around, source);
    if (found == null) {
      relation = Relation.SYNONYM;
      found = best(candidate.term, candidate.synonyms, around, source);
    }
    if (found == null) {
      relation = Relation.NEAR;
      found = best(candidate.term, candidate.near, around, source);
    }
    if (found == null && rival != null) {
      relation = Relation.OPPOSITE;
      found = rival;
    }
    double against = rival == null ? 0 : rival.context;
    if (found == null) {
      return new Alignment(
          candidate.term,
          candidate.senses,
          Relation.NONE,
          null,
          0,
          0,
          cohesion(around, source),
          sibling(candidate, around, source),
          false);
    }
    boolean narrower =
        relation == Relation.NEAR
            && source.narrower(candidate.senses).contains(source.at(found.place).lemma());
    return new Alignment(
        candidate.term,
        candidate.senses,
        relation,
        found.place,
        found.context,
        against,
        0,
        0,
        narrower);
  }

  private static double sibling(Candidate c, List<Candidate> around, TermIndex source) {
    Found found = best(c.term, source.siblings(c.senses), around, source);
    return found == null ? 0 : SIBLING + found.context;
  }

  /** How much of what surrounds a term here stands close together somewhere in the source. */
  private static double cohesion(List<Candidate> around, TermIndex source) {
    double best = 0;
    for (Candidate candidate : around) {
      Set<String> names = new HashSet<>(candidate.same);
      names.addAll(candidate.synonyms);
      List<Candidate> others = new ArrayList<>(around);
      others.remove(candidate);
      Found found = best(candidate.term, names, others, source);
      if (found != null) {
        best = Math.max(best, (1 + found.context * others.size()) / around.size());
      }
    }
    return best;
  }

  private record Found(TermIndex.Place place, double context, double fit) {}

  private static Found best(
      Term term, Collection<String> lemmas, List<Candidate> around, TermIndex source) {
    Found best = null;
    for (String lemma : lemmas) {
      for (TermIndex.Place place : source.places(lemma)) {
        double context = context(place, around, source);
        Term there = source.at(place);
        boolean samePole =
            there.negated() == term.negated()
                && there.hedged() == term.hedged()
                && there.unit().equals(term.unit());
        double fit = context + (samePole ? TIE : 0);
        if (best == null || fit > best.fit) {
          best = new Found(place, context, fit);
        }
      }
    }
    return best;
  }

  private static double context(TermIndex.Place place, List<Candidate> around, TermIndex source) {
    if (around.isEmpty()) {
      return 1;
    }
    List<Term> there = source.sentences().get(place.sentence());
    int to = Math.min(there.size(), place.at() + THERE + 1);
    Set<Candidate> met = new HashSet<>();
    for (int i = Math.max(0, place.at() - THERE); i < to; i++) {
      if (i != place.at()) {
        String lemma = there.get(i).lemma();
        for (Candidate candidate : around) {
          if (candidate.isMetBy(lemma)) {
            met.add(candidate);
          }
        }
      }
    }
    return (double) met.size() / around.size();
  }
}

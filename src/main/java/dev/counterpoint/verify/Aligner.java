package dev.counterpoint.verify;

import dev.counterpoint.verify.Alignment.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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

  /** So many terms are aligned at a time: one bit each. */
  private static final int BLOCK = Long.SIZE;

  /** What one term may be called in the source. */
  private record Candidate(
      Term term,
      Thesaurus.Senses senses,
      BitSet same,
      BitSet synonyms,
      BitSet near,
      BitSet opposites) {}

  private record Found(TermIndex.Place place, double context, double fit) {}

  private final TermIndex source;
  private final List<Candidate> candidates = new ArrayList<>();

  /** For each lemma of the source, one bit for each term here that it may stand for. */
  private final long[] meets;

  private Aligner(List<Term> terms, TermIndex source) {
    this.source = source;
    this.meets = new long[source.size()];
    for (int i = 0; i < terms.size(); i++) {
      Candidate candidate = candidate(terms.get(i), source);
      candidates.add(candidate);
      meet(candidate.same, i);
      meet(candidate.synonyms, i);
    }
  }

  private void meet(BitSet words, int term) {
    for (int w = words.nextSetBit(0); w >= 0; w = words.nextSetBit(w + 1)) {
      meets[w] |= 1L << term;
    }
  }

  /** Aligns every term of a sentence. */
  static List<Alignment> align(List<Term> sentence, TermIndex source) {
    List<Alignment> alignments = new ArrayList<>();
    for (int from = 0; from < sentence.size(); from += BLOCK) {
      int to = Math.min(sentence.size(), from + BLOCK);
      Aligner aligner = new Aligner(sentence.subList(from, to), source);
      for (int i = 0; i < to - from; i++) {
        alignments.add(aligner.align(i));
      }
    }
    return alignments;
  }

  private static Candidate candidate(Term term, TermIndex source) {
    String lemma = term.lemma();
    BitSet same = source.same(lemma);
    if (term.is(Term.Kind.NUMBER)) {
      return new Candidate(term, Thesaurus.NONE, same, new BitSet(), new BitSet(), new BitSet());
    }
    Thesaurus.Senses senses =
        term.is(Term.Kind.NAME) ? Thesaurus.NONE : Thesaurus.ENGLISH.senses(lemma);
    BitSet opposites = source.opposites(lemma, senses);
    BitSet synonyms = source.synonyms(lemma, senses);
    synonyms.andNot(opposites);
    synonyms.andNot(same);
    BitSet near = same.isEmpty() && synonyms.isEmpty() ? source.near(senses) : new BitSet();
    near.andNot(opposites);
    return new Candidate(term, senses, same, synonyms, near, opposites);
  }

  private Alignment align(int at) {
    Candidate candidate = candidates.get(at);
    long around = around(at);
    Found rival = best(candidate.term, candidate.opposites, around);
    Relation relation = Relation.SAME;
    Found found = best(candidate.term, candidate.same, around);
    if (found == null) {
      relation = Relation.SYNONYM;
      found = best(candidate.term, candidate.synonyms, around);
    }
    if (found == null) {
      relation = Relation.NEAR;
      found = best(candidate.term, candidate.near, around);
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
          cohesion(around),
          sibling(candidate, around),
          false);
    }
    boolean narrower =
        relation == Relation.NEAR
            && source.narrower(candidate.senses).get(source.numberAt(found.place));
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

  private long around(int at) {
    long around = 0;
    int to = Math.min(candidates.size(), at + HERE + 1);
    for (int i = Math.max(0, at - HERE); i < to; i++) {
      around |= i == at ? 0 : 1L << i;
    }
    return around;
  }

  private double sibling(Candidate candidate, long around) {
    Found found = best(candidate.term, source.siblings(candidate.senses), around);
    return found == null ? 0 : SIBLING + found.context;
  }

  /** How much of what surrounds a term here stands close together somewhere in the source. */
  private double cohesion(long around) {
    double best = 0;
    int all = Long.bitCount(around);
    for (int i = 0; i < candidates.size(); i++) {
      if ((around & 1L << i) == 0) {
        continue;
      }
      BitSet names = (BitSet) candidates.get(i).same.clone();
      names.or(candidates.get(i).synonyms);
      Found found = best(candidates.get(i).term, names, around & ~(1L << i));
      if (found != null) {
        best = Math.max(best, (1 + found.context * (all - 1)) / all);
      }
    }
    return best;
  }

  private Found best(Term term, BitSet words, long around) {
    Found best = null;
    for (int w = words.nextSetBit(0); w >= 0; w = words.nextSetBit(w + 1)) {
      for (TermIndex.Place place : source.places(w)) {
        double context = context(place, around);
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

  private double context(TermIndex.Place place, long around) {
    if (around == 0) {
      return 1;
    }
    int[] there = source.numbers(place.sentence());
    int to = Math.min(there.length, place.at() + THERE + 1);
    long met = 0;
    for (int i = Math.max(0, place.at() - THERE); i < to; i++) {
      met |= i == place.at() ? 0 : meets[there[i]];
    }
    return (double) Long.bitCount(met & around) / Long.bitCount(around);
  }
}

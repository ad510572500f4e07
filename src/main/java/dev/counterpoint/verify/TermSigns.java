package dev.counterpoint.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Sees the signs of each term of an aligned sentence. */
final class TermSigns {

  /** From this many senses on a word is so common that it tells little. */
  private static final int LIGHT = 9;

  private static final double LOST = 0.2;
  private static final double LEAD = 0.1;
  private static final double COHESION = 0.3;
  private static final int PAIR = 4;
  private static final int SLOT = 3;

  private static final Set<String> QUANTITIES =
      Set.of(
          "all",
          "every",
          "only",
          "never",
          "always",
          "most",
          "none",
          "no",
          "fully",
          "completely",
          "entirely",
          "sometimes",
          "partially",
          "exactly",
          "not",
          "unlimited",
          "half",
          "double");

  private final List<Alignment> alignments;
  private final TermIndex source;
  private final BitSet mine = new BitSet();

  private TermSigns(List<Alignment> alignments, TermIndex source) {
    this.alignments = alignments;
    this.source = source;
    for (Alignment alignment : alignments) {
      if (alignment.place() != null) {
        mine.set(source.numberAt(alignment.place()));
      }
    }
  }

  static List<Signs<TermSign>> of(List<Alignment> alignments, TermIndex source) {
    TermSigns signs = new TermSigns(alignments, source);
    List<Signs<TermSign>> all = new ArrayList<>();
    for (int i = 0; i < alignments.size(); i++) {
      all.add(signs.at(i));
    }
    return all;
  }

  private Signs<TermSign> at(int at) {
    Alignment alignment = alignments.get(at);
    Signs<TermSign> signs = new Signs<>(TermSign.class);
    switch (alignment.relation()) {
      case SAME -> same(signs, alignment);
      case SYNONYM ->
          set(signs, alignment, TermSign.SYNONYM, TermSign.SYN_CONTEXT, TermSign.SYN_NOUN);
      case NEAR -> {
        set(signs, alignment, TermSign.NEAR, TermSign.NEAR_CONTEXT, TermSign.NEAR_NOUN);
        signs.set(TermSign.NARROWER, alignment.narrower());
      }
      case OPPOSITE ->
          set(signs, alignment, TermSign.OPPOSITE, TermSign.OPP_CONTEXT, TermSign.OPP_NOUN);
      case NONE -> {
        none(signs, alignment);
        signs.set(TermSign.SLOT_NONE, isSlotTaken(at));
      }
    }
    boolean found = alignment.isFound();
    signs.set(TermSign.RIVAL, alignment.rival());
    signs.set(TermSign.RIVAL_LEAD, found && alignment.rival() > alignment.context() + LEAD);
    signs.set(TermSign.NEG_ANY, alignment.term().negated());
    if (found) {
      poles(signs, alignment);
    }
    signs.set(TermSign.PAIR_LEFT, at > 0 && isPair(alignments.get(at - 1), alignment));
    boolean last = at + 1 == alignments.size();
    signs.set(TermSign.PAIR_RIGHT, !last && isPair(alignment, alignments.get(at + 1)));
    return signs;
  }

  private static void set(
      Signs<TermSign> signs, Alignment a, TermSign is, TermSign context, TermSign noun) {
    signs.set(is, true);
    signs.set(context, a.context());
    signs.set(noun, isNoun(a));
  }

  private static boolean isNoun(Alignment alignment) {
    Thesaurus.Senses senses = alignment.senses();
    return senses.count(0) > senses.count(1) + senses.count(2);
  }

  private void same(Signs<TermSign> signs, Alignment alignment) {
    Term term = alignment.term();
    boolean lost = alignment.context() < LOST;
    signs.set(TermSign.SAME, true);
    signs.set(TermSign.SAME_CONTEXT, alignment.context());
    signs.set(TermSign.SAME_LOST, lost);
    signs.set(TermSign.NAME_LOST, lost && term.is(Term.Kind.NAME));
    if (term.is(Term.Kind.NUMBER)) {
      signs.set(TermSign.NUMBER_LOST, lost);
      boolean unit =
          source.places(source.numberAt(alignment.place())).stream()
              .anyMatch(place -> source.at(place).unit().equals(term.unit()));
      signs.set(TermSign.UNIT_ASTRAY, !unit);
    }
  }

  private static void none(Signs<TermSign> signs, Alignment alignment) {
    Term term = alignment.term();
    signs.set(TermSign.NONE, true);
    signs.set(TermSign.NONE_NAME, term.is(Term.Kind.NAME));
    signs.set(TermSign.NONE_NUMBER, term.is(Term.Kind.NUMBER));
    signs.set(TermSign.QUANTITY, QUANTITIES.contains(term.lemma()));
    signs.set(TermSign.SIB, alignment.sibling() > 0);
    signs.set(TermSign.SIB_CONTEXT, alignment.sibling());
    if (!term.is(Term.Kind.WORD)) {
      return;
    }
    Thesaurus.Senses senses = alignment.senses();
    int nouns = senses.count(0);
    int verbs = senses.count(1);
    int adjectives = senses.count(2);
    double cohesion = Math.max(0, alignment.cohesion() - COHESION);
    sort(signs, TermSign.NONE_UNKNOWN, TermSign.COH_UNKNOWN, senses.own().length == 0, cohesion);
    sort(signs, TermSign.NONE_LIGHT, TermSign.COH_LIGHT, senses.own().length >= LIGHT, cohesion);
    sort(signs, TermSign.NONE_NOUN, TermSign.COH_NOUN, isNoun(alignment), cohesion);
    sort(signs, TermSign.NONE_VERB, TermSign.COH_VERB, verbs > 0 && verbs >= nouns, cohesion);
    boolean adjective = adjectives > 0 && adjectives >= nouns;
    sort(signs, TermSign.NONE_ADJ, TermSign.COH_ADJ, adjective, cohesion);
    sort(signs, TermSign.NONE_ADV, TermSign.COH_ADV, senses.count(3) > 0, cohesion);
  }

  private static void sort(
      Signs<TermSign> signs, TermSign is, TermSign close, boolean sort, double cohesion) {
    signs.set(is, sort);
    signs.set(close, sort ? cohesion : 0);
  }

  private void poles(Signs<TermSign> signs, Alignment alignment) {
    Term here = alignment.term();
    Term there = source.at(alignment.place());
    boolean plus = here.negated() && !there.negated();
    boolean minus = !here.negated() && there.negated();
    signs.set(TermSign.NEG_PLUS, plus);
    signs.set(TermSign.NEG_PLUS_CTX, plus ? alignment.context() : 0);
    signs.set(TermSign.NEG_MINUS, minus);
    signs.set(TermSign.NEG_MINUS_CTX, minus ? alignment.context() : 0);
    signs.set(TermSign.HEDGE_PLUS, here.hedged() && !there.hedged());
    signs.set(TermSign.HEDGE_MINUS, !here.hedged() && there.hedged());
  }

  private static boolean isPair(Alignment one, Alignment other) {
    return one.place() != null
        && other.place() != null
        && one.place().sentence() == other.place().sentence()
        && Math.abs(one.place().at() - other.place().at()) <= PAIR;
  }

  /** Whether the source has something else of its own between this term's two neighbors. */
  private boolean isSlotTaken(int at) {
    boolean inside = at > 0 && at + 1 < alignments.size();
    if (!inside || alignments.get(at - 1).place() == null) {
      return false;
    }
    TermIndex.Place right = alignments.get(at + 1).place();
    if (right == null) {
      return false;
    }
    int before = source.numberAt(alignments.get(at - 1).place());
    int after = source.numberAt(right);
    return source.places(before).stream().anyMatch(place -> isFollowed(place, after));
  }

  private boolean isFollowed(TermIndex.Place place, int after) {
    int[] there = source.numbers(place.sentence());
    int to = Math.min(there.length - 1, place.at() + SLOT);
    for (int i = place.at() + 1; i < to && !mine.get(there[i]); i++) {
      if (there[i + 1] == after) {
        return true;
      }
    }
    return false;
  }
}

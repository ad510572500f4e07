package dev.counterpoint.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Does a text say what other sentences say? Aligns each term with the place it comes from, weighs
 * what speaks against each (a new number, an opposite, a lost "not", a word in strange company),
 * and then the text as a whole. Two small logistic regressions, no model of language.
 */
public final class SupportJudge {

  private static final Signs.Weights<TermSign> TERM_WEIGHTS =
      new Signs.Weights<>(TermSign.class, "term-weights.txt");
  private static final Signs.Weights<TextSign> TEXT_WEIGHTS =
      new Signs.Weights<>(TextSign.class, "text-weights.txt");

  /** How many of its terms, or synonyms of them, the source must have. */
  private static final double LEAST_SHARED = 0.5;

  /** Up to so many terms, so many words may be missing from the source. */
  private static final int SHORT = 10;

  private static final double MOST_MISSING = 0.25;

  private static final double UNRELATED = -1;

  private static final double LEAST_DOUBT = -8;
  private static final double MOST_DOUBT = 4;
  private static final double NO_DOUBT = -4;

  /** Whether a text follows from another. */
  public boolean follows(String text, String source) {
    return follows(read(text), new TermIndex(read(source)));
  }

  static List<List<Term>> read(String text) {
    return Prose.sentences(text).stream().map(Line::of).map(Terms::of).toList();
  }

  boolean follows(List<List<Term>> text, TermIndex source) {
    return text.stream().allMatch(List::isEmpty) || margin(text, source) > 0;
  }

  /** Whether the source has every term, however it puts them. */
  boolean hasAll(List<List<Term>> text, TermIndex source) {
    return text.stream()
        .allMatch(
            sentence ->
                Aligner.align(sentence, source).stream().allMatch(SupportJudge::isClearlyFound));
  }

  /** Whether the source has every term, none with another unit, "not" or stronger opposite. */
  boolean knowsAll(List<List<Term>> text, TermIndex source) {
    for (List<Term> sentence : text) {
      List<Alignment> aligned = Aligner.align(sentence, source);
      boolean known =
          aligned.stream().allMatch(SupportJudge::isClearlyFound)
              && TermSigns.of(aligned, source).stream().noneMatch(SupportJudge::isContrary);
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private static boolean isContrary(Signs<TermSign> signs) {
    return signs.has(TermSign.NEG_PLUS)
        || signs.has(TermSign.NEG_MINUS)
        || signs.has(TermSign.RIVAL_LEAD)
        || signs.has(TermSign.UNIT_ASTRAY);
  }

  /** How surely a text follows: positive if it does. */
  double margin(List<List<Term>> text, TermIndex source) {
    List<Alignment> alignments = new ArrayList<>();
    List<Signs<TermSign>> signs = new ArrayList<>();
    for (List<Term> sentence : text) {
      List<Alignment> aligned = Aligner.align(sentence, source);
      alignments.addAll(aligned);
      signs.addAll(TermSigns.of(aligned, source));
    }
    return isOfTheSource(alignments) ? TEXT_WEIGHTS.of(whole(alignments, signs)) : UNRELATED;
  }

  /** The weights were learned from texts with one thing changed, not from any that share little. */
  private static boolean isOfTheSource(List<Alignment> alignments) {
    long shared =
        alignments.stream()
            .filter(a -> a.is(Alignment.Relation.SAME) || a.is(Alignment.Relation.SYNONYM))
            .count();
    return shared >= LEAST_SHARED * alignments.size()
        && (alignments.size() > SHORT || isKnown(alignments));
  }

  /** A synonym in strange company may be one by another sense. */
  private static boolean isClearlyFound(Alignment alignment) {
    return alignment.is(Alignment.Relation.SAME)
        || alignment.is(Alignment.Relation.SYNONYM) && alignment.context() > 0;
  }

  /** In a few words, a single new one is all that is said: "Lee took bribes". */
  private static boolean isKnown(List<Alignment> alignments) {
    List<Alignment> words =
        alignments.subList(afterFirstName(alignments), alignments.size()).stream()
            .filter(alignment -> alignment.term().is(Term.Kind.WORD))
            .toList();
    long missing = words.stream().filter(alignment -> !isClearlyFound(alignment)).count();
    return missing <= MOST_MISSING * words.size();
  }

  /** Who is spoken of, however described, is not what is said; 0 if nobody is named. */
  private static int afterFirstName(List<Alignment> alignments) {
    int at = 0;
    while (at < alignments.size() && !alignments.get(at).term().is(Term.Kind.NAME)) {
      at++;
    }
    int from = at;
    while (at < alignments.size() && alignments.get(at).term().is(Term.Kind.NAME)) {
      at++;
    }
    return at == alignments.size() && from == at ? 0 : at;
  }

  private static Signs<TextSign> whole(List<Alignment> alignments, List<Signs<TermSign>> terms) {
    List<Double> doubts = new ArrayList<>();
    double sum = 0;
    double context = 0;
    for (int i = 0; i < terms.size(); i++) {
      double doubt = TERM_WEIGHTS.of(terms.get(i));
      doubts.add(doubt);
      sum += Math.exp(2 * Math.max(LEAST_DOUBT, Math.min(MOST_DOUBT, doubt)));
      boolean word = alignments.get(i).is(Alignment.Relation.SAME);
      boolean synonym = alignments.get(i).is(Alignment.Relation.SYNONYM);
      context += word || synonym ? alignments.get(i).context() : 0;
    }
    doubts.sort(Collections.reverseOrder());
    Signs<TextSign> signs = new Signs<>(TextSign.class);
    signs.set(TextSign.DOUBT, Math.log(sum) / 2);
    signs.set(TextSign.WORST, doubts.get(0));
    signs.set(TextSign.SECOND_WORST, doubts.size() > 1 ? doubts.get(1) : NO_DOUBT);
    signs.set(TextSign.NEW, share(terms, TermSign.NONE));
    signs.set(TextSign.SAME, share(terms, TermSign.SAME));
    signs.set(TextSign.OTHER_WORDS, share(terms, TermSign.SYNONYM) + share(terms, TermSign.NEAR));
    signs.set(TextSign.PAIRS, share(terms, TermSign.PAIR_LEFT));
    signs.set(TextSign.CONTEXT, context / terms.size());
    signs.set(TextSign.LENGTH, Math.log(terms.size()));
    return signs;
  }

  private static double share(List<Signs<TermSign>> terms, TermSign sign) {
    return (double) terms.stream().filter(signs -> signs.has(sign)).count() / terms.size();
  }
}

package dev.counterpoint.verify;

import dev.counterpoint.article.ResourceLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Reads a sentence into its terms: content words with their negation, hedges and units. */
final class Terms {

  private static final Set<String> FUNCTION =
      Set.copyOf(ResourceLines.beside(Terms.class, "function-words.txt"));
  private static final Set<String> NEGATORS =
      Set.of(
          "not", "no", "never", "without", "neither", "nor", "none", "nobody", "nothing", "cannot",
          "hardly", "barely", "fail", "lack", "refuse", "decline", "deny", "stop", "non", "rather");
  private static final Set<String> HEDGES =
      Set.of(
          "may",
          "might",
          "could",
          "possibly",
          "perhaps",
          "plan",
          "consider",
          "intend",
          "hope",
          "want",
          "seek",
          "try",
          "attempt",
          "propose",
          "would",
          "expect",
          "likely");

  private static final Set<String> PERIODS =
      Set.of("quarter", "half", "year", "term", "week", "month", "day", "district", "amendment");

  /** How many terms a "not" governs before a new clause begins. */
  private static final int REACH = 3;

  private Terms() {}

  static boolean isFunctionWord(String lemma) {
    return FUNCTION.contains(lemma);
  }

  static List<Term> of(String sentence) {
    return of(Line.of(sentence));
  }

  static List<Term> of(Line line) {
    String sentence = line.text();
    List<Word> words = line.words();
    BitSet names = new BitSet();
    Names.in(sentence, words).forEach(name -> names.set(name.start()));
    List<Term> terms = new ArrayList<>();
    int negatedUntil = -1;
    int hedgedUntil = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0 && clauseEnds(sentence, words.get(i - 1), word)) {
        negatedUntil = -1;
        hedgedUntil = -1;
      }
      String lemma = Lemma.of(word.form());
      boolean negator = NEGATORS.contains(lemma) || word.form().endsWith("n't");
      boolean hedge = HEDGES.contains(lemma);
      String quarter = quarter(word.form());
      if (quarter != null) {
        boolean no = terms.size() < negatedUntil;
        boolean maybe = terms.size() < hedgedUntil;
        terms.add(new Term(quarter, word.form(), Term.Kind.NUMBER, "", no, maybe));
        terms.add(new Term("quarter", "quarter", Term.Kind.WORD, "", no, maybe));
        continue;
      }
      String value = Numbers.value(word.form());
      if (value != null && counts(value, words, i)) {
        terms.add(
            new Term(
                value,
                word.form(),
                Term.Kind.NUMBER,
                unit(sentence, words, i),
                terms.size() < negatedUntil,
                terms.size() < hedgedUntil));
      } else if (!isEmpty(lemma, word)) {
        boolean name = names.get(word.start());
        terms.add(
            new Term(
                name ? Names.stem(word.form()) : lemma,
                word.form(),
                name ? Term.Kind.NAME : Term.Kind.WORD,
                "",
                terms.size() < negatedUntil,
                terms.size() < hedgedUntil));
      }
      negatedUntil = negator ? terms.size() + REACH : negatedUntil;
      hedgedUntil = hedge ? terms.size() + REACH : hedgedUntil;
    }
    return terms;
  }

  private static boolean isEmpty(String lemma, Word word) {
    return FUNCTION.contains(lemma) || word.form().endsWith("n't");
  }

  /** "Q3" and "3Q" are the third quarter. */
  private static String quarter(String form) {
    if (form.length() != 2 || form.indexOf('q') < 0) {
      return null;
    }
    return switch (form.replace("q", "")) {
      case "1" -> "1st";
      case "2" -> "2nd";
      case "3" -> "3";
      case "4" -> "4";
      default -> null;
    };
  }

  /** "One" and "second" mostly count nothing; "the second quarter" does. */
  private static boolean counts(String value, List<Word> words, int at) {
    return switch (value) {
      case "1" -> false;
      case "1st", "2nd" -> at + 1 < words.size() && PERIODS.contains(words.get(at + 1).form());
      default -> true;
    };
  }

  private static boolean clauseEnds(String sentence, Word before, Word word) {
    String form = word.form();
    if (form.equals("but") || form.equals("although") || form.equals("while")) {
      return true;
    }
    for (int i = before.end(); i < word.start(); i++) {
      if (",;:.!?\u2014\u2013".indexOf(sentence.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String unit(String sentence, List<Word> words, int at) {
    Word number = words.get(at);
    StringBuilder unit = new StringBuilder();
    if (number.start() > 0
        && "$\u20ac\u00a3\u00a5".indexOf(sentence.charAt(number.start() - 1)) >= 0) {
      unit.append('$');
    }
    boolean sign = number.end() < sentence.length() && sentence.charAt(number.end()) == '%';
    if (at + 1 < words.size() && !sign) {
      String next = words.get(at + 1).form();
      switch (next) {
        case "percent", "percentage", "pct" -> sign = true;
        case "million", "mn", "m" -> unit.append("million");
        case "billion", "bn", "b" -> unit.append("billion");
        case "trillion", "thousand", "hundred", "dozen" -> unit.append(next);
        case "dollars", "dollar" -> unit.append('$');
        default -> {}
      }
    }
    return sign ? unit.append('%').toString() : unit.toString();
  }
}

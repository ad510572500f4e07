package dev.counterpoint.extractive;

import dev.counterpoint.article.Span;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The most telling whole clause of a speaker's own words. */
final class QuoteExcerpt {

  private static final int LEAST_WORDS = 4;
  private static final int LEAST_CUT_WORDS = 6;
  private static final Set<String> LIMITING =
      Set.of("but", "if", "unless", "except", "only", "until", "or", "not", "because", "when");

  private static final Set<String> LEANING =
      Set.of(
          "it",
          "he",
          "she",
          "they",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "so",
          "it\u2019s",
          "that\u2019s",
          "he\u2019s",
          "it's",
          "that's");

  private static final Set<String> PRONOUN_IS =
      Set.of("it's", "that's", "he's", "she's", "there's", "what's", "who's", "here's", "let's");

  private QuoteExcerpt() {}

  /** Whether a reader of these words alone knows whom and what they are about. */
  static boolean standsAlone(String clause) {
    List<String> words = Prose.split(clause);
    boolean leans = LEANING.contains(words.get(0).toLowerCase(Locale.ROOT));
    boolean small = Character.isLowerCase(clause.charAt(0));
    boolean cut = !Character.isLetterOrDigit(clause.charAt(0));
    return !leans && !small && !cut && isClause(clause);
  }

  /** "worst of all ferries" and "is late again" are none. */
  static boolean isClause(String clause) {
    List<String> words = Prose.split(clause);
    boolean small = Character.isLowerCase(clause.charAt(0));
    boolean predicate = small && Compression.mayBeVerb(words.get(0));
    boolean verb = words.stream().anyMatch(QuoteExcerpt::isFinite);
    return !predicate && (verb || !small && words.size() >= LEAST_CUT_WORDS);
  }

  private static boolean isFinite(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean contraction = plain.endsWith("n't") || plain.endsWith("'re") || plain.endsWith("'ve");
    boolean with = plain.endsWith("'ll") || plain.endsWith("'m") || PRONOUN_IS.contains(plain);
    return contraction || with || Compression.mayBeVerb(plain);
  }

  /** Exact words of the statement in these sentences, without marks, at most so many words. */
  static Optional<String> of(
      Statement statement,
      List<Integer> sentences,
      Predicate<String> fit,
      Scene scene,
      int mostWords) {
    List<String> clauses = new ArrayList<>();
    for (Span span : statement.content()) {
      for (int number : sentences) {
        for (Span piece : scene.sentence(number).pieces()) {
          if (piece.overlaps(span)) {
            String words = Wording.folded(span.meet(piece).in(scene.article().body()));
            clause(bare(words), mostWords).filter(fit).ifPresent(clauses::add);
          }
        }
      }
    }
    return weightiest(clauses, scene);
  }

  /** The clause that says most of what the article is about, one that stands alone if any does. */
  static Optional<String> weightiest(List<String> clauses, Scene scene) {
    String best = null;
    double most = -1;
    for (String clause : clauses) {
      List<String> words = Prose.split(clause);
      boolean leans = !words.isEmpty() && LEANING.contains(words.get(0).toLowerCase(Locale.ROOT));
      double weight = weight(clause, scene) * (leans ? 0.5 : 1);
      if (weight > most) {
        most = weight;
        best = clause;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Shortened at a clause's end, if what follows does not limit what is said. */
  static Optional<String> clause(String sentence, int mostWords) {
    String clause = sentence.strip();
    while (Prose.words(clause) > mostWords) {
      int cut = lastClauseEnd(clause);
      if (cut < 0) {
        return Optional.empty();
      }
      clause = clause.substring(0, cut).strip();
    }
    boolean introduces = clause.endsWith(":");
    boolean marked =
        clause.indexOf('"') >= 0 || clause.indexOf('\u201c') >= 0 || clause.indexOf('\u201d') >= 0;
    return marked || introduces || Prose.words(clause) < LEAST_WORDS
        ? Optional.empty()
        : Optional.of(clause);
  }

  private static int lastClauseEnd(String clause) {
    for (int i = clause.length() - 2; i > 0; i--) {
      char c = clause.charAt(i);
      boolean ends = (c == ',' && clause.charAt(i + 1) == ' ') || c == ';' || c == '\u2014';
      if (!ends) {
        continue;
      }
      List<String> next = Prose.split(clause.substring(i + 1, Math.min(clause.length(), i + 20)));
      String word = next.isEmpty() ? "" : next.get(0).toLowerCase(Locale.ROOT);
      boolean starts = word.equals("and") || word.equals("so") || word.equals("which") || c != ',';
      boolean listed = word.equals("and") && Compression.isListed(clause, i);
      boolean enough = Prose.words(clause.substring(0, i)) >= LEAST_CUT_WORDS;
      if (starts && !listed && !LIMITING.contains(word) && enough) {
        return i;
      }
    }
    return -1;
  }

  private static double weight(String clause, Scene scene) {
    double weight = 0;
    for (String word : Prose.split(clause)) {
      if (!Prose.isFunctionWord(word.toLowerCase(Locale.ROOT))) {
        weight += 1 + Math.log(1.0 + scene.frequency(Prose.stem(word)));
      }
    }
    return weight;
  }

  private static String bare(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && "\u201c\"".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "\u201d\",".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = words.substring(start, end).strip();
    boolean nested = bare.startsWith("\u2018") || bare.startsWith("'");
    int last = bare.length() - 1;
    boolean closed = nested && last > 0 && "\u2019'".indexOf(bare.charAt(last)) >= 0;
    return closed ? bare.substring(1, last) : bare;
  }
}

package dev.counterpoint.llm;

import dev.counterpoint.article.Sentence;
import dev.counterpoint.dispute.Camp;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.summary.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of an article that a model is shown, with their own numbers: all that may be
 * evidence, or, where those are too many, the ones that matter most: the opening, what the camps
 * say, what anybody says, then the rest in order of appearance.
 *
 * @param sentences ascending
 * @param shortened whether some were left out
 */
record Excerpt(List<Sentence> sentences, boolean shortened) {

  private static final int OPENING = 3;

  /** The number, its brackets and the line end. */
  private static final int TOKENS_PER_NUMBER = 4;

  Excerpt {
    sentences = List.copyOf(sentences);
  }

  /**
   * @param budget in estimated tokens
   */
  static Excerpt of(Source source, int budget) {
    List<Sentence> body =
        source.article().sentences().stream().filter(Sentence::canBeEvidence).toList();
    if (body.stream().mapToInt(Excerpt::cost).sum() <= budget) {
      return new Excerpt(body, false);
    }
    Set<Integer> camps = numbers(source.dispute().camps().stream().map(Camp::statements).toList());
    Set<Integer> anybody = numbers(List.of(source.reading().statements()));
    List<Sentence> ranked = new ArrayList<>(body);
    ranked.sort(Comparator.comparingInt(s -> rank(s, body, camps, anybody)));
    List<Sentence> taken = new ArrayList<>();
    int left = budget;
    for (Sentence sentence : ranked) {
      int cost = cost(sentence);
      if (cost <= left) {
        taken.add(sentence);
        left -= cost;
      }
    }
    taken.sort(Comparator.comparingInt(Sentence::number));
    return new Excerpt(taken, true);
  }

  /** Estimated tokens. */
  int cost() {
    return sentences.stream().mapToInt(Excerpt::cost).sum();
  }

  private static int rank(
      Sentence sentence, List<Sentence> body, Set<Integer> camps, Set<Integer> anybody) {
    boolean opening = sentence.number() <= body.get(Math.min(OPENING, body.size()) - 1).number();
    if (opening) {
      return 0;
    }
    return camps.contains(sentence.number()) ? 1 : anybody.contains(sentence.number()) ? 2 : 3;
  }

  private static Set<Integer> numbers(List<List<Statement>> statements) {
    Set<Integer> numbers = new TreeSet<>();
    statements.forEach(list -> list.forEach(s -> numbers.addAll(s.sentences())));
    return numbers;
  }

  private static int cost(Sentence sentence) {
    return Tokens.in(sentence.text()) + TOKENS_PER_NUMBER;
  }
}

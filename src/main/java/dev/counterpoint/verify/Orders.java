package dev.counterpoint.verify;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of an article that speak to a model, and those that continue them, unless somebody
 * in the article says them.
 */
final class Orders {

  /** How many sentences may continue an order amid an article's own. */
  private static final int MOST_CONTINUING = 2;

  private final List<Sentence> sentences;
  private final List<List<Word>> words;
  private final BitSet said;

  private Orders(List<Sentence> sentences, List<List<Word>> words, BitSet said) {
    this.sentences = sentences;
    this.words = words;
    this.said = said;
  }

  /**
   * The numbers of those sentences.
   *
   * @param words of each sentence
   * @param said the numbers of the sentences that somebody says a part of
   */
  static BitSet in(Article article, List<List<Word>> words, BitSet said) {
    return new Orders(article.sentences(), words, said).find();
  }

  /** Whether a text is an order by itself: words in disguise have something to hide. */
  static boolean isOrder(String text, List<Word> words) {
    return NoInstructions.isMarked(words) || CleanText.hasDisguised(text, words);
  }

  private BitSet find() {
    BitSet orders = new BitSet();
    for (Sentence sentence : sentences) {
      int number = sentence.number();
      orders.set(number, !said.get(number) && isOrder(sentence.text(), words.get(number)));
    }
    if (orders.isEmpty()) {
      return orders;
    }
    Map<Integer, BitSet> paragraphs = new HashMap<>();
    for (Sentence sentence : sentences) {
      paragraphs
          .computeIfAbsent(sentence.paragraph(), paragraph -> new BitSet())
          .set(sentence.number());
    }
    BitSet found = new BitSet();
    for (BitSet paragraph : paragraphs.values()) {
      if (paragraph.intersects(orders)) {
        found.or(isTheirs(paragraph) ? paragraph : continued(paragraph, orders));
      }
    }
    return found;
  }

  /** A paragraph of its own goes with the order in it; one that is most of the article does not. */
  private boolean isTheirs(BitSet paragraph) {
    return !paragraph.intersects(said) && paragraph.cardinality() * 2 <= sentences.size();
  }

  /** What follows an order belongs to it until somebody speaks. */
  private BitSet continued(BitSet paragraph, BitSet orders) {
    BitSet found = new BitSet();
    int left = 0;
    for (int n = paragraph.nextSetBit(0); n >= 0; n = paragraph.nextSetBit(n + 1)) {
      if (orders.get(n)) {
        left = MOST_CONTINUING;
        found.set(n);
      } else if (said.get(n)) {
        left = 0;
      } else if (left > 0) {
        left--;
        found.set(n);
      }
    }
    return found;
  }
}

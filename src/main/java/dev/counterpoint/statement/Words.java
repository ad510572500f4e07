package dev.counterpoint.statement;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import java.util.List;

/** The article as numbered words, each with its tag, its sentence and the quotation it is in. */
final class Words {

  private static final int LONGEST_TITLE = 11;

  /** What calls itself one sentence can be a megabyte; nobody attributes over so many words. */
  private static final int FARTHEST = 300;

  private final Article article;
  private final List<Token> tokens;
  private final Quotations quotations;
  private final Tag[] tags;
  private final int[] sentenceStarts;

  private Words(Article article, List<Token> tokens, Quotations quotations, Tag[] tags) {
    this.article = article;
    this.tokens = tokens;
    this.quotations = quotations;
    this.tags = tags;
    this.sentenceStarts = new int[article.sentences().size() + 1];
    int token = 0;
    for (int s = 0; s < sentenceStarts.length; s++) {
      while (token < tokens.size() && tokens.get(token).sentence() < s) {
        token++;
      }
      sentenceStarts[s] = token;
    }
  }

  static Words of(Article article) {
    List<Token> tokens = Tokenizer.tokens(article);
    int[] paragraphs = article.sentences().stream().mapToInt(Sentence::paragraph).toArray();
    Quotations quotations = Quotations.pair(tokens, paragraphs);
    return new Words(article, tokens, quotations, Tagger.tag(tokens, quotations));
  }

  Article article() {
    return article;
  }

  int size() {
    return tokens.size();
  }

  int sentences() {
    return sentenceStarts.length - 1;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The tag of a token; beyond the article's ends nothing but punctuation. */
  Tag tag(int i) {
    return isInside(i) ? tags[i] : Tag.PUNCTUATION;
  }

  private boolean isInside(int i) {
    return i >= 0 && i < tags.length;
  }

  String lower(int i) {
    return isInside(i) ? tokens.get(i).lower() : "";
  }

  Shape shape(int i) {
    return isInside(i) ? tokens.get(i).shape() : Shape.OTHER;
  }

  int sentence(int i) {
    return tokens.get(i).sentence();
  }

  int paragraph(int i) {
    return article.sentences().get(tokens.get(i).sentence()).paragraph();
  }

  /** The first token of a sentence. */
  int start(int sentence) {
    return sentenceStarts[sentence];
  }

  /** The end of a sentence, exclusive. */
  int end(int sentence) {
    return sentenceStarts[sentence + 1];
  }

  /** Where the token's sentence starts, or as far before it as anything ever looks. */
  int startOfSentenceAt(int i) {
    return Math.max(start(sentence(i)), i - FARTHEST);
  }

  /** Where the token's sentence ends, exclusive, or as far after it as anything ever looks. */
  int endOfSentenceAt(int i) {
    return Math.min(end(sentence(i)), i + FARTHEST);
  }

  Quotations quotations() {
    return quotations;
  }

  /** Whether the token stands in double quotation marks, or in long single ones. */
  boolean isQuoted(int i) {
    return quotations.at(i) != null;
  }

  boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).lower().equals(word);
  }

  boolean hasShape(int i, Shape shape) {
    return i >= 0 && i < tokens.size() && tokens.get(i).shape() == shape;
  }

  boolean hasTag(int i, Tag tag) {
    return i >= 0 && i < tokens.size() && tags[i] == tag;
  }

  boolean isComma(int i) {
    return hasShape(i, Shape.COMMA);
  }

  /**
   * Whether the token stands in a quoted title: "on 'Meet the Press'", "a show called 'Brokers'".
   */
  boolean isInTitle(int i) {
    Quotation quotation = quotations.at(i);
    if (quotation == null || quotation.range().length() > LONGEST_TITLE) {
      return false;
    }
    Range range = quotation.range();
    int before = range.from() - 1;
    if (before < 0 || !opensTitle(before)) {
      return false;
    }
    for (int t = range.from(); t < range.to(); t++) {
      Token token = tokens.get(t);
      boolean small = token.shape() == Shape.WORD && !token.capitalized();
      if (small && token.text().length() > 4 || small && t == range.from() + 1) {
        return false;
      }
    }
    return true;
  }

  private boolean opensTitle(int i) {
    return tags[i] == Tag.POSSESSIVE
        || tags[i] == Tag.PREPOSITION
        || tags[i] == Tag.NAME
        || is(i, "called")
        || is(i, "titled")
        || is(i, "show")
        || is(i, "book")
        || is(i, "film");
  }

  boolean opensQuotation(int i) {
    return i >= 0 && i < size() && isQuoted(i) && quotations.at(i).range().from() == i;
  }

  boolean closesQuotation(int i) {
    return i >= 0 && i < size() && isQuoted(i) && quotations.at(i).range().last() == i;
  }

  /** A verb in a finite form: not an infinitive, not an -ing form. */
  boolean isFinite(int i) {
    Tag tag = tag(i);
    return tag == Tag.AUX || tag == Tag.VERB_S || tag == Tag.VERB_PAST || tag == Tag.VERB_BASE
        ? !(tag == Tag.VERB_BASE && tag(i - 1) == Tag.TO)
        : false;
  }

  /** "In a letter to Ann Lee, the mayor said": the sentence's subject is still to come. */
  boolean isInAdverbial(int i) {
    int start = startOfSentenceAt(i);
    boolean opens =
        tag(start) == Tag.PREPOSITION
            || tag(start) == Tag.SUBORDINATOR
            || tag(start) == Tag.VERB_ING;
    for (int k = start; opens && k < i; k++) {
      opens = !isFinite(k);
    }
    return opens;
  }

  String text(Range range) {
    int from = tokens.get(range.from()).start();
    int to = tokens.get(range.last()).end();
    return article.text().substring(from, to);
  }
}

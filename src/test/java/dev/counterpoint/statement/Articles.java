package dev.counterpoint.statement;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.article.Standing;
import java.util.ArrayList;
import java.util.List;

/** Articles for tests of this room alone: a line is a paragraph, a vertical bar ends a sentence. */
final class Articles {

  private Articles() {}

  /** Every line is one paragraph; its sentences are separated by {@code |}. */
  static Article of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (String line : marked.split("\n", -1)) {
      for (String sentence : line.split("\\|", -1)) {
        if (!sentence.isBlank()) {
          int start = text.length();
          text.append(sentence.strip());
          Span span = new Span(start, text.length());
          sentences.add(sentence(sentences.size(), span, text, paragraph));
          text.append(' ');
        }
      }
      text.append('\n');
      paragraph++;
    }
    return article(text.toString(), sentences);
  }

  static Article oneSentence(String text) {
    Span all = text.isEmpty() ? null : new Span(0, text.length());
    return article(text, all == null ? List.of() : List.of(sentence(0, all, text, 0)));
  }

  private static Sentence sentence(int number, Span span, CharSequence text, int paragraph) {
    return new Sentence(number, List.of(span), span.in(text), paragraph, Standing.BODY);
  }

  private static Article article(String text, List<Sentence> sentences) {
    return new Article(null, text, text, false, "en", sentences, List.of());
  }
}

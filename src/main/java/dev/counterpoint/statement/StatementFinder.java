package dev.counterpoint.statement;

import dev.counterpoint.article.Article;
import java.util.List;

/**
 * Reads an article for who says what, where. Rules over a word-list tagger, without a model; the
 * frames follow what PolNeAR annotates. Thread-safe; never throws on any text; its time grows
 * linearly with the text.
 */
public final class StatementFinder {

  public Reading read(Article article) {
    Words words = Words.of(article);
    Syntax syntax = Syntax.of(words);
    List<Attribution> found =
        new AttributionMerger(syntax).merge(new AttributionFinder(syntax).find());
    Coreference coreference = new Coreference(syntax, NameBook.of(words), found);
    Speaker author = Authorship.of(article, Voice.of(words, found));
    return Assembly.of(words, found, coreference, author);
  }
}

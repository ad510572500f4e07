package dev.counterpoint.verify;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Standing;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an answer is held against: the article's words, numbers and names, read once for all checks.
 */
final class Ground {

  private final Source source;
  private final Options options;
  private final List<List<Word>> sentenceWords = new ArrayList<>();
  private final Set<String> forms = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final String flat;

  Ground(Source source, Options options) {
    this.source = source;
    this.options = options;
    StringBuilder all = new StringBuilder();
    for (Sentence sentence : article().sentences()) {
      List<Word> words = Word.of(sentence.text());
      sentenceWords.add(words);
      if (sentence.standing() != Standing.DOUBTFUL) {
        take(words);
      }
      all.append(' ').append(sentence.text());
    }
    if (article().title() != null) {
      take(Word.of(article().title()));
      all.append(' ').append(article().title());
    }
    takeAuthors();
    this.flat = QuotedWords.flat(all.append(' ').toString());
  }

  /** The writer of an opinion piece is named in a byline, which is set apart as junk. */
  private void takeAuthors() {
    for (Statement statement : source.reading().statements()) {
      Speaker speaker = statement.speaker();
      if (speaker != null && speaker.kind() == Speaker.Kind.AUTHOR) {
        take(Word.of(speaker.name()));
      }
    }
  }

  private void take(List<Word> words) {
    for (Word word : words) {
      forms.add(word.form());
      forms.add(Names.stem(word.form()));
      String value = Numbers.value(word.form());
      if (value != null) {
        numbers.add(value);
      }
    }
  }

  Source source() {
    return source;
  }

  Options options() {
    return options;
  }

  Article article() {
    return source.article();
  }

  boolean exists(int sentence) {
    return 0 <= sentence && sentence < sentenceWords.size();
  }

  Sentence sentence(int number) {
    return article().sentences().get(number);
  }

  List<Word> words(int sentence) {
    return sentenceWords.get(sentence);
  }

  /** Whether the article or its title has the word, in any case, with or without a final "s". */
  boolean hasWord(String form) {
    return forms.contains(form) || forms.contains(Names.stem(form));
  }

  boolean hasNumber(String value) {
    return numbers.contains(value);
  }

  /** The statements that any of these sentences holds a part of, in order. */
  List<Statement> statementsIn(List<Integer> sentences) {
    return source.reading().statements().stream()
        .filter(statement -> !Collections.disjoint(statement.sentences(), sentences))
        .toList();
  }

  /** The article's words and title on one line, marks and white space evened out. */
  String flat() {
    return flat;
  }

  /** The words of some sentences on one line. */
  String flat(List<Integer> sentences) {
    StringBuilder all = new StringBuilder(" ");
    sentences.stream()
        .filter(this::exists)
        .forEach(n -> all.append(sentence(n).text()).append(' '));
    return QuotedWords.flat(all.toString());
  }
}

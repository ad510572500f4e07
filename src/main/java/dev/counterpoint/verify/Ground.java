package dev.counterpoint.verify;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Standing;
import dev.counterpoint.statement.Mention;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What an answer is held against: the article's words, numbers and names, read once for all checks.
 */
final class Ground {

  private static final int NAME_REACH = 3;

  /** How many sentences before and after its own may explain a claim's number. */
  private static final int NEAR = 1;

  private final Source source;
  private final Options options;

  /** {@code null} if there is none, or if it speaks to a model. */
  private final String title;

  private final List<List<Word>> sentenceWords = new ArrayList<>();
  private final Set<String> forms = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final List<List<Term>> terms = new ArrayList<>();
  private final TermIndex whole;
  private final String flat;
  private final String flatLower;

  /** For each sentence, the numbers of the statements it holds a part of, and of the mentions. */
  private final List<List<Integer>> statementsOf = new ArrayList<>();

  private final List<List<Integer>> mentionsOf = new ArrayList<>();

  /** Sentences that bear nothing out. */
  private final BitSet injected;

  /** Read when first asked for: most answers quote nothing. */
  private List<Basis> everySentence;

  private List<String> flatQuotations;
  private List<List<String>> flatContents;

  /** A sentence that something may rest on; and the same in lower case. */
  record Basis(String text, String lower) {

    static Basis of(String text) {
      return new Basis(text, text.toLowerCase(Locale.ROOT));
    }
  }

  Ground(Source source, Options options) {
    this.source = source;
    this.options = options;
    String own = article().title();
    this.title = own == null || Orders.isOrder(own, Word.of(own)) ? null : own;
    for (Sentence sentence : article().sentences()) {
      sentenceWords.add(Word.of(sentence.text()));
    }
    placeStatements();
    placeMentions();
    this.injected = Orders.in(article(), sentenceWords, said());
    StringBuilder line = new StringBuilder();
    for (Sentence sentence : article().sentences()) {
      int number = sentence.number();
      List<Word> words = sentenceWords.get(number);
      if (isInjected(number)) {
        terms.add(List.of());
        continue;
      }
      terms.add(Terms.of(new Line(sentence.text(), words)));
      if (sentence.standing() != Standing.DOUBTFUL) {
        take(words);
      }
      line.append(' ').append(sentence.text());
    }
    List<List<Term>> all = new ArrayList<>(terms);
    if (title != null) {
      List<Word> words = Word.of(title);
      take(words);
      line.append(' ').append(title);
      all.add(Terms.of(new Line(title, words)));
    }
    takeAuthors();
    this.whole = new TermIndex(all);
    this.flat = QuotedWords.flat(line.append(' ').toString());
    this.flatLower = flat.toLowerCase(Locale.ROOT);
  }

  /** The numbers of the sentences that somebody says a part of. */
  private BitSet said() {
    BitSet said = new BitSet();
    source.reading().statements().forEach(s -> s.sentences().forEach(said::set));
    return said;
  }

  /** Whether a sentence speaks to a model and nobody in the article says it. */
  boolean isInjected(int sentence) {
    return injected.get(sentence);
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

  private void placeStatements() {
    article().sentences().forEach(sentence -> statementsOf.add(new ArrayList<>()));
    List<Statement> statements = source.reading().statements();
    for (int i = 0; i < statements.size(); i++) {
      for (int number : statements.get(i).sentences()) {
        statementsOf.get(number).add(i);
      }
    }
  }

  /** In one pass, as both stand in order of appearance. */
  private void placeMentions() {
    List<Mention> mentions = source.reading().mentions();
    int next = 0;
    for (Sentence sentence : article().sentences()) {
      List<Integer> here = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).span().end() <= sentence.span().start()) {
        next++;
      }
      int i = next;
      while (i < mentions.size() && mentions.get(i).span().start() < sentence.span().end()) {
        here.add(i);
        i++;
      }
      mentionsOf.add(here);
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

  /** Whether the article has a word soon after another: a middle name may stand between. */
  boolean hasTogether(String first, String last) {
    String one = Names.stem(first);
    String other = Names.stem(last);
    return title != null && isTogether(Word.of(title), one, other)
        || sentenceWords.stream().anyMatch(words -> isTogether(words, one, other))
        || speakers().stream().anyMatch(s -> isTogether(Word.of(s.name()), one, other));
  }

  private static boolean isTogether(List<Word> words, String first, String last) {
    for (int i = 0; i < words.size(); i++) {
      if (Names.hasStem(words.get(i).form(), first)) {
        int to = Math.min(words.size(), i + 1 + NAME_REACH);
        for (int j = i + 1; j < to; j++) {
          if (Names.hasStem(words.get(j).form(), last)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether any of these sentences has the very word. */
  boolean hasWordIn(List<Integer> sentences, String form) {
    return sentences.stream()
        .filter(this::exists)
        .anyMatch(number -> words(number).stream().anyMatch(word -> word.form().equals(form)));
  }

  /** Whether the article has a number: for a claim, near its sentences, where it is explained. */
  boolean hasNumber(String value, Passage passage) {
    if (!passage.isClaim()) {
      return numbers.contains(value);
    }
    return title != null && hasNumber(Word.of(title), value)
        || passage.sentences().stream()
            .flatMap(number -> IntStream.rangeClosed(number - NEAR, number + NEAR).boxed())
            .filter(this::exists)
            .anyMatch(number -> hasNumber(words(number), value));
  }

  private static boolean hasNumber(List<Word> words, String value) {
    return words.stream().anyMatch(word -> value.equals(Numbers.value(word.form())));
  }

  /** The terms of what a passage rests on: its sentences, or the whole article with its title. */
  TermIndex terms(Passage passage) {
    if (!passage.isClaim()) {
      return whole;
    }
    List<List<Term>> basis = new ArrayList<>();
    for (int number : passage.sentences()) {
      boolean newBefore = number > 0 && !passage.sentences().contains(number - 1);
      if (newBefore) {
        basis.add(terms.get(number - 1));
      }
      basis.add(terms.get(number));
    }
    basis.add(Terms.of(String.join(" and ", namesIn(passage.sentences()))));
    return new TermIndex(basis);
  }

  /** Whether a sentence has a word of the passage, or a synonym of one; names do not count. */
  boolean sharesAWord(Passage passage, int sentence) {
    TermIndex there = new TermIndex(List.of(terms.get(sentence)));
    return passage.terms().stream()
        .flatMap(List::stream)
        .filter(term -> !term.is(Term.Kind.NAME))
        .map(term -> there.synonyms(term.lemma(), Thesaurus.ENGLISH.senses(term.lemma())))
        .anyMatch(found -> !found.isEmpty());
  }

  /** Who speaks or is meant in these sentences, by full name, also where a pronoun stands. */
  private Set<String> namesIn(List<Integer> sentences) {
    Set<String> names = new LinkedHashSet<>();
    for (Statement statement : statementsIn(sentences)) {
      if (statement.speaker() != null) {
        names.add(statement.speaker().name());
      }
    }
    for (Mention mention : chosen(source.reading().mentions(), mentionsOf, sentences)) {
      if (mention.speaker() != null) {
        names.add(mention.speaker().name());
      }
    }
    return names;
  }

  /** The statements that any of these sentences holds a part of, in order. */
  List<Statement> statementsIn(List<Integer> sentences) {
    return chosen(source.reading().statements(), statementsOf, sentences);
  }

  /** What some sentences hold, in order, each once. */
  private <T> List<T> chosen(List<T> all, List<List<Integer>> held, List<Integer> sentences) {
    return sentences.stream()
        .filter(this::exists)
        .flatMap(number -> held.get(number).stream())
        .distinct()
        .sorted()
        .map(all::get)
        .toList();
  }

  /** Whether somebody is said not to have said something in these sentences. */
  boolean isNegated(List<Integer> sentences) {
    return statementsIn(sentences).stream().anyMatch(Statement::negated);
  }

  /** The same, and those of the sentences beside them in one paragraph: quotations run on. */
  List<Statement> statementsNear(List<Integer> sentences) {
    Set<Integer> near = new LinkedHashSet<>(sentences);
    for (int number : sentences) {
      for (int beside : List.of(number - 1, number + 1)) {
        if (exists(beside) && sentence(beside).paragraph() == sentence(number).paragraph()) {
          near.add(beside);
        }
      }
    }
    return statementsIn(List.copyOf(near));
  }

  /** The statements whose words hold these, marks and white space evened out. */
  List<Statement> statementsWith(String quoted) {
    String flat = QuotedWords.flat(quoted).strip();
    List<Statement> with = new ArrayList<>();
    List<Statement> statements = source.reading().statements();
    for (int i = 0; i < statements.size(); i++) {
      if (flatContents().get(i).stream().anyMatch(content -> content.contains(flat))) {
        with.add(statements.get(i));
      }
    }
    return with;
  }

  private List<List<String>> flatContents() {
    if (flatContents == null) {
      flatContents = source.reading().statements().stream().map(this::flatContent).toList();
    }
    return flatContents;
  }

  private List<String> flatContent(Statement statement) {
    return statement.content().stream()
        .map(span -> QuotedWords.flat(span.in(article().body())))
        .toList();
  }

  /** Everybody who says something in the article, each once. */
  List<Speaker> speakers() {
    return source.reading().statements().stream()
        .map(Statement::speaker)
        .filter(speaker -> speaker != null)
        .distinct()
        .toList();
  }

  /** Whether the article itself has these words within one pair of quotation marks. */
  boolean quotes(String words) {
    String flat = QuotedWords.withoutLastMark(QuotedWords.flat(words).strip());
    if (flatQuotations == null) {
      String text = article().text();
      flatQuotations =
          Quotation.in(text).stream().map(q -> QuotedWords.flat(q.inner().in(text))).toList();
    }
    return flatQuotations.stream().anyMatch(quotation -> quotation.contains(flat));
  }

  /** The sentences that a passage rests on: its own, or all with the title. */
  List<Basis> basisOf(Passage passage) {
    if (passage.isClaim()) {
      return passage.sentences().stream().map(n -> Basis.of(sentence(n).text())).toList();
    }
    if (everySentence == null) {
      everySentence = new ArrayList<>();
      article().sentences().stream()
          .filter(sentence -> !isInjected(sentence.number()))
          .forEach(sentence -> everySentence.add(Basis.of(sentence.text())));
      if (title != null) {
        everySentence.add(Basis.of(title));
      }
    }
    return everySentence;
  }

  boolean answerIsEnglish() {
    return primary(answerLanguage()).equals("en");
  }

  /**
   * Whether the answer is in another language than the article, so that words cannot be compared.
   */
  boolean isTranslated() {
    return !primary(answerLanguage()).equals(primary(article().language()));
  }

  private String answerLanguage() {
    return options.language() == null ? article().language() : options.language();
  }

  private static String primary(String tag) {
    int dash = tag.indexOf('-');
    String language = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    return language.equals("und") ? "en" : language;
  }

  /** The article's words and title on one line, marks and white space evened out. */
  String flat() {
    return flat;
  }

  /** {@link #flat()} in lower case. */
  String flatLower() {
    return flatLower;
  }

  /** Whether the article has all these words in a row. */
  boolean hasWords(String words) {
    return flat.contains(QuotedWords.flat(words).strip());
  }

  /** Whether a text is just one of these sentences. */
  boolean isSentence(String text, List<Integer> sentences) {
    String plain = QuotedWords.flat(text).strip();
    return sentences.stream()
        .filter(this::exists)
        .anyMatch(number -> QuotedWords.flat(sentence(number).text()).strip().equals(plain));
  }

  /** The words of some sentences on one line. */
  String flat(List<Integer> sentences) {
    StringBuilder line = new StringBuilder(" ");
    sentences.stream()
        .filter(this::exists)
        .forEach(n -> line.append(sentence(n).text()).append(' '));
    return QuotedWords.flat(line.toString());
  }
}

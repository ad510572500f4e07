package dev.counterpoint.verify;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.ResourceLines;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.summary.LoadedTerm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Words and phrases that take a side, stir feelings or judge, and reporting verbs that cast doubt.
 * A word inside a harmless phrase ("free radical", "fire department") is not one. English only.
 */
public final class LoadedWords {

  private static final Phrases LOADED = new Phrases();
  private static final Phrases HARMLESS = new Phrases();

  static {
    ResourceLines.beside(LoadedWords.class, "loaded-words.txt").forEach(LOADED::add);
    for (String entry : ResourceLines.beside(LoadedWords.class, "loaded-nouns.txt")) {
      LOADED.add(entry);
      LOADED.add(Inflection.plural(entry));
    }
    for (String entry : ResourceLines.beside(LoadedWords.class, "loaded-verbs.txt")) {
      Inflection.ofVerb(entry).forEach(LOADED::add);
    }
    ResourceLines.beside(LoadedWords.class, "harmless-phrases.txt").forEach(HARMLESS::add);
  }

  /** The loaded terms in the reporter's own voice: outside quotation marks and what others say. */
  List<LoadedTerm> in(Ground ground) {
    Article article = ground.article();
    List<Span> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.canBeEvidence()) {
        found.addAll(spans(sentence, ground));
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    BitSet others = wordsOfOthers(ground.source().reading());
    return found.stream()
        .filter(span -> !others.get(span.start()))
        .map(span -> new LoadedTerm(span.in(article.text()), span))
        .toList();
  }

  /** In one piece and as submitted, the words of a sentence are read already. */
  private static List<Span> spans(Sentence sentence, Ground ground) {
    String text = ground.article().text();
    int start = sentence.span().start();
    boolean asSubmitted =
        sentence.span().length() == sentence.text().length()
            && text.startsWith(sentence.text(), start);
    if (asSubmitted) {
      return spans(ground.words(sentence.number())).stream()
          .map(span -> new Span(start + span.start(), start + span.end()))
          .toList();
    }
    return sentence.pieces().stream()
        .flatMap(piece -> spans(Word.of(text, piece.start(), piece.end())).stream())
        .toList();
  }

  /** Whether any word of a text outside quotation marks is loaded. */
  public boolean isLoaded(String text) {
    return !find(text).isEmpty();
  }

  /** The places of the loaded terms of a text, outside its quotation marks. */
  public List<Span> find(String text) {
    return find(Word.of(text), Quotation.in(text));
  }

  List<Span> find(List<Word> words, List<Quotation> quotations) {
    List<Span> found = spans(words);
    if (found.isEmpty()) {
      return found;
    }
    BitSet quoted = new BitSet();
    quotations.forEach(q -> quoted.set(q.outer().start(), q.outer().end()));
    return found.stream().filter(span -> !quoted.get(span.start())).toList();
  }

  private static BitSet wordsOfOthers(Reading reading) {
    BitSet others = new BitSet();
    for (Quotation quotation : Quotation.in(reading.article().body())) {
      others.set(quotation.outer().start(), quotation.outer().end());
    }
    for (Statement statement : reading.statements()) {
      boolean byAuthor =
          statement.speaker() != null && statement.speaker().kind() == Speaker.Kind.AUTHOR;
      boolean told = statement.kind() != Statement.Kind.ATTITUDE;
      if (told && !byAuthor) {
        statement.content().forEach(span -> others.set(span.start(), span.end()));
      }
    }
    return others;
  }

  private static List<Span> spans(List<Word> words) {
    List<Span> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int safe = HARMLESS.lengthAt(words, i);
      int loaded = LOADED.lengthAt(words, i);
      if (loaded > safe) {
        found.add(new Span(words.get(i).start(), words.get(i + loaded - 1).end()));
      }
      i += Math.max(1, Math.max(safe, loaded));
    }
    return found;
  }
}

package dev.counterpoint.statement;

import java.util.List;

/** Which words are the subject of a verb, which are the source of a statement. */
final class SentenceParts {

  private final Words words;
  private final Syntax syntax;
  private final boolean[] subject;
  private final boolean[] speaks;
  private final boolean[] utters;
  private final Range[] listEnd;

  SentenceParts(Syntax syntax, List<Attribution> attributions) {
    this.words = syntax.words();
    this.syntax = syntax;
    this.subject = new boolean[words.size()];
    this.speaks = new boolean[words.size()];
    this.utters = new boolean[words.size()];
    this.listEnd = new Range[words.size()];
    for (int s = 0; s < words.sentences(); s++) {
      for (Range range : syntax.subjects().in(words.start(s), words.end(s))) {
        mark(subject, range);
        markApposition(subject, range);
        if (range.to() < words.size() && hasAnd(range)) {
          listEnd[range.to()] = range;
        }
      }
    }
    for (Attribution a : attributions) {
      if (a.source() != null) {
        mark(speaks, a.source());
        markApposition(speaks, a.source());
        if (ReportingVerbs.isSpeech(a.verb())) {
          mark(utters, a.source());
        }
      }
    }
  }

  boolean isSubject(int token) {
    return subject[token];
  }

  /** Whether something is attributed to it. */
  boolean speaks(int token) {
    return speaks[token];
  }

  /** Whether it does with its own mouth or pen what is attributed to it. */
  boolean utters(int token) {
    return utters[token];
  }

  /** The subject of several names that ends before this token; {@code null} if none does. */
  Range listEndingBefore(int token) {
    return listEnd[token];
  }

  private boolean hasAnd(Range range) {
    for (int i = range.from() + 1; i < range.to() - 1; i++) {
      if (words.is(i, "and") && words.tag(i) == Tag.CONJUNCTION) {
        return true;
      }
    }
    return false;
  }

  /** In "the panel's chair, Ann Lee, said" it is the name that speaks. */
  private void markApposition(boolean[] marks, Range range) {
    boolean apposed = words.isComma(range.to()) && range.to() + 1 < words.size();
    Range phrase = apposed ? syntax.phrases().nounPhraseFrom(range.to() + 1) : null;
    if (phrase != null && words.tag(phrase.last()) == Tag.NAME) {
      mark(marks, phrase);
    }
  }

  private static void mark(boolean[] marks, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      marks[i] = true;
    }
  }
}

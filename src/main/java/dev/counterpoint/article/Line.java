package dev.counterpoint.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One paragraph as it was printed: a line, or the lines that a hard wrap had cut one line into.
 * Offsets in {@link #text} are turned into offsets of the source by {@link #place}.
 */
final class Line {

  private final Folded folded;
  private final String lower;
  private String normal;
  private String letters;
  private List<Span> sentences;
  private Set<String> words;
  private boolean freeOfFurniture;

  Line(Folded folded) {
    this.folded = folded;
    this.lower = folded.text().toLowerCase(Locale.ROOT);
  }

  String text() {
    return folded.text();
  }

  /**
   * The text in lower case; same length in nearly every script, so for looking, not for cutting.
   */
  String lower() {
    return lower;
  }

  /** As {@link Templates} compares texts. */
  String normal() {
    if (normal == null) {
      normal = Templates.normal(text());
    }
    return normal;
  }

  /** Nothing but its letters and digits, in lower case. */
  String letters() {
    if (letters == null) {
      letters = Title.letters(text());
    }
    return letters;
  }

  int length() {
    return text().length();
  }

  Span place() {
    return folded.place();
  }

  Span place(int from, int to) {
    return folded.place(from, to);
  }

  /** The sentences of the line, as spans in {@link #text}. */
  List<Span> sentences() {
    if (sentences == null) {
      sentences = SentenceSplitter.split(text());
    }
    return sentences;
  }

  boolean hasAtMostSentences(int n) {
    return sentences().size() <= n;
  }

  /** Its words in lower case. */
  Set<String> words() {
    if (words == null) {
      words = Words.in(text());
    }
    return words;
  }

  /** Whether {@link Furniture}, which looks at nothing but the line, has found none before. */
  boolean isFreeOfFurniture() {
    return freeOfFurniture;
  }

  void setFreeOfFurniture() {
    freeOfFurniture = true;
  }

  /** Whether it ends as a sentence ends. */
  boolean isFinished() {
    return Marks.endsSentence(text());
  }

  /** Whether somebody is quoted at some length. */
  boolean hasQuotation() {
    return Marks.hasQuotation(text(), 15);
  }

  boolean tellsWhoSaid() {
    return Words.SAYING.hasAny(words());
  }
}

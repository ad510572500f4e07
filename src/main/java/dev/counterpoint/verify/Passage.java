package dev.counterpoint.verify;

import java.util.List;

/** A piece of an answer that stands or falls as one: a claim, or a sentence of our own prose. */
final class Passage {

  /** Where in an answer a passage stands. */
  enum Part {
    HEADLINE("headline"),
    SUMMARY("summary"),
    QUESTION("question"),
    NAME("name of a side"),
    POSITION("position"),
    CLAIM("claim"),
    MISSING_SIDE("missing side");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private final Part part;
  private final String text;
  private final List<Integer> sentences;
  private final String speaker;
  private final List<Word> words;
  private final List<Quotation> quotations;
  private List<Line> lines;
  private List<List<Term>> terms;

  /**
   * @param text what it says, never blank
   * @param sentences numbers of the sentences it rests on; empty for the whole article
   * @param speaker to whom a claim is attributed; {@code null} if to nobody
   */
  Passage(Part part, String text, List<Integer> sentences, String speaker) {
    this.part = part;
    this.text = text;
    this.sentences = List.copyOf(sentences);
    this.speaker = speaker;
    this.words = Word.of(text);
    this.quotations = Quotation.in(text);
  }

  static Passage prose(Part part, String text) {
    return new Passage(part, text, List.of(), null);
  }

  Part part() {
    return part;
  }

  String text() {
    return text;
  }

  List<Integer> sentences() {
    return sentences;
  }

  String speaker() {
    return speaker;
  }

  boolean isClaim() {
    return part == Part.CLAIM;
  }

  List<Word> words() {
    return words;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** What stands between the marks of each quotation. */
  List<String> quoted() {
    return quotations.stream().map(quotation -> quotation.inner().in(text)).toList();
  }

  /** Its own sentences. */
  List<Line> lines() {
    if (lines == null) {
      List<String> own = Prose.sentences(text, quotations);
      boolean one = own.size() == 1 && own.get(0).equals(text);
      lines = one ? List.of(new Line(text, words)) : own.stream().map(Line::of).toList();
    }
    return lines;
  }

  /** The terms of each of its own sentences. */
  List<List<Term>> terms() {
    if (terms == null) {
      terms = lines().stream().map(Terms::of).toList();
    }
    return terms;
  }
}

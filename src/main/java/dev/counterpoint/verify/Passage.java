package dev.counterpoint.verify;

import java.util.List;

/**
 * A piece of an answer that stands or falls as one: a claim, or a sentence of our own prose.
 *
 * @param part where in the answer it stands
 * @param text what it says, never blank
 * @param words the words of the text
 * @param quotations the places between quotation marks in the text
 * @param sentences numbers of the sentences it rests on; empty for the whole article
 * @param speaker to whom a claim is attributed; {@code null} if to nobody
 */
record Passage(
    Part part,
    String text,
    List<Word> words,
    List<Quotation> quotations,
    List<Integer> sentences,
    String speaker) {

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

  Passage {
    sentences = List.copyOf(sentences);
  }

  Passage(Part part, String text, List<Integer> sentences, String speaker) {
    this(part, text, Word.of(text), Quotation.in(text), sentences, speaker);
  }

  static Passage prose(Part part, String text) {
    return new Passage(part, text, List.of(), null);
  }

  /** What stands between the marks of each quotation. */
  List<String> quoted() {
    return quotations.stream().map(quotation -> quotation.inner().in(text)).toList();
  }

  boolean isClaim() {
    return part == Part.CLAIM;
  }
}

package dev.counterpoint.verify;

import java.util.List;

/**
 * A piece of an answer that stands or falls as one: a claim, or a sentence of our own prose.
 *
 * @param part where in the answer it stands
 * @param text the words, never blank
 * @param sentences numbers of the sentences it rests on; empty for the whole article
 * @param speaker to whom a claim is attributed; {@code null} if to nobody
 */
record Passage(Part part, String text, List<Integer> sentences, String speaker) {

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

  static Passage prose(Part part, String text) {
    return new Passage(part, text, List.of(), null);
  }

  boolean isClaim() {
    return part == Part.CLAIM;
  }
}

package dev.counterpoint.verify;

import java.util.List;

/** A sentence whose words are read. */
record Line(String text, List<Word> words) {

  static Line of(String text) {
    return new Line(text, Word.of(text));
  }
}

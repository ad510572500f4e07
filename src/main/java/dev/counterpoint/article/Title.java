package dev.counterpoint.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The title of an article, known or not, and whether a line repeats it. */
final class Title {

  static final Title UNKNOWN = new Title(null);

  private final String text;
  private final String letters;
  private final Set<String> words;

  private Title(String text) {
    this.text = text;
    this.letters = text == null ? "" : letters(text);
    this.words = text == null ? Set.of() : words(text);
  }

  static Title of(String text) {
    String folded = text == null ? "" : Folded.fold(text);
    return folded.isEmpty() ? UNKNOWN : new Title(folded);
  }

  /** The title, or {@code null}. */
  String text() {
    return text;
  }

  boolean isKnown() {
    return text != null;
  }

  /** Whether {@code line} is the title, but for case and marks, or hardly more than its words. */
  boolean isRepeatedBy(String line) {
    if (!isKnown() || line.length() > 2 * text.length() + 20 || letters.isEmpty()) {
      return false;
    }
    String other = letters(line);
    if (other.equals(letters)) {
      return true;
    }
    Set<String> theirs = words(line);
    boolean long_ = words.size() >= 4 && theirs.size() >= 4;
    return long_
        && !Marks.endsSentence(line)
        && shared(theirs) * 10 >= 8 * Math.max(words.size(), theirs.size());
  }

  /** The share of the title's longer words that are among {@code others}, in hundredths. */
  int shareIn(Set<String> others) {
    return words.isEmpty() ? 0 : shared(others) * 100 / words.size();
  }

  int wordCount() {
    return words.size();
  }

  private int shared(Set<String> others) {
    int n = 0;
    for (String word : others) {
      n += words.contains(word) ? 1 : 0;
    }
    return n;
  }

  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean part = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        if (i - start > 2) {
          words.add(lower.substring(start, i));
        }
        start = -1;
      }
    }
    return words;
  }

  static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}

package dev.counterpoint.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A list of words or short phrases in lower case, kept in a resource beside this class. */
final class Words {

  static final Words SAYING = new Words("saying.txt");
  static final Words STARTERS = new Words("starters.txt");

  private final Set<String> entries;

  Words(String resource) {
    this(Set.copyOf(lines(resource)));
  }

  private Words(Set<String> entries) {
    this.entries = entries;
  }

  static Words of(String... entries) {
    return new Words(Set.of(entries));
  }

  boolean has(String lowerCaseWord) {
    return entries.contains(lowerCaseWord);
  }

  /** Whether any of {@code words}, which are in lower case, is on the list. */
  boolean hasAny(Set<String> words) {
    boolean fewer = words.size() < entries.size();
    Set<String> others = fewer ? entries : words;
    for (String word : fewer ? words : entries) {
      if (others.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The runs of letters in {@code text}, in lower case. */
  static Set<String> in(String text) {
    Set<String> words = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** The entries of a resource of this room. */
  static List<String> lines(String resource) {
    return ResourceLines.beside(Words.class, resource);
  }
}

package dev.counterpoint.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words an article writes with a capital only where a sentence begins. */
final class Capitals {

  private final Set<String> small = new HashSet<>();
  private final Map<String, Integer> amidSentences = new HashMap<>();

  private Capitals() {}

  static Capitals of(List<Line> lines) {
    Capitals capitals = new Capitals();
    for (Line line : lines) {
      capitals.read(line.text());
    }
    return capitals;
  }

  private void read(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > start && Character.isLowerCase(text.charAt(start))) {
        small.add(text.substring(start, end));
      } else if (end > start && isAmid(text, start)) {
        amidSentences.merge(text.substring(start, end), 1, Integer::sum);
      }
      start = end + 1;
    }
  }

  private static boolean isAmid(String text, int start) {
    return start > 1
        && text.charAt(start - 1) == ' '
        && Character.isLowerCase(text.charAt(start - 2));
  }

  /** Whether {@code word} stands small somewhere and not twice with a capital inside a sentence. */
  boolean isOnlyForBeginnings(String word) {
    return small.contains(word.toLowerCase(Locale.ROOT)) && amidSentences.getOrDefault(word, 0) < 2;
  }
}

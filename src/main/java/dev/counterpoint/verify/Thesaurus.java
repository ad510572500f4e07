package dev.counterpoint.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What English words mean, as far as it takes to tell a synonym from an opposite. The list stays
 * the bytes it is read as and is searched by halves, so that a start costs no parsing.
 */
final class Thesaurus {

  static final Thesaurus ENGLISH = new Thesaurus();

  private final byte[] lines = read();

  /** Words looked up before: never more than the list has. */
  private final Map<String, Senses> met = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> opposites = new HashMap<>();

  /**
   * The senses of a word.
   *
   * @param classes how many senses it has as noun, verb, adjective and adverb, a digit each
   * @param own what it means
   * @param near what is broader, alike or derived
   * @param opposite what its opposites mean
   */
  record Senses(String classes, int[] own, int[] near, int[] opposite) {

    /** How many senses it has of a class: 0 noun, 1 verb, 2 adjective, 3 adverb. */
    int count(int wordClass) {
      return classes.charAt(wordClass) - '0';
    }
  }

  static final Senses NONE = new Senses("0000", new int[0], new int[0], new int[0]);

  private Thesaurus() {
    for (String line : WordList.read("opposites.txt")) {
      String[] groups = line.split(" \\| ");
      List<String> one = List.of(groups[0].split(" "));
      List<String> other = List.of(groups[1].split(" "));
      one.forEach(word -> opposites.computeIfAbsent(word, w -> new HashSet<>()).addAll(other));
      other.forEach(word -> opposites.computeIfAbsent(word, w -> new HashSet<>()).addAll(one));
    }
  }

  private static byte[] read() {
    try (InputStream in = Thesaurus.class.getResourceAsStream("thesaurus.txt")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("thesaurus.txt", e);
    }
  }

  boolean knows(String word) {
    return lineOf(word) >= 0;
  }

  /** The words named as its opposites by hand, beside those the senses tell. */
  Set<String> opposites(String word) {
    return opposites.getOrDefault(word, Set.of());
  }

  /** What a word means; nothing, for one it does not know. */
  Senses senses(String word) {
    Senses known = met.get(word);
    if (known != null) {
      return known;
    }
    Senses senses = find(word);
    if (senses != NONE) {
      met.put(word, senses);
    }
    return senses;
  }

  private Senses find(String word) {
    int line = lineOf(word);
    if (line < 0) {
      return NONE;
    }
    int end = line;
    while (lines[end] != '\n') {
      end++;
    }
    String[] fields =
        new String(lines, line, end - line, StandardCharsets.ISO_8859_1).split(" ", -1);
    return new Senses(fields[1], numbers(fields, 2), numbers(fields, 3), numbers(fields, 4));
  }

  private static int[] numbers(String[] fields, int at) {
    if (at >= fields.length || fields[at].isEmpty()) {
      return new int[0];
    }
    String[] parts = fields[at].split(",");
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Integer.parseInt(parts[i], 36);
    }
    return numbers;
  }

  /** Where the word's line begins; -1 if there is none. */
  private int lineOf(String word) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1, low);
      int order = compare(start, word);
      if (order == 0) {
        return start;
      }
      if (order < 0) {
        low = lineEnd(start) + 1;
      } else {
        high = start;
      }
    }
    return -1;
  }

  private int lineStart(int at, int floor) {
    int i = at;
    while (i > floor && lines[i - 1] != '\n') {
      i--;
    }
    return i;
  }

  private int lineEnd(int at) {
    int i = at;
    while (i < lines.length && lines[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Comments sort before every word, as "#" does before every letter. */
  private int compare(int start, String word) {
    int i = 0;
    while (true) {
      int mine = start + i < lines.length ? lines[start + i] : '\n';
      boolean over = mine == ' ' || mine == '\n';
      if (i == word.length()) {
        return over ? 0 : 1;
      }
      if (over) {
        return -1;
      }
      if (mine != word.charAt(i)) {
        return mine < word.charAt(i) ? -1 : 1;
      }
      i++;
    }
  }
}

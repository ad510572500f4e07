package dev.counterpoint.verify;

import dev.counterpoint.article.ResourceLines;
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
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What English words mean, as far as it takes to tell a synonym from an opposite. The list stays
 * the bytes it is read as and is searched by halves, so that a start costs no parsing.
 */
final class Thesaurus {

  private static final int LETTERS = 26;
  private static final int PREFIX = 3;
  private static final char AFTER_Z = 'z' + 1;

  static final Thesaurus ENGLISH = new Thesaurus();

  private final byte[] lines = read();

  /** Words looked up before: never more than the list has. */
  private final Map<String, Senses> met = new ConcurrentHashMap<>();

  /** Found when first asked for, so that a second search is short; 0 before. */
  private final AtomicLongArray ranges = new AtomicLongArray(LETTERS * LETTERS * LETTERS);

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
    for (String line : ResourceLines.beside(Thesaurus.class, "opposites.txt")) {
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
    return met.containsKey(word) || lineOf(word) >= 0;
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
    long range = rangeOf(word);
    int line = firstFrom(word, (int) (range >>> Integer.SIZE), (int) range);
    return line < (int) range && compare(line, word) == 0 ? line : -1;
  }

  /** From where to where the words begin with the same three letters, as two halves. */
  private long rangeOf(String word) {
    int prefix = prefixOf(word);
    if (prefix < 0) {
      return lines.length;
    }
    long range = ranges.get(prefix);
    if (range == 0) {
      String letters = word.substring(0, PREFIX);
      long low = firstFrom(letters, 0, lines.length);
      range = low << Integer.SIZE | firstFrom(letters + AFTER_Z, (int) low, lines.length);
      ranges.set(prefix, range);
    }
    return range;
  }

  /** A number for its first three letters; -1 if it has none. */
  private static int prefixOf(String word) {
    if (word.length() < PREFIX) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < PREFIX; i++) {
      int letter = word.charAt(i) - 'a';
      if (letter < 0 || letter >= LETTERS) {
        return -1;
      }
      number = number * LETTERS + letter;
    }
    return number;
  }

  /** Where the first line at {@code [low, high)} begins whose word is no less; else the end. */
  private int firstFrom(String word, int low, int high) {
    while (low < high) {
      int start = lineStart((low + high) >>> 1, low);
      if (compare(start, word) < 0) {
        low = lineEnd(start) + 1;
      } else {
        high = start;
      }
    }
    return low;
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

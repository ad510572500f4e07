package dev.counterpoint.statement;

import dev.counterpoint.article.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of words kept as a resource beside this class: one entry a line, {@code #} comments. */
final class WordList {

  private WordList() {}

  /** Every entry, split at blanks: the word first, then what the list tells about it. */
  static List<String[]> entries(String name) {
    return ResourceLines.beside(WordList.class, name).stream()
        .map(line -> line.split(" "))
        .toList();
  }

  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String[] entry : entries(name)) {
      words.add(entry[0]);
    }
    return words;
  }

  /** The first word of each entry with the words that follow it. */
  static Map<String, Set<String>> table(String name) {
    Map<String, Set<String>> table = new HashMap<>();
    for (String[] entry : entries(name)) {
      Set<String> row = table.computeIfAbsent(entry[0], word -> new HashSet<>());
      for (int i = 1; i < entry.length; i++) {
        row.add(entry[i]);
      }
    }
    return table;
  }
}

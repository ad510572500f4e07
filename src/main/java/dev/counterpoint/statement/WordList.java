package dev.counterpoint.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    List<String[]> entries = new ArrayList<>();
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list: " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          entries.add(line.trim().split(" "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
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

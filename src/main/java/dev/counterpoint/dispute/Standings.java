package dev.counterpoint.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What sort of party to a dispute somebody is, by the words used of them. */
final class Standings {

  private static final List<String> KINDS = new ArrayList<>();
  private static final Map<String, Integer> BY_WORD = byWord();

  private Standings() {}

  static int kinds() {
    return KINDS.size();
  }

  static String name(int kind) {
    return KINDS.get(kind);
  }

  static int kind(String name) {
    return KINDS.indexOf(name);
  }

  /** The kind's number, or -1. */
  static int of(String word) {
    return BY_WORD.getOrDefault(word, -1);
  }

  /** The number of an unordered pair of kinds. */
  static int pair(int a, int b) {
    int high = Math.max(a, b);
    return high * (high + 1) / 2 + Math.min(a, b);
  }

  static int pairs() {
    return pair(kinds() - 1, kinds() - 1) + 1;
  }

  private static Map<String, Integer> byWord() {
    Map<String, Integer> byWord = new HashMap<>();
    for (String line : Words.list("standings.txt")) {
      String[] entry = line.split(" ");
      if (!KINDS.contains(entry[1])) {
        KINDS.add(entry[1]);
      }
      byWord.put(entry[0], KINDS.indexOf(entry[1]));
    }
    return byWord;
  }
}

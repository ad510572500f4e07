package dev.counterpoint.statement;

import java.util.HashMap;
import java.util.Map;

/** Given names and the gender they tell. */
final class GivenNames {

  private static final Map<String, Gender> NAMES = names();

  private GivenNames() {}

  static boolean isKnown(String word) {
    return NAMES.containsKey(word);
  }

  static Gender gender(String word) {
    return NAMES.getOrDefault(word, Gender.UNKNOWN);
  }

  private static Map<String, Gender> names() {
    Map<String, Gender> names = new HashMap<>(8192);
    for (String[] entry : WordList.entries("given-names.txt")) {
      names.put(entry[0], Gender.of(entry[1]));
    }
    return names;
  }
}

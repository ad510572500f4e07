package dev.counterpoint.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the names of one person relate: "Chuck Schumer", "Charles E. Schumer", "Schumer". */
final class PersonName {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "md", "phd");
  private static final Map<String, Set<String>> NICKNAMES = WordList.table("nicknames.txt");

  private PersonName() {}

  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(plain(word));
  }

  static String surname(List<String> name) {
    for (int i = name.size() - 1; i > 0; i--) {
      if (!isSuffix(name.get(i))) {
        return plain(name.get(i));
      }
    }
    return plain(name.get(0));
  }

  /** Whether both given names can be one person's; an unknown one can be anybody's. */
  static boolean sameGiven(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return true;
    }
    boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    boolean shortened = a.length() > 2 && b.length() > 2 && (a.startsWith(b) || b.startsWith(a));
    return initial || shortened || isNickname(a, b) || isNickname(b, a);
  }

  private static boolean isNickname(String nickname, String given) {
    return NICKNAMES.getOrDefault(nickname, Set.of()).contains(given);
  }
}

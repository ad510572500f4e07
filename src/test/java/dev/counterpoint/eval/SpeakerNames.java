package dev.counterpoint.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two names are one speaker's: same last word, or one name's words within the other's. */
final class SpeakerNames {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> TITLES =
      Set.of(
          "the",
          "of",
          "and",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sen",
          "rep",
          "gov",
          "president",
          "mayor",
          "jr",
          "sr");

  private SpeakerNames() {}

  /** Two nameless speakers are the same. */
  static boolean same(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() && right.isEmpty();
    }
    return left.get(left.size() - 1).equals(right.get(right.size() - 1))
        || right.containsAll(left)
        || left.containsAll(right);
  }

  private static List<String> words(String name) {
    if (name == null) {
      return List.of();
    }
    List<String> words =
        new ArrayList<>(
            WORD.matcher(name.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList());
    words.removeIf(TITLES::contains);
    return words;
  }
}

package dev.counterpoint.extractive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a reader who sees nothing else understands a sentence. */
final class StandingAlone {

  private static final Set<String> DANGLING =
      Set.of(
          "it",
          "this",
          "that",
          "these",
          "those",
          "they",
          "there",
          "such",
          "both",
          "he",
          "she",
          "its",
          "his",
          "her",
          "their",
          "himself",
          "herself",
          "itself",
          "themselves");
  private static final Set<String> WRITER = Set.of("i", "we", "our", "my", "us", "i'm", "i\u2019m");
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her", "hers");

  private static final Pattern ENDS_DANGLING =
      Pattern.compile(" (that|this|these|those)(, too|, as well|, either)?[.!?]?$");

  private StandingAlone() {}

  /** Whether nobody is meant whom the text does not name. */
  static boolean test(String text) {
    List<String> words = Prose.split(text);
    if (words.size() < 4 || isDangling(words) || endsDangling(text) || !Prose.isClosed(text)) {
      return false;
    }
    if (!Compression.hasMainClause(text) || saysNothing(text)) {
      return false;
    }
    var quoted = Prose.quoted(text);
    int at = 0;
    boolean named = false;
    for (String word : words) {
      at = text.indexOf(word, at);
      boolean ours = !quoted.get(at);
      named |= at >= 0 && Character.isUpperCase(word.charAt(0));
      String small = word.toLowerCase(Locale.ROOT);
      boolean writer = WRITER.contains(small) && !word.equals("US");
      if (ours && ((!named && PERSONAL.contains(small)) || writer)) {
        return false;
      }
      at += word.length();
    }
    return true;
  }

  /** "Lee said at the fair.", "Lee said despite the rain." */
  private static boolean saysNothing(String text) {
    int said = text.indexOf(" said ");
    String content = said < 0 ? "" : text.substring(said + 6);
    boolean behind = said > 0 && text.lastIndexOf(", ", said) > 0;
    return said > 0
        && !behind
        && !Prose.quoted(text).get(said)
        && !Compression.hasMainClause(content);
  }

  /** "The board denied that." */
  private static boolean endsDangling(String text) {
    return ENDS_DANGLING.matcher(text).find();
  }

  /** "Both men" are two of whom was told before; "both the mayor and the board" are not. */
  private static boolean isDangling(List<String> words) {
    String first = words.get(0).toLowerCase(Locale.ROOT).replaceFirst("['\u2019].*", "");
    boolean pair = first.equals("both") && words.indexOf("and") > 1 && words.indexOf("and") < 8;
    return DANGLING.contains(first) && !pair;
  }
}

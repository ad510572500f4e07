package dev.counterpoint.eval;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and capitalized words of an answer that its article never uses. */
final class InventedFacts {

  private static final Pattern FACT =
      Pattern.compile(
          "\\d[\\d,.]*\\d|\\d|(?<![.!?\u201c\"'] )(?<!^)\\b[A-Z][a-zA-Z\u00c0-\u024f]{2,}",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> ORDINARY =
      Set.of(
          ("The This That These Those There They Their And But For From Its His Her She Who What"
                  + " When Where Which While With Both One Two Others Some Many Critics Supporters"
                  + " Opponents Article According Side Sides Against After Before Although Because"
                  + " Democrats Republicans")
              .split(" "));

  private InventedFacts() {}

  static Set<String> in(Answer answer, String source) {
    String known = source.toLowerCase(Locale.ROOT);
    Set<String> found = new TreeSet<>();
    collect(answer.headline(), known, found);
    collect(answer.summary(), known, found);
    for (Answer.Side side : answer.sides()) {
      side.claims().forEach(claim -> collect(claim.text(), known, found));
    }
    return found;
  }

  private static void collect(String part, String known, Set<String> found) {
    Matcher facts = FACT.matcher(part == null ? "" : part);
    while (facts.find()) {
      String word = facts.group().replaceAll("^[.,]+|[.,]+$", "");
      String stem = word.toLowerCase(Locale.ROOT).replaceAll("s+$", "");
      if (!word.isEmpty() && !ORDINARY.contains(word) && !known.contains(stem)) {
        found.add(word);
      }
    }
  }
}

package dev.counterpoint.extractive;

import dev.counterpoint.article.ResourceLines;
import dev.counterpoint.article.Span;
import dev.counterpoint.verify.LoadedWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says a sentence without the reporter's loaded words, where that can be done safely. */
final class Neutral {

  private static final LoadedWords LOADED = new LoadedWords();
  private static final Map<String, String> VERBS = new HashMap<>();

  static {
    for (String line : ResourceLines.beside(Neutral.class, "neutral-verbs.txt")) {
      int equals = line.indexOf('=');
      VERBS.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
  }

  private Neutral() {}

  static boolean isNeutral(String text) {
    return !LOADED.isLoaded(text);
  }

  /**
   * The text in neutral words: loaded verbs replaced, loaded modifiers before a noun left out;
   * empty if a loaded word is left that cannot be taken out without changing what is said.
   */
  static Optional<String> said(String text) {
    String mended = text;
    for (int round = 0; round < 8; round++) {
      List<Span> loaded = LOADED.find(mended);
      if (loaded.isEmpty()) {
        return Optional.of(mended);
      }
      String next = mend(mended, loaded.get(0));
      if (next == null) {
        return Optional.empty();
      }
      mended = next;
    }
    return Optional.empty();
  }

  private static String mend(String text, Span span) {
    String word = span.in(text);
    String small = word.toLowerCase(Locale.ROOT);
    String next = firstWord(text.substring(span.end()));
    String phrasal = next.isEmpty() ? null : VERBS.get(small + " " + next);
    if (phrasal != null) {
      int end = text.indexOf(next, span.end()) + next.length();
      return text.substring(0, span.start()) + phrasal + text.substring(end);
    }
    String verb = VERBS.get(small);
    if (verb != null) {
      return text.substring(0, span.start()) + verb + text.substring(span.end());
    }
    return isModifier(text, span) ? without(text, span) : null;
  }

  /** Between a determiner and a noun, a modifier can go and leave a sentence. */
  private static boolean isModifier(String text, Span span) {
    String before = lastWord(text.substring(0, span.start())).toLowerCase(Locale.ROOT);
    String after = text.substring(span.end());
    boolean single = span.in(text).indexOf(' ') < 0;
    boolean determined =
        switch (before) {
          case "the", "its", "their", "his", "her", "this", "that", "these", "those", "some" ->
              true;
          default -> false;
        };
    boolean beforeNoun =
        after.length() > 2
            && after.charAt(0) == ' '
            && Character.isLetter(after.charAt(1))
            && !Prose.isFunctionWord(firstWord(after).toLowerCase(Locale.ROOT));
    return single && determined && beforeNoun;
  }

  private static String without(String text, Span span) {
    return text.substring(0, span.start()) + text.substring(span.end() + 1);
  }

  private static String lastWord(String text) {
    List<String> words = Prose.split(text);
    boolean adjacent = text.endsWith(" ");
    return words.isEmpty() || !adjacent ? "" : words.get(words.size() - 1);
  }

  private static String firstWord(String text) {
    List<String> words = Prose.split(text);
    return words.isEmpty() ? "" : words.get(0);
  }
}

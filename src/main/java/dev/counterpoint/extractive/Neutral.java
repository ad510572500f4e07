package dev.counterpoint.extractive;

import dev.counterpoint.article.ResourceLines;
import dev.counterpoint.article.Span;
import dev.counterpoint.verify.LoadedWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says a sentence without the reporter's loaded words, where that can be done safely. */
final class Neutral {

  private static final LoadedWords LOADED = new LoadedWords();
  private static final Map<String, String> PLAIN = new HashMap<>();
  private static final Set<String> EVALUATIVE =
      Set.copyOf(ResourceLines.beside(Neutral.class, "evaluative-words.txt"));

  /** Without these a sentence says something else: who was wrongly convicted was not convicted. */
  private static final Set<String> TELLING =
      Set.of("wrongly", "unjustly", "criminally", "misleadingly", "baselessly", "dishonestly");

  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "their", "his", "her", "this", "that", "these", "those", "some");

  private static final Set<String> DEGREES =
      Set.of("so", "too", "very", "more", "most", "how", "as", "and", "or", "but", "not");

  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "a", "an", "any", "no", "every", "each", "another", "my", "our", "of", "on", "in", "for",
          "with", "from", "by", "about", "over", "after", "amid", "against", "under", "into");

  static {
    for (String line : ResourceLines.beside(Neutral.class, "neutral-words.txt")) {
      int equals = line.indexOf('=');
      PLAIN.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
  }

  private Neutral() {}

  static boolean isNeutral(String text) {
    return !LOADED.isLoaded(text);
  }

  /**
   * The text in neutral words: a loaded word gives way to a plain one, or goes where it only
   * judges; empty if one is left that cannot be taken out without changing what is said.
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
    String phrasal = next.isEmpty() ? null : PLAIN.get(small + " " + next);
    if (phrasal != null) {
      int end = text.indexOf(next, span.end()) + next.length();
      return replaced(text, new Span(span.start(), end), phrasal);
    }
    String plain = PLAIN.get(small);
    if (plain != null) {
      return replaced(text, span, plain);
    }
    if (isComment(text, span)) {
      return withoutComment(text, span);
    }
    return isModifier(text, span) ? without(text, span) : null;
  }

  private static String replaced(String text, Span span, String plain) {
    boolean capital = Character.isUpperCase(text.charAt(span.start()));
    return fitted(text.substring(0, span.start()), plain)
        + (capital ? Prose.capitalize(plain) : plain)
        + text.substring(span.end());
  }

  /** Set apart by commas: "Sadly, it failed", "it has, of course, failed". */
  private static boolean isComment(String text, Span span) {
    boolean adverb = isAdverb(span.in(text)) || span.in(text).equalsIgnoreCase("of course");
    boolean opens = span.start() == 0 || text.startsWith(", ", span.start() - 2);
    return adverb && opens && text.startsWith(", ", span.end());
  }

  private static String withoutComment(String text, Span span) {
    return span.start() == 0
        ? Prose.capitalize(text.substring(span.end() + 2))
        : text.substring(0, span.start() - 2) + text.substring(span.end() + 1);
  }

  private static boolean isAdverb(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.endsWith("ly") && small.indexOf(' ') < 0 && !TELLING.contains(small);
  }

  /** Before a noun, or before a verb or an adjective, a modifier can go and leave a sentence. */
  private static boolean isModifier(String text, Span span) {
    String before = lastWord(text.substring(0, span.start())).toLowerCase(Locale.ROOT);
    String word = span.in(text);
    String after = text.substring(span.end());
    String next = firstWord(after).toLowerCase(Locale.ROOT);
    boolean single = word.indexOf(' ') < 0;
    boolean adjacent =
        after.length() > 2 && after.charAt(0) == ' ' && Character.isLetter(after.charAt(1));
    boolean leads = adjacent && !Prose.isFunctionWord(next);
    boolean judges = EVALUATIVE.contains(word.toLowerCase(Locale.ROOT));
    boolean mayGo =
        DETERMINERS.contains(before)
            || judges && (BEFORE_NOUNS.contains(before) || isPossessive(before))
            || isAdverb(word) && !DEGREES.contains(before) && !before.isEmpty();
    return single && leads && mayGo;
  }

  private static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("\u2019s") || word.endsWith("s\u2019");
  }

  private static String without(String text, Span span) {
    String rest = text.substring(span.end() + 1);
    return fitted(text.substring(0, span.start()), rest) + rest;
  }

  /** With "a" or "an" as what follows wants it. */
  private static String fitted(String before, String next) {
    boolean vowel = !next.isEmpty() && "aeiou".indexOf(Character.toLowerCase(next.charAt(0))) >= 0;
    if (vowel && endsWithWord(before, "a ")) {
      return before.substring(0, before.length() - 1) + "n ";
    }
    if (!vowel && endsWithWord(before, "an ")) {
      return before.substring(0, before.length() - 2) + " ";
    }
    return before;
  }

  private static boolean endsWithWord(String text, String word) {
    int start = text.length() - word.length();
    return start >= 0
        && text.regionMatches(true, start, word, 0, word.length())
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
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

package dev.counterpoint.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which language a page is in, by its script and, where many languages share one, by their function
 * words. Looks at no more than the first few thousand words.
 */
final class Languages {

  static final String UNKNOWN = "und";

  private static final int ENOUGH = 20_000;

  /** Of a hundred words, how many a language's function words have to make up. */
  private static final int LEAST_SHARE = 18;

  /** The same for a language with twice the function words of any other: terse news has few. */
  private static final int LEAST_SHARE_ALONE = 9;

  private static final Map<String, Set<String>> FUNCTION_WORDS = load();

  private Languages() {}

  static String of(Page page) {
    Map<String, Integer> hits = new HashMap<>();
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    int words = 0;
    int read = 0;
    for (Line line : page.lines()) {
      if (read > ENOUGH) {
        break;
      }
      String lower = line.lower().substring(0, Math.min(line.lower().length(), ENOUGH));
      read += lower.length();
      words += count(lower, hits, scripts);
    }
    Character.UnicodeScript script = most(scripts);
    String byScript = script == null ? UNKNOWN : byScript(script, scripts);
    return byScript != null ? byScript : byWords(hits, words);
  }

  private static int count(
      String lower, Map<String, Integer> hits, Map<Character.UnicodeScript, Integer> scripts) {
    int words = 0;
    int ascii = 0;
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      boolean letter =
          Character.isLetter(c)
              || Character.isSurrogate(c)
              || Character.getType(c) == Character.NON_SPACING_MARK;
      if (letter) {
        if (c < 128) {
          ascii++;
        } else {
          scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
        }
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words++;
        vote(lower.substring(start, i), hits);
        start = -1;
      }
    }
    if (ascii > 0) {
      scripts.merge(Character.UnicodeScript.LATIN, ascii, Integer::sum);
    }
    return words;
  }

  private static void vote(String word, Map<String, Integer> hits) {
    if (word.length() > 10) {
      return;
    }
    for (String language : FUNCTION_WORDS.getOrDefault(word, Set.of())) {
      hits.merge(language, 1, Integer::sum);
    }
  }

  private static Character.UnicodeScript most(Map<Character.UnicodeScript, Integer> scripts) {
    return scripts.entrySet().stream()
        .filter(
            e ->
                e.getKey() != Character.UnicodeScript.COMMON
                    && e.getKey() != Character.UnicodeScript.INHERITED)
        .max(
            Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The language that has a script to itself, {@code null} where words have to decide. */
  private static String byScript(
      Character.UnicodeScript script, Map<Character.UnicodeScript, Integer> scripts) {
    return switch (script) {
      case LATIN, CYRILLIC, ARABIC, DEVANAGARI -> null;
      case HAN, HIRAGANA, KATAKANA -> isJapanese(scripts) ? "ja" : "zh";
      case HANGUL -> "ko";
      case GREEK -> "el";
      case HEBREW -> "he";
      case THAI -> "th";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case GUJARATI -> "gu";
      case GURMUKHI -> "pa";
      case KANNADA -> "kn";
      case MALAYALAM -> "ml";
      case SINHALA -> "si";
      case KHMER -> "km";
      case LAO -> "lo";
      case MYANMAR -> "my";
      case ETHIOPIC -> "am";
      default -> UNKNOWN;
    };
  }

  private static boolean isJapanese(Map<Character.UnicodeScript, Integer> scripts) {
    int kana =
        scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    return kana * 10 >= scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
  }

  private static String byWords(Map<String, Integer> hits, int words) {
    String best = UNKNOWN;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      int n = entry.getValue();
      if (n > most || n == most && entry.getKey().compareTo(best) < 0) {
        second = most;
        most = n;
        best = entry.getKey();
      } else {
        second = Math.max(second, n);
      }
    }
    boolean many = most > second && most * 100 >= words * LEAST_SHARE;
    boolean alone = most >= 2 * second && most * 100 >= words * LEAST_SHARE_ALONE;
    boolean clear = most >= 3 && (many || alone);
    return clear ? best : UNKNOWN;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> languages = new HashMap<>();
    for (String line : Words.lines("function-words.txt")) {
      int colon = line.indexOf(": ");
      for (String word : line.substring(colon + 2).toLowerCase(Locale.ROOT).split(" ")) {
        languages.computeIfAbsent(word, w -> new HashSet<>()).add(line.substring(0, colon));
      }
    }
    return languages;
  }
}

package dev.counterpoint.extractive;

import dev.counterpoint.article.ResourceLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the writers need to know of English words and marks. */
final class Prose {

  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(ResourceLines.beside(Prose.class, "function-words.txt"));

  private Prose() {}

  /** The words of a text: runs of letters, digits, apostrophes and hyphens. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWordPart(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
  }

  /** How many words a reader counts. */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }

  /** A rough stem: small letters, without possessive, plural and the commonest verb endings. */
  static String stem(String word) {
    String stem = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    stem = stem.endsWith("'s") ? stem.substring(0, stem.length() - 2) : stem;
    for (String ending : new String[] {"ing", "ies", "ed", "es", "s"}) {
      boolean longEnough = stem.length() > ending.length() + 3;
      if (longEnough && stem.endsWith(ending) && !stem.endsWith("ss")) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }

  static boolean isFunctionWord(String small) {
    return FUNCTION_WORDS.contains(small);
  }

  static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }

  /** The characters between double quotation marks, marks included. */
  static BitSet quoted(CharSequence text) {
    BitSet quoted = new BitSet(text.length());
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '\u201c' || (c == '"' && open < 0);
      boolean closes = c == '\u201d' || (c == '"' && open >= 0);
      if (opens && open < 0) {
        open = i;
      } else if (closes && open >= 0) {
        quoted.set(open, i + 1);
        open = -1;
      }
    }
    if (open >= 0) {
      quoted.set(open, text.length());
    }
    return quoted;
  }

  /** Where the double marks begin that close a text, and a single one inside them. */
  static int beforeClosingMarks(String text) {
    int end = text.length();
    while (end > 0 && "\u201d\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean nested = end < text.length() && end > 0 && "\u2019'".indexOf(text.charAt(end - 1)) >= 0;
    return nested ? end - 1 : end;
  }

  /** Whether every quotation mark has its other one. */
  static boolean isClosed(String text) {
    long opened = text.chars().filter(c -> c == '\u201c').count();
    long closed = text.chars().filter(c -> c == '\u201d').count();
    return opened == closed && text.chars().filter(c -> c == '"').count() % 2 == 0;
  }

  /** Ends a sentence with one stop, inside a closing mark as American usage wants it. */
  static String stopped(String text) {
    String bare = text.strip();
    while (!bare.isEmpty() && ",;:\u2014\u2013-".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    if (bare.isEmpty()) {
      return bare;
    }
    int end = bare.length();
    while (end > 0 && "\u201d\u2019\"')".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    String closing = bare.substring(end);
    String inside = bare.substring(0, end);
    if (!inside.isEmpty() && ".!?\u2026".indexOf(inside.charAt(inside.length() - 1)) >= 0) {
      return bare;
    }
    if (inside.endsWith(",")) {
      inside = inside.substring(0, inside.length() - 1);
    }
    boolean marked = closing.indexOf('\u201d') >= 0 || closing.indexOf('"') >= 0;
    return marked ? inside + "." + closing : inside + closing + ".";
  }
}

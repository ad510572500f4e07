package dev.counterpoint.extractive;

import dev.counterpoint.article.ResourceLines;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What links a sentence to its place in the article and means nothing outside it: a dateline, a
 * list number, "For instance,", ", meanwhile,", "also".
 */
final class Links {

  /** Behind these "also" is part of what is said: "also known as", "not only but also". */
  private static final Set<String> ALSO_TELLS =
      Set.of("known", "called", "named", "a", "an", "the", "in", "for", "with", "from", "to");

  private static final Set<String> AGENCIES =
      Set.of("AFP", "AP", "BBC", "CBS", "CNN", "CNNMoney", "NPR", "Reuters", "UPI");

  private static final int MOST_WORDS = 4;
  private static final Set<String> CLOSED = new HashSet<>();
  private static final Set<String> OPEN = new HashSet<>();

  static {
    for (String line : ResourceLines.beside(Links.class, "connectives.txt")) {
      boolean open = line.endsWith("*");
      CLOSED.add(open ? line.substring(0, line.length() - 1) : line);
      if (open) {
        OPEN.add(line.substring(0, line.length() - 1));
      }
    }
  }

  private Links() {}

  /** The sentence without them; what is left need not begin with a capital. */
  static String without(String sentence) {
    return withoutAlso(withoutAsides(withoutOpening(sentence)));
  }

  /** Without what ties its beginning to what stands before it. */
  static String withoutOpening(String sentence) {
    String rest = withoutDateline(withoutNumber(withoutBrackets(sentence)));
    int cut = connective(rest);
    while (cut > 0) {
      rest = rest.substring(cut);
      cut = connective(rest);
    }
    return rest;
  }

  /** "(It said so.)" */
  private static String withoutBrackets(String text) {
    boolean enclosed = text.startsWith("(") && text.endsWith(")");
    return enclosed && text.indexOf('(', 1) < 0 ? text.substring(1, text.length() - 1) : text;
  }

  /** "4. " of a list. */
  private static String withoutNumber(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean number =
        digits > 0
            && digits < 3
            && (text.startsWith(". ", digits) || text.startsWith(") ", digits));
    return number ? text.substring(digits + 2) : text;
  }

  /** "SELMA, Ala. (AP) — " and "Selma (AP) " tell where the report was written. */
  static String withoutDateline(String text) {
    int dash = text.replace("--", "-").replace('\u2014', '-').indexOf(" - ");
    int glued = text.indexOf('\u2014');
    boolean capitals = isCapitals(firstWord(text));
    if (capitals && dash > 0 && dash < 50) {
      return text.substring(text.indexOf(' ', dash + 1) + 1);
    }
    if (capitals && glued > 0 && glued < 50) {
      return text.substring(glued + 1).strip();
    }
    int open = text.indexOf('(');
    int close = text.indexOf(") ", Math.max(open, 0));
    boolean agency = open >= 0 && open < 30 && close > open && close - open < 12;
    boolean known = agency && AGENCIES.contains(text.substring(open + 1, close));
    List<String> place = known ? Prose.split(text.substring(0, open)) : List.of();
    boolean named = place.size() < 4 && place.stream().allMatch(Links::isName);
    return known && named ? text.substring(close + 2) : text;
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !isNumber(word);
  }

  private static boolean isNumber(String word) {
    return word.chars().noneMatch(Character::isLetter);
  }

  /** How many characters at the beginning tie it to what stands before; 0 if none. */
  private static int connective(String text) {
    int words = 0;
    for (int i = 0; i < text.length() && words < MOST_WORDS; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != ',' && c != ':') {
        continue;
      }
      words++;
      String start = text.substring(0, i).toLowerCase(Locale.ROOT);
      boolean comma = c != ' ' && text.startsWith(" ", i + 1);
      if (comma && CLOSED.contains(start)) {
        return i + 2;
      }
      if (c == ' ' && OPEN.contains(start)) {
        return i + 1;
      }
      if (c != ' ') {
        return 0;
      }
    }
    return 0;
  }

  /** Without ", however," and ", for instance,". */
  private static String withoutAsides(String text) {
    BitSet quoted = Prose.quoted(text);
    for (int open = text.indexOf(", "); open > 0; open = text.indexOf(", ", open + 1)) {
      int close = text.indexOf(',', open + 2);
      boolean aside =
          close > 0
              && !quoted.get(open)
              && CLOSED.contains(text.substring(open + 2, close).toLowerCase(Locale.ROOT));
      if (aside) {
        return withoutAsides(text.substring(0, open) + text.substring(close + 1));
      }
    }
    return text;
  }

  private static String withoutAlso(String text) {
    int also = text.indexOf(" also ");
    boolean ours = also > 0 && !Prose.quoted(text).get(also);
    boolean contrast = text.contains("not only") || text.contains("not just");
    String next = ours ? firstWord(text.substring(also + 6)) : "";
    return ours && !contrast && !ALSO_TELLS.contains(next)
        ? text.substring(0, also) + text.substring(also + 5)
        : text;
  }

  private static String firstWord(String text) {
    List<String> words = Prose.split(text.substring(0, Math.min(text.length(), 24)));
    return words.isEmpty() ? "" : words.get(0);
  }
}

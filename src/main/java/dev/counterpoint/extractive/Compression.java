package dev.counterpoint.extractive;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a sentence shorter by leaving out what can go without changing what is said: parentheses,
 * asides, trailing clauses. A condition or a contrast never goes, and nothing inside quotation
 * marks is touched.
 */
final class Compression {

  /** A clause that begins so limits what is said before it. */
  private static final Set<String> LIMITING =
      Set.of("if", "unless", "except", "only", "but", "without", "until", "not", "provided", "or");

  private static final Set<String> TRAILING =
      Set.of(
          "after",
          "although",
          "amid",
          "as",
          "before",
          "even",
          "following",
          "including",
          "meaning",
          "noting",
          "saying",
          "adding",
          "citing",
          "though",
          "when",
          "where",
          "whereas",
          "which",
          "while",
          "who",
          "whose",
          "with",
          "calling",
          "leaving",
          "making",
          "and",
          "because",
          "since",
          "so",
          "a",
          "an",
          "the");

  private static final Set<String> VERBS =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can",
          "should", "may", "might", "must", "did", "does", "do", "said", "says", "told", "tells",
          "wrote", "writes", "made", "makes", "took", "takes", "gave", "gives", "went", "goes",
          "came", "comes", "won", "wins", "lost", "loses", "led", "leads", "ran", "runs", "spoke",
          "speaks", "began", "begins", "became", "becomes", "left", "leaves", "met", "meets", "put",
          "puts", "saw", "sees", "sent", "sends", "set", "sets", "got", "gets", "also", "then");

  private static final Set<String> SUBORDINATE =
      Set.of("while", "although", "though", "because", "since", "if", "when", "as", "until");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "on",
          "for",
          "with",
          "from",
          "by",
          "under",
          "during",
          "despite",
          "among",
          "amid",
          "after",
          "before",
          "following",
          "to",
          "against",
          "within",
          "without");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> LINKED =
      Set.of("and", "or", "but", "who", "which", "whose", "where", "when", "including");

  private static final Set<String> SAYING =
      Set.of("said", "says", "say", "reported", "reports", "wrote", "writes", "added", "argued");

  private static final int MOST_WORDS_OF_AN_ATTRIBUTION = 9;
  private static final int LEAST_WORDS = 7;

  private Compression() {}

  /** The text in at most so many words; empty if that cannot be had safely. */
  static Optional<String> to(int words, String text) {
    String shorter = text;
    if (Prose.words(shorter) > words) {
      shorter = withoutParentheses(shorter);
    }
    if (Prose.words(shorter) > words) {
      shorter = withoutAsides(shorter);
    }
    while (Prose.words(shorter) > words) {
      Optional<String> cut = withoutTail(shorter);
      if (cut.isEmpty()) {
        return Optional.empty();
      }
      shorter = cut.get();
    }
    return Optional.of(Prose.stopped(shorter));
  }

  static String withoutParentheses(String text) {
    BitSet quoted = Prose.quoted(text);
    StringBuilder kept = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ours = !quoted.get(i);
      if (ours && c == '(') {
        depth++;
      }
      if (depth == 0) {
        kept.append(c);
      }
      if (ours && c == ')' && depth > 0) {
        depth--;
        boolean doubled = kept.length() > 0 && kept.charAt(kept.length() - 1) == ' ';
        if (depth == 0 && doubled) {
          kept.setLength(kept.length() - 1);
        }
      }
    }
    return depth == 0 ? kept.toString() : text;
  }

  /** Without ", who …," and ", which …,". */
  private static String withoutAsides(String text) {
    BitSet quoted = Prose.quoted(text);
    int dash = text.indexOf(" \u2014 ");
    int second = dash < 0 ? -1 : text.indexOf(" \u2014 ", dash + 3);
    boolean between = second > 0 && quoted.get(dash, second).isEmpty();
    if (between && goesOn(text.substring(second + 3))) {
      return text.substring(0, dash) + text.substring(second + 2);
    }
    for (int open = text.indexOf(", "); open >= 0; open = text.indexOf(", ", open + 1)) {
      String next = firstWord(text.substring(open + 2));
      boolean relative = next.equals("who") || next.equals("which") || next.equals("whose");
      int close = text.indexOf(", ", open + 2);
      boolean enclosed = close > 0 && quoted.get(open, close).isEmpty();
      if (relative && enclosed && goesOn(text.substring(close + 1))) {
        return text.substring(0, open) + text.substring(close + 1);
      }
    }
    return text;
  }

  /**
   * Whether the main clause goes on with its verb: else the comma stands inside the aside, as in ",
   * who met the bank, a lender".
   */
  private static boolean goesOn(String rest) {
    String next = firstWord(rest);
    return VERBS.contains(next) || next.endsWith("ed") && next.length() > 4;
  }

  private static Optional<String> withoutTail(String text) {
    BitSet quoted = Prose.quoted(text);
    for (int i = text.length() - 2; i > 0; i--) {
      if (quoted.get(i)) {
        continue;
      }
      char c = text.charAt(i);
      boolean dash =
          c == '\u2014' || (c == '-' && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ');
      boolean comma = c == ',' && text.charAt(i + 1) == ' ';
      boolean semicolon = c == ';';
      if (!dash && !comma && !semicolon) {
        continue;
      }
      String head = text.substring(0, i).strip();
      String next = firstWord(text.substring(i + 1));
      boolean closes = dash && (isOpen(head) || goesOn(text.substring(i + 1)));
      boolean ends = (dash && !closes) || semicolon || TRAILING.contains(next);
      boolean goes =
          ends && !closes && !LIMITING.contains(next) && !attributes(text.substring(i + 1));
      int close = comma && goes ? endOfAside(text, i + 1, quoted) : -1;
      if (close > 0) {
        return Optional.of(head + text.substring(close + 1));
      }
      if (goes && Prose.words(head) >= LEAST_WORDS && isBalanced(head) && !isListed(text, i)) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  /** "the funds, including those for rent, are gone": the comma behind the aside; else -1. */
  private static int endOfAside(String text, int from, BitSet quoted) {
    for (int i = text.indexOf(", ", from); i > 0; i = text.indexOf(", ", i + 1)) {
      if (!quoted.get(i) && goesOn(text.substring(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** ", the board said": without it nobody has said so. */
  private static boolean attributes(String tail) {
    List<String> words = Prose.split(tail);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return words.size() < MOST_WORDS_OF_AN_ATTRIBUTION && SAYING.contains(last);
  }

  /** Whether a dash in the text waits for a second one. */
  private static boolean isOpen(String text) {
    return text.chars().filter(c -> c == '\u2014').count() % 2 == 1;
  }

  /** A comma clause opened in the head must be closed in it. */
  private static boolean isBalanced(String head) {
    int comma = head.lastIndexOf(", ");
    if (comma < 0) {
      return true;
    }
    String next = firstWord(head.substring(comma + 2));
    return !next.equals("who") && !next.equals("which") && !next.equals("whose");
  }

  /** Whether a clause or a phrase may begin with this word, and so no name. */
  static boolean opens(String small) {
    return SUBORDINATE.contains(small) || PREPOSITIONS.contains(small);
  }

  /**
   * "In May, where it rained" and "while it rained, and it snowed" are only what a sentence begins
   * with; so are "In addition to the north" and "While it rained".
   */
  static boolean hasMainClause(String text) {
    List<String> words = Prose.split(text);
    String first = words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
    String second = words.size() < 2 ? "" : words.get(1).toLowerCase(Locale.ROOT);
    boolean subordinate = SUBORDINATE.contains(first.equals("even") ? second : first);
    boolean phrase = PREPOSITIONS.contains(first.equals("even") ? second : first);
    int comma = text.indexOf(", ");
    if (!subordinate && !phrase) {
      return true;
    }
    String opening = comma < 0 ? text : text.substring(0, comma);
    if (phrase && Prose.split(opening).stream().anyMatch(Compression::mayBeVerb)) {
      return true;
    }
    if (comma < 0) {
      return false;
    }
    for (int next = comma; next > 0; next = text.indexOf(", ", next + 1)) {
      String clause = text.substring(next + 2);
      List<String> told = Prose.split(clause);
      boolean leads = told.size() > 3 && !LINKED.contains(told.get(0).toLowerCase(Locale.ROOT));
      if (leads) {
        return true;
      }
    }
    return false;
  }

  static boolean mayBeVerb(String word) {
    return VERBS.contains(word) || word.endsWith("ed") || word.endsWith("n't");
  }

  /** "pipes, roofs[, and rails]": the comma stands between the items of a list. */
  static boolean isListed(String text, int comma) {
    String next = firstWord(text.substring(comma + 1));
    int earlier = text.lastIndexOf(", ", comma - 1);
    if (ARTICLES.contains(next)) {
      return isListed(text.substring(comma + 1));
    }
    if (!next.equals("and") || earlier < 0) {
      return false;
    }
    List<String> item = Prose.split(text.substring(earlier + 2, comma));
    boolean clause = item.stream().skip(1).anyMatch(Compression::mayBeVerb) && item.size() > 3;
    return !clause;
  }

  /** "a nurse, [a teacher and a room of their own]", but not "Ann Lee, [a teacher]". */
  private static boolean isListed(String rest) {
    int and = rest.indexOf(" and ");
    String item = and < 0 ? "" : rest.substring(0, and);
    return and > 0
        && item.indexOf(',') < 0
        && Prose.split(item).stream().noneMatch(Compression::mayBeVerb);
  }

  private static String firstWord(String text) {
    List<String> words = Prose.split(text.substring(0, Math.min(text.length(), 24)));
    return words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
  }
}

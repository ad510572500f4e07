package dev.counterpoint.statement;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts the sentences of an article into tokens, as treebanks do: "don't" is two, "Sen." is one, and
 * a quotation mark knows whether it opens or closes.
 */
final class Tokenizer {

  private static final Set<String> ABBREVIATIONS = WordList.words("abbreviations.txt");
  private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");
  private static final int LONGEST_WORD = 200;
  private static final int LONGEST_PAIR = 4;
  private static final int LONGEST_ABBREVIATION = 12;

  /** Marks are many: one string for each is enough. */
  private static final String[] SINGLE = singles();

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private boolean straightQuoteOpen;
  private int paragraph = -1;

  private Tokenizer(String text) {
    this.text = text;
  }

  private static String[] singles() {
    String[] singles = new String[128];
    for (int c = 0; c < singles.length; c++) {
      singles[c] = String.valueOf((char) c);
    }
    return singles;
  }

  static List<Token> tokens(Article article) {
    Tokenizer tokenizer = new Tokenizer(article.text());
    for (Sentence sentence : article.sentences()) {
      if (sentence.paragraph() != tokenizer.paragraph) {
        tokenizer.paragraph = sentence.paragraph();
        tokenizer.straightQuoteOpen = false;
      }
      for (int piece = 0; piece < sentence.pieces().size(); piece++) {
        tokenizer.cut(sentence.pieces().get(piece), sentence.number(), piece);
      }
    }
    return tokenizer.tokens;
  }

  private void cut(Span span, int sentence, int piece) {
    int at = span.start();
    while (at < span.end()) {
      int code = text.codePointAt(at);
      int width = Character.charCount(code);
      if (Character.isLetterOrDigit(code) || code == '@' || code == '#' || code == '$') {
        at = word(at, span, sentence, piece);
      } else if (isBlank(code)) {
        at += width;
      } else {
        at = mark(at, span, sentence, piece);
      }
    }
  }

  private static boolean isBlank(int code) {
    return Character.isWhitespace(code)
        || Character.isSpaceChar(code)
        || Character.isISOControl(code)
        || Character.getType(code) == Character.FORMAT;
  }

  private int word(int from, Span span, int sentence, int piece) {
    int to = from + Character.charCount(text.codePointAt(from));
    int limit = Math.min(span.end(), from + LONGEST_WORD);
    while (to < limit) {
      int code = text.codePointAt(to);
      int width = Character.charCount(code);
      boolean inner = Character.isLetterOrDigit(code) || isCombining(code) || code == '_';
      boolean joint = isJoint(code) && to + width < limit && isLetterOrDigitAt(to + width);
      if (!inner && !joint) {
        break;
      }
      to += width;
    }
    to = Math.min(to, span.end());
    if (to < span.end() && text.charAt(to) == '.' && keepsStop(from, to)) {
      to++;
    }
    if (to < span.end() && text.charAt(to) == '%') {
      to++;
    }
    addWord(from, to, sentence, piece);
    return to;
  }

  private boolean isLetterOrDigitAt(int at) {
    return Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static boolean isCombining(int code) {
    return Character.getType(code) == Character.NON_SPACING_MARK;
  }

  private static boolean isJoint(int code) {
    return code == '\'' || code == '\u2019' || code == '-' || code == '.' || code == ','
        ? true
        : code == '&' || code == '/' || code == '\u2010' || code == '\u2011';
  }

  private boolean keepsStop(int from, int to) {
    if (to - from > LONGEST_ABBREVIATION) {
      return false;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    boolean initial = to - from == 1 && Character.isUpperCase(text.charAt(from));
    boolean dotted = to - from <= 7 && word.indexOf('.') > 0 && Character.isLetter(word.charAt(0));
    String part = word.substring(word.lastIndexOf('-') + 1);
    return initial || dotted || ABBREVIATIONS.contains(part);
  }

  private void addWord(int from, int to, int sentence, int piece) {
    boolean number = Character.isDigit(text.charAt(from)) || text.charAt(from) == '$';
    if (!number) {
      int comma = indexOfComma(from, to);
      if (comma > from) {
        addWord(from, comma, sentence, piece);
        add(comma, comma + 1, Shape.COMMA, sentence, piece);
        addWord(comma + 1, to, sentence, piece);
        return;
      }
    }
    int clitic = clitic(from, to);
    if (clitic > from && clitic < to) {
      add(from, clitic, number ? Shape.NUMBER : Shape.WORD, sentence, piece);
      add(clitic, to, Shape.WORD, sentence, piece);
      return;
    }
    add(from, to, number ? Shape.NUMBER : Shape.WORD, sentence, piece);
  }

  private int indexOfComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ',') {
        return i;
      }
    }
    return -1;
  }

  private boolean hasApostrophe(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '\u2019') {
        return true;
      }
    }
    return false;
  }

  /** Where 's, 're, n't and their like begin, or -1. */
  private int clitic(int from, int to) {
    if (!hasApostrophe(from, to)) {
      return -1;
    }
    String word = straight(text.substring(from, to)).toLowerCase(Locale.ROOT);
    int apostrophe = word.lastIndexOf('\'');
    if (apostrophe < 0) {
      return -1;
    }
    if (word.endsWith("n't")) {
      return to - 3;
    }
    return CLITICS.contains(word.substring(apostrophe)) ? from + apostrophe : -1;
  }

  private static String straight(String word) {
    return word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\'');
  }

  /** Where a row of the same mark ends: a line drawn with it, not many quotations or brackets. */
  private int endOfRow(int at, int end) {
    char mark = text.charAt(at);
    boolean stop = mark == '.' || mark == '!' || mark == '?' || mark == '-' || mark == '\u2026';
    int to = at + 1;
    while (!stop && to < end && to - at < LONGEST_WORD && text.charAt(to) == mark) {
      to++;
    }
    return to;
  }

  private int mark(int at, Span span, int sentence, int piece) {
    int code = text.codePointAt(at);
    int row = endOfRow(at, span.end());
    if (row - at > LONGEST_PAIR) {
      add(at, row, Shape.OTHER, sentence, piece);
      return row;
    }
    int to = at + Character.charCount(code);
    Shape shape =
        switch (code) {
          case ',' -> Shape.COMMA;
          case ';' -> Shape.SEMICOLON;
          case ':' -> Shape.COLON;
          case '.', '!', '?', '\u2026' -> Shape.STOP;
          case '(', '[', '{' -> Shape.OPEN_BRACKET;
          case ')', ']', '}' -> Shape.CLOSE_BRACKET;
          case '\u2013', '\u2014', '\u2015', '-' -> Shape.DASH;
          case '\u201c', '\u201e', '\u201f', '\u00ab' -> Shape.OPEN_QUOTE;
          case '\u201d', '\u00bb' -> Shape.CLOSE_QUOTE;
          case '"' -> straightQuote(at, to);
          case '\u2018' -> Shape.OPEN_SINGLE;
          case '\'', '`', '\u2019' -> Shape.OTHER;
          default -> Shape.OTHER;
        };
    if (shape == Shape.STOP || shape == Shape.DASH) {
      while (to < span.end() && to - at < LONGEST_WORD && text.charAt(to) == text.charAt(at)) {
        to++;
      }
    }
    boolean apostrophe = code == '\'' || code == '\u2019' || code == '`';
    if (apostrophe && to < span.end() && text.charAt(to) == text.charAt(at)) {
      shape = straightQuote(at, ++to);
    } else if (apostrophe) {
      shape = singleQuote(at, to);
    }
    add(at, to, shape, sentence, piece);
    return to;
  }

  /** A mark that looks the same on both sides: its neighbors tell, else it closes what is open. */
  private Shape straightQuote(int at, int to) {
    boolean afterBlank = at == 0 || isBlank(text.charAt(at - 1)) || isOpener(text.charAt(at - 1));
    boolean beforeBlank =
        to >= text.length() || isBlank(text.charAt(to)) || isCloser(text.charAt(to));
    boolean opens = afterBlank == beforeBlank ? !straightQuoteOpen : afterBlank;
    straightQuoteOpen = opens;
    return opens ? Shape.OPEN_QUOTE : Shape.CLOSE_QUOTE;
  }

  private Shape singleQuote(int at, int to) {
    boolean beforeLetter = to < text.length() && isLetterOrDigitAt(to);
    boolean afterLetter = at > 0 && !isBlank(text.charAt(at - 1)) && !isOpener(text.charAt(at - 1));
    if (beforeLetter && !afterLetter) {
      return Shape.OPEN_SINGLE;
    }
    return afterLetter && !beforeLetter ? Shape.CLOSE_SINGLE : Shape.OTHER;
  }

  private static boolean isOpener(char c) {
    return "([{-\u2013\u2014\u2018'/\u201c".indexOf(c) >= 0;
  }

  private static boolean isCloser(char c) {
    return ".,;:!?)]}-\u2013\u2014\u2019'\u201d\u2026".indexOf(c) >= 0;
  }

  private void add(int from, int to, Shape shape, int sentence, int piece) {
    if (from >= to) {
      return;
    }
    boolean ascii = to - from == 1 && text.charAt(from) < SINGLE.length;
    String word = ascii ? SINGLE[text.charAt(from)] : straight(text.substring(from, to));
    tokens.add(new Token(from, to, word, word.toLowerCase(Locale.ROOT), shape, sentence, piece));
  }
}

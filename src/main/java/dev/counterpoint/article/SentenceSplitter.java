package dev.counterpoint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts folded text (one blank between words) into sentences. A full stop ends a sentence unless it
 * belongs to an abbreviation, an initial, a number or an address; closing marks stay with their
 * sentence; a missing blank after the stop is put up with. One pass, no state between calls.
 */
final class SentenceSplitter {

  /** Titles and the like, after which a name or a number has to come: they end no sentence. */
  private static final Words BEFORE_NAMES = new Words("abbreviations-before-names.txt");

  /** Abbreviations that can end a sentence: they do when a word follows that begins sentences. */
  private static final Words ABBREVIATIONS = new Words("abbreviations.txt");

  private static final Set<String> NUMBERED = Set.of("No", "Nos", "no", "nos", "Art", "Sec", "Ch");

  /** No sentence is longer: text without any stop is cut at a blank, so that all stays linear. */
  static final int LONGEST = 3000;

  private static final int LONGEST_TOKEN = 24;

  private final String text;
  private final List<Span> sentences = new ArrayList<>();
  private int start;
  private int straightQuotes;

  private SentenceSplitter(String text) {
    this.text = text;
  }

  /** The sentences of {@code text} in order, as spans in it, with nothing but blanks between. */
  static List<Span> split(String text) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    splitter.run();
    return splitter.sentences;
  }

  private void run() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"') {
        straightQuotes++;
      }
      if (Marks.isTerminator(c)) {
        int end = afterClosers(afterTerminators(i));
        if (end == text.length() || isBoundary(i, end)) {
          cut(end);
        } else {
          for (int k = i + 1; k < end; k++) {
            straightQuotes += text.charAt(k) == '"' ? 1 : 0;
          }
        }
        i = end;
      } else if (c == ' ' && i - start >= LONGEST) {
        cut(i);
        i++;
      } else {
        i++;
      }
    }
    cut(text.length());
  }

  private void cut(int end) {
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    if (end > from) {
      sentences.add(new Span(from, end));
    }
    start = end;
    straightQuotes = 0;
  }

  private int afterTerminators(int i) {
    int end = i + 1;
    while (end < text.length() && Marks.isTerminator(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int afterClosers(int from) {
    int end = from;
    while (end < text.length()) {
      if (Marks.isCloser(text.charAt(end))) {
        end++;
      } else if (isDetachedCloser(end)) {
        end += 2;
      } else {
        return end;
      }
    }
    return end;
  }

  /** A closing mark behind a blank: {@code … the end.' "} and {@code … the end. ”}. */
  private boolean isDetachedCloser(int i) {
    if (text.charAt(i) != ' ' || i + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(i + 1);
    boolean atEnd = i + 2 >= text.length() || text.charAt(i + 2) == ' ';
    return c == '”' || c == '"' && atEnd && straightQuotes % 2 == 1;
  }

  private boolean isBoundary(int stop, int end) {
    if (Marks.isFullWidthTerminator(text.charAt(stop))) {
      return true;
    }
    return text.charAt(end) == ' ' ? isBoundaryBeforeBlank(stop, end) : isGluedBoundary(stop, end);
  }

  private boolean isBoundaryBeforeBlank(int stop, int end) {
    int next = end + 1;
    boolean opened = false;
    while (next < text.length() && Marks.isOpener(text.charAt(next))) {
      next++;
      opened = true;
    }
    if (next >= text.length()) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(next)) && !isOddlyCased(next)) {
      return opened && text.charAt(stop) == '.' && end == stop + 1 && !isAbbreviated(stop);
    }
    boolean goesOn = "—–-.,;".indexOf(text.charAt(next)) >= 0;
    if (goesOn || text.charAt(stop) != '.' && isFollowedByReporting(end, next)) {
      return false;
    }
    boolean singleStop = text.charAt(stop) == '.' && end == stop + 1;
    if (singleStop) {
      return endsAtSingleStop(stop, next);
    }
    boolean spacedEllipsis = text.charAt(stop) == '.' && stop > 0 && text.charAt(stop - 1) == ' ';
    return !spacedEllipsis || beginsSentence(next);
  }

  /** Names such as iPhone and eBay begin sentences too. */
  private boolean isOddlyCased(int i) {
    return i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
  }

  private boolean endsAtSingleStop(int stop, int next) {
    String token = tokenBefore(stop);
    if (token.isEmpty()) {
      return beginsSentence(next) || isDetached(stop) || isAfterBracket(stop);
    }
    if (BEFORE_NAMES.has(token)) {
      return false;
    }
    if (NUMBERED.contains(token) && Character.isDigit(text.charAt(next))) {
      return false;
    }
    if (isAbbreviation(token)) {
      return beginsSentence(next);
    }
    boolean listNumber = isNumber(token) && stop - token.length() == start + leadingBlank();
    return !listNumber;
  }

  /** A stop behind a blank, {@code in public places . Then}, that is no part of an ellipsis. */
  private boolean isDetached(int stop) {
    return stop > 2 && text.charAt(stop - 1) == ' ' && Character.isLetter(text.charAt(stop - 2));
  }

  /** {@code … Rep. Ann Lee (R-Ohio). Bo Kim …}. */
  private boolean isAfterBracket(int stop) {
    return stop > 1 && text.charAt(stop - 1) == ')' && text.charAt(stop - 2) != ' ';
  }

  private int leadingBlank() {
    return start < text.length() && text.charAt(start) == ' ' ? 1 : 0;
  }

  private boolean isAbbreviated(int stop) {
    String token = tokenBefore(stop);
    return BEFORE_NAMES.has(token) || isAbbreviation(token);
  }

  private static boolean isAbbreviation(String token) {
    boolean initial = token.length() == 1 && Character.isUpperCase(token.charAt(0));
    return initial || isDotted(token) || ABBREVIATIONS.has(afterHyphen(token));
  }

  /** {@code R-Calif} and {@code Lt.-Gov} are judged by their last part. */
  private static String afterHyphen(String token) {
    return token.substring(Math.max(token.lastIndexOf('-'), token.lastIndexOf('–')) + 1);
  }

  /** {@code U.S}, {@code a.m}, {@code Ph.D}: short runs of letters with stops between. */
  private static boolean isDotted(String token) {
    int run = 0;
    boolean dotted = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      dotted |= c == '.';
      run = c == '.' ? 0 : run + 1;
      if (run > 2 || c != '.' && c != '-' && !Character.isLetter(c)) {
        return false;
      }
    }
    return dotted;
  }

  private static boolean isNumber(String token) {
    return token.length() <= 3 && token.chars().allMatch(Character::isDigit);
  }

  private String tokenBefore(int stop) {
    int from = stop;
    while (from > start && stop - from < LONGEST_TOKEN && isTokenPart(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, stop);
  }

  private static boolean isTokenPart(char c) {
    return c != ' ' && !Marks.isOpener(c) && !Marks.isCloser(c) && c != '—' && c != '/' && c != ',';
  }

  /** Whether the word at {@code i} is one that begins sentences: The, He, But, In … */
  private boolean beginsSentence(int i) {
    if (!Character.isUpperCase(text.charAt(i))) {
      return false;
    }
    return Words.STARTERS.has(wordAt(i).toLowerCase(Locale.ROOT));
  }

  private String wordAt(int i) {
    int end = i;
    while (end < text.length() && end - i < LONGEST_TOKEN && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(i, end);
  }

  /** {@code "Why now?" Ann Lee asked} is one sentence. */
  private boolean isFollowedByReporting(int end, int next) {
    if (!Marks.isCloser(text.charAt(end - 1)) || next != end + 1) {
      return false;
    }
    int i = next;
    for (int word = 0; word < 4 && i < text.length(); word++) {
      String token = wordAt(i);
      if (token.isEmpty()) {
        return false;
      }
      if (word > 0 && Words.SAYING.has(token)) {
        return true;
      }
      i += token.length();
      i += i < text.length() && text.charAt(i) == '.' ? 1 : 0;
      if (i >= text.length() || text.charAt(i) != ' ') {
        return false;
      }
      i++;
    }
    return false;
  }

  /** A stop without a blank behind it: {@code … the end.Then …}, {@code … the end.”“Then …}. */
  private boolean isGluedBoundary(int stop, int end) {
    if (stop < 2 || text.charAt(stop) == '…' || Marks.isTerminator(text.charAt(stop - 1))) {
      return false;
    }
    int next = end;
    while (next < text.length() && Marks.isOpener(text.charAt(next))) {
      next++;
    }
    if (next >= text.length() || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    String before = tokenBefore(stop);
    boolean word = before.length() >= 2 && before.chars().allMatch(SentenceSplitter::isWordPart);
    boolean number = before.matches("\\d{1,4}");
    boolean lower = word && Character.isLowerCase(text.charAt(stop - 1));
    String after = wordAt(next);
    boolean plainWord =
        after.length() > 1 ? Character.isLowerCase(after.charAt(1)) : "AI".contains(after);
    boolean address =
        next + after.length() < text.length()
            && ("./@".indexOf(text.charAt(next + after.length())) >= 0 && after.length() < 4);
    boolean quoted = end > stop + 1 && !before.isEmpty();
    return (lower || number || quoted)
        && plainWord
        && !address
        && !isAbbreviated(stop)
        && !isHost(before);
  }

  private static boolean isWordPart(int c) {
    return Character.isLetter(c) || c == '-' || c == '’' || c == '\'';
  }

  private static boolean isHost(String token) {
    return token.equalsIgnoreCase("www") || token.indexOf('@') >= 0;
  }
}

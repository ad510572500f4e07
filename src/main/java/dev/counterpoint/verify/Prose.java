package dev.counterpoint.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sentences of our own prose. */
final class Prose {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "st", "jr", "sr",
          "rev", "prof", "vs", "inc", "corp", "co", "ltd", "u.s", "u.k", "u.n", "d.c", "a.m", "p.m",
          "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec", "reps", "sens");

  private Prose() {}

  /** The sentences; one that quotes several is one. */
  static List<String> sentences(String text) {
    return sentences(text, Quotation.in(text));
  }

  /** The same, of a text whose quotations are found already. */
  static List<String> sentences(String text, List<Quotation> quotations) {
    BitSet quoted = new BitSet();
    for (Quotation quotation : quotations) {
      if (quotation.closed()) {
        quoted.set(quotation.inner().start(), quotation.inner().end() - 1);
      }
    }
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!quoted.get(i) && endsSentence(text, i)) {
        int end = afterClosingMarks(text, i + 1);
        add(sentences, text.substring(start, end));
        start = end;
        i = end - 1;
      }
    }
    add(sentences, text.substring(start));
    return sentences;
  }

  private static void add(List<String> sentences, String sentence) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }

  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n' || c == '!' || c == '?') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    int after = afterClosingMarks(text, i + 1);
    boolean blankNext = after >= text.length() || Character.isWhitespace(text.charAt(after));
    return blankNext && (after >= text.length() || !isAbbreviation(text, i));
  }

  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
    return word.length() == 1 && Character.isLetter(word.charAt(0)) || ABBREVIATIONS.contains(word);
  }

  private static int afterClosingMarks(String text, int i) {
    int end = i;
    while (end < text.length() && "\"'\u201d\u2019)]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}

package dev.counterpoint.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs the quotation marks of an article. A quotation never outlives its paragraph: where the next
 * one opens with a mark again, the speaker goes on.
 */
final class Quotations {

  private static final int LONGEST_UNCLOSED = 4;
  private static final int LONGEST_SINGLE = 6;
  private static final int FARTHEST_CLOSE = 300;

  private final List<Token> tokens;
  private final int[] paragraphs;
  private final int[] at;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(List<Token> tokens, int[] paragraphs) {
    this.tokens = tokens;
    this.paragraphs = paragraphs;
    this.at = new int[tokens.size()];
    Arrays.fill(at, -1);
  }

  /**
   * @param tokens the article's
   * @param paragraphs the paragraph of every sentence
   */
  static Quotations pair(List<Token> tokens, int[] paragraphs) {
    Quotations quotations = new Quotations(tokens, paragraphs);
    quotations.pairDouble();
    quotations.pairSingle();
    return quotations;
  }

  List<Quotation> all() {
    return found;
  }

  /** The quotation that holds the token; {@code null} if none. */
  Quotation at(int token) {
    boolean outside = token < 0 || token >= at.length || at[token] < 0;
    return outside ? null : found.get(at[token]);
  }

  private void pairDouble() {
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (open >= 0 && paragraph(i) != paragraph(open)) {
        addUnclosed(open, i);
        open = -1;
      }
      switch (tokens.get(i).shape()) {
        case OPEN_QUOTE -> {
          if (open >= 0 && startsSentence(i)) {
            addUnclosed(open, i);
            open = i;
          } else if (open < 0) {
            open = i;
          }
        }
        case CLOSE_QUOTE -> {
          if (open >= 0) {
            add(open, i + 1, true, false);
            open = -1;
          }
        }
        default -> {}
      }
    }
    if (open >= 0) {
      addUnclosed(open, tokens.size());
    }
  }

  /** A missing mark must not swallow a page: what nothing continues ends with its sentence. */
  private void addUnclosed(int open, int end) {
    boolean continued = end < tokens.size() && tokens.get(end).shape() == Shape.OPEN_QUOTE;
    int sentences = tokens.get(end - 1).sentence() - tokens.get(open).sentence() + 1;
    int to = end;
    if (!continued && sentences > LONGEST_UNCLOSED) {
      to = open + 1;
      while (to < end && tokens.get(to).sentence() == tokens.get(open).sentence()) {
        to++;
      }
    }
    if (to > open + 1) {
      add(open, to, false, false);
    }
  }

  private void pairSingle() {
    int i = 0;
    while (i < tokens.size()) {
      int close = at[i] < 0 && tokens.get(i).shape() == Shape.OPEN_SINGLE ? closeOfSingle(i) : -1;
      if (close > i + 1) {
        add(i, close + 1, true, true);
        i = close;
      }
      i++;
    }
  }

  private int closeOfSingle(int open) {
    int first = -1;
    int limit = Math.min(tokens.size(), open + FARTHEST_CLOSE);
    for (int i = open + 1; i < limit && at[i] < 0; i++) {
      Token token = tokens.get(i);
      int sentences = token.sentence() - tokens.get(open).sentence();
      if (paragraph(i) != paragraph(open) || sentences > LONGEST_SINGLE) {
        break;
      }
      if (sentences > 0 && first >= 0) {
        break;
      }
      if (token.shape() != Shape.CLOSE_SINGLE) {
        continue;
      }
      boolean afterMark = tokens.get(i - 1).shape() != Shape.WORD;
      boolean mayBePossessive = !afterMark && tokens.get(i - 1).lower().endsWith("s");
      if (afterMark || (sentences == 0 && !mayBePossessive)) {
        return i;
      }
      if (sentences == 0 && first < 0) {
        first = i;
      }
    }
    return first;
  }

  private void add(int from, int to, boolean closed, boolean single) {
    Arrays.fill(at, from, to, found.size());
    found.add(new Quotation(new Range(from, to), closed, single));
  }

  private int paragraph(int token) {
    return paragraphs[tokens.get(token).sentence()];
  }

  private boolean startsSentence(int token) {
    return token == 0 || tokens.get(token - 1).sentence() != tokens.get(token).sentence();
  }
}

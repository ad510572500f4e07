package dev.counterpoint.statement;

import java.util.ArrayList;
import java.util.List;

/** "according to the mayor", before, inside or after its content. */
final class AccordingToFrame implements Frame {

  private static final int LONGEST_SOURCE = 30;

  private final Syntax syntax;
  private final Words words;

  AccordingToFrame(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  @Override
  public Attribution at(int token) {
    if (!words.is(token, "according") || !words.is(token + 1, "to") || words.isQuoted(token)) {
      return null;
    }
    int start = syntax.contentStart(token);
    int end = syntax.extent().endOfSentence(token);
    int sourceEnd = sourceEnd(token + 2, end);
    if (sourceEnd <= token + 2) {
      return null;
    }
    List<Range> content = new ArrayList<>();
    int before = words.isComma(token - 1) ? token - 1 : token;
    if (before > start) {
      content.add(new Range(start, before));
    }
    if (words.isComma(sourceEnd) && sourceEnd + 1 < end) {
      boolean more = token <= start || syntax.hasFiniteVerb(sourceEnd + 1, end);
      if (more) {
        int to = syntax.extent().ofClause(sourceEnd + 1);
        if (to > sourceEnd + 1) {
          content.add(new Range(sourceEnd + 1, to));
        }
      }
    }
    if (content.isEmpty()) {
      return null;
    }
    Range source = new Range(token + 2, sourceEnd);
    return new Attribution(true, source, null, new Range(token, token + 2), null, content, false);
  }

  private int sourceEnd(int from, int end) {
    int limit = Math.min(end, from + LONGEST_SOURCE);
    for (int i = from; i < limit; i++) {
      if (words.isComma(i) || words.hasShape(i, Shape.DASH) || words.hasShape(i, Shape.SEMICOLON)) {
        return i;
      }
    }
    return limit;
  }
}

package dev.counterpoint.statement;

import java.util.List;

/** A name and a colon before what is said: "Jones: 'We disagree.'", "Q: Why now?" */
final class TranscriptFrame implements Frame {

  private static final int LONGEST_NAME = 6;
  private static final int SCRIPT = 3;
  private static final int LONGEST_TURN = 40;

  private final Syntax syntax;
  private final Words words;
  private final boolean script;

  TranscriptFrame(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    int marked = 0;
    for (int s = 0; s < words.sentences(); s++) {
      int colon = colon(s);
      marked += colon > 0 && isMarker(words.start(s), colon) ? 1 : 0;
    }
    this.script = marked >= SCRIPT;
  }

  @Override
  public Attribution at(int token) {
    int sentence = words.sentence(token);
    if (token != words.start(sentence)) {
      return null;
    }
    int colon = colon(sentence);
    if (colon < 0 || colon + 1 >= words.end(sentence)) {
      return null;
    }
    boolean quoted = words.opensQuotation(colon + 1) && words.tag(colon - 1) == Tag.NAME;
    if (!quoted && !(script && isMarker(token, colon))) {
      return null;
    }
    int end = quoted ? words.quotations().at(colon + 1).range().to() : endOfParagraph(sentence);
    return new Attribution(
        true,
        isLetter(token) ? null : new Range(token, colon),
        null,
        new Range(colon, colon + 1),
        null,
        List.of(new Range(colon + 1, end)),
        false);
  }

  private int endOfParagraph(int sentence) {
    int last = sentence;
    int paragraph = words.paragraph(words.start(sentence));
    while (last + 1 < words.sentences()
        && last < sentence + LONGEST_TURN
        && words.start(last + 1) < words.end(last + 1)
        && words.paragraph(words.start(last + 1)) == paragraph) {
      last++;
    }
    return words.end(last);
  }

  private int colon(int sentence) {
    int start = words.start(sentence);
    int limit = Math.min(words.end(sentence), start + LONGEST_NAME);
    for (int i = start; i < limit; i++) {
      if (words.hasShape(i, Shape.COLON)) {
        return i > start ? i : -1;
      }
      if (words.isQuoted(i) || words.shape(i) != Shape.WORD || words.isFinite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Q" and "A" name nobody. */
  private boolean isLetter(int i) {
    return words.token(i).text().length() == 1 && words.token(i).capitalized();
  }

  private boolean isMarker(int from, int colon) {
    for (int i = from; i < colon; i++) {
      if (!words.token(i).allCapitals() && !isLetter(i)) {
        return false;
      }
    }
    return true;
  }
}

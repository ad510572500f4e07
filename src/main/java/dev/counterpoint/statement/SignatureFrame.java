package dev.counterpoint.statement;

import java.util.List;

/** Whose words they are, behind them and a dash: "We cannot wait." — Ann Lee, Daily Echo. */
final class SignatureFrame implements Frame {

  private static final int LONGEST = 14;

  private final Syntax syntax;
  private final Words words;

  SignatureFrame(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  @Override
  public Attribution at(int token) {
    int dash = token - 1;
    boolean unsigned = words.is(token, "editorial") && words.isComma(token + 1);
    boolean signed =
        dash > 0
            && (unsigned || words.tag(token) == Tag.NAME)
            && words.hasShape(dash, Shape.DASH)
            && words.closesQuotation(dash - 1)
            && endsParagraph(token);
    if (!signed) {
      return null;
    }
    Range source = syntax.phrases().nounPhraseFrom(unsigned ? token + 2 : token);
    if (source == null || source.to() > words.endOfSentenceAt(token)) {
      return null;
    }
    Range quotation = words.quotations().at(dash - 1).range();
    return new Attribution(
        true, source, null, new Range(dash, dash + 1), null, List.of(quotation), false);
  }

  /** Nothing but names and places follows in the paragraph. */
  private boolean endsParagraph(int token) {
    int end = words.endOfSentenceAt(token);
    boolean last = end >= words.size() || words.paragraph(end) != words.paragraph(token);
    if (!last || end - token > LONGEST) {
      return false;
    }
    for (int i = token; i < end; i++) {
      if (words.isFinite(i) || words.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }
}

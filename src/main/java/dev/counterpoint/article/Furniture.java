package dev.counterpoint.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The closed templates, on whole lines and on single sentences of a line, and glued before a
 * sentence: {@code Advertisement The mayor said …}.
 */
final class Furniture implements JunkRule {

  private static final int LONGEST = 700;
  private static final int LONGEST_LINK = 260;
  private static final int MOST_SENTENCES = 5;
  private static final int MOST_GLUED_WORDS = 8;

  /** What stands longer before the first hit is a sentence of the article, not a lure. */
  private static final int LATEST_START = 40;

  /** Reasons whose templates could also be somebody's words in an article about such things. */
  private static final Set<Reason> WEAK = Set.of(Reason.NEWSLETTER, Reason.CONTACT);

  /** Templates of these can have run on into a sentence of the article, if they have no end. */
  private static final Set<Reason> SWALLOWING = Set.of(Reason.RELATED_LINK, Reason.CAPTION);

  private final Templates templates = Templates.PRINTED;

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (receipt.isOpen(i) && !line.isFreeOfFurniture()) {
        int before = receipt.entries();
        judge(line, i, receipt);
        if (receipt.entries() == before) {
          line.setFreeOfFurniture();
        }
      }
    }
  }

  private void judge(Line line, int number, Receipt receipt) {
    if (line.length() <= LONGEST) {
      Optional<Reason> reason = reasonForAll(line);
      if (reason.isPresent()) {
        receipt.note(number, Verdict.junk(reason.get()));
        return;
      }
    }
    judgeSentences(line, number, receipt);
  }

  private Optional<Reason> reasonForAll(Line line) {
    String normal = line.normal();
    Optional<Reason> whole = templates.whole(normal);
    if (whole.isPresent()) {
      return whole;
    }
    return line.hasAtMostSentences(MOST_SENTENCES) && !isVeto(line)
        ? templates
            .beginning(normal)
            .map(Templates.Template::reason)
            .filter(reason -> isFit(line, reason))
        : Optional.empty();
  }

  /** A colon at the end introduces what follows. */
  private static boolean isVeto(Line line) {
    return line.text().endsWith(":") && line.text().indexOf(' ') > 0 && line.length() > 12;
  }

  private static boolean isFit(Line line, Reason reason) {
    boolean quoted = "\"“‘".indexOf(line.text().charAt(0)) >= 0;
    if (reason == Reason.RELATED_LINK && (quoted || line.length() > LONGEST_LINK)) {
      return false;
    }
    return !WEAK.contains(reason) || !line.tellsWhoSaid() && !line.hasQuotation();
  }

  private static int firstHit(Reason[] reasons, List<Span> sentences) {
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i] != null) {
        return sentences.get(i).start() - sentences.get(0).start();
      }
    }
    return Integer.MAX_VALUE;
  }

  private void judgeSentences(Line line, int number, Receipt receipt) {
    List<Span> sentences = line.sentences();
    Reason[] reasons = new Reason[sentences.size()];
    int hits = 0;
    boolean any = templates.inside(line.normal()).isPresent();
    for (int i = 0; i < reasons.length; i++) {
      Span sentence = sentences.get(i);
      reasons[i] = reasonFor(sentence.in(line.text()), any);
      hits += reasons[i] == null ? 0 : 1;
    }
    boolean mostly = hits * 2 >= reasons.length && firstHit(reasons, sentences) <= LATEST_START;
    if (mostly
        && line.length() <= LONGEST
        && reasons.length <= MOST_SENTENCES
        && !line.tellsWhoSaid()) {
      receipt.note(number, Verdict.junk(first(reasons)));
      return;
    }
    for (int i = 0; i < reasons.length; i++) {
      Span sentence = sentences.get(i);
      if (reasons[i] != null) {
        int end = sentence.start() + end(sentence.in(line.text()));
        receipt.cut(number, start(line, sentence), end, reasons[i]);
      } else {
        cutGlued(line, number, sentence, receipt);
        cutAmid(line, number, sentence, receipt);
      }
    }
  }

  /** In a long line a lost break can leave the end of the article before a note. */
  private int start(Line line, Span sentence) {
    String text = sentence.in(line.text());
    int note = WallEnds.lastDash(text);
    if (note > 0) {
      return sentence.start() + note;
    }
    Optional<Templates.Template> open =
        line.length() < Walls.SHORTEST
            ? Optional.empty()
            : templates.open(Templates.normal(text)).filter(t -> t.pattern().startsWith("…"));
    if (open.isEmpty()) {
      return sentence.start();
    }
    int at = text.toLowerCase(Locale.ROOT).indexOf(open.get().parts().get(0));
    boolean late = at > LATEST_START && Character.isUpperCase(text.charAt(at));
    return late ? sentence.start() + at : sentence.start();
  }

  /**
   * Where the template in a sentence ends: behind its last literal when a capital letter follows
   * without a stop, as where a line break was lost; else with the sentence.
   */
  private int end(String text) {
    Optional<Templates.Template> open = templates.open(Templates.normal(text));
    if (open.isEmpty()) {
      return text.length();
    }
    String literal = open.get().last();
    int at = text.toLowerCase(Locale.ROOT).lastIndexOf(literal);
    int end = at + literal.length();
    boolean runsOn =
        at >= 0
            && end + 2 < text.length()
            && text.charAt(end) == ' '
            && (Character.isUpperCase(text.charAt(end + 1))
                || Marks.isOpener(text.charAt(end + 1)));
    return runsOn ? end : text.length();
  }

  private static Reason first(Reason[] reasons) {
    for (Reason reason : reasons) {
      if (reason != null) {
        return reason;
      }
    }
    throw new IllegalStateException("no reason among the sentences");
  }

  private Reason reasonFor(String sentence, boolean mayHoldOne) {
    if (sentence.length() > LONGEST || !mayHoldOne && !templates.mayBegin(sentence)) {
      return null;
    }
    String normal = Templates.normal(sentence);
    Optional<Reason> whole = templates.whole(normal).filter(r -> normal.indexOf(' ') > 0);
    if (whole.isPresent()) {
      return whole.get();
    }
    Line alone = new Line(Folded.of(sentence, 0, end(sentence)));
    return (mayHoldOne ? templates.open(normal) : templates.beginning(normal))
        .filter(t -> !SWALLOWING.contains(t.reason()) || !t.pattern().endsWith("…"))
        .map(Templates.Template::reason)
        .filter(reason -> isFit(alone, reason))
        .orElse(null);
  }

  /** Cuts closed texts off the beginning of a sentence, as long as there are any. */
  private void cutGlued(Line line, int number, Span sentence, Receipt receipt) {
    int from = sentence.start();
    int end = glued(line.text(), from, sentence.end());
    while (end > from) {
      Reason reason =
          templates.whole(Templates.normal(line.text().substring(from, end))).orElseThrow();
      receipt.cut(number, from, end, reason);
      from = Math.min(end + 1, sentence.end());
      end = glued(line.text(), from, sentence.end());
    }
    boolean rest = from > sentence.start() && from < sentence.end();
    Span left = rest ? new Span(from, sentence.end()) : sentence;
    Reason reason = rest ? reasonFor(left.in(line.text()), true) : null;
    if (reason != null) {
      receipt.cut(number, from, left.start() + end(left.in(line.text())), reason);
    }
  }

  /** In a long line a closed text can stand behind something that ends without a stop. */
  private void cutAmid(Line line, int number, Span sentence, Receipt receipt) {
    String text = line.text();
    if (text.length() < Walls.SHORTEST) {
      return;
    }
    for (int at = text.indexOf(' ', sentence.start()) + 1; at > 0 && at < sentence.end(); ) {
      int end =
          Character.isUpperCase(text.charAt(at)) && templates.mayBeginWhole(text, at)
              ? glued(text, at, sentence.end())
              : at;
      String words = text.substring(at, end);
      if (isSentenceCased(words)) {
        receipt.cut(number, at, end, templates.whole(Templates.normal(words)).orElseThrow());
      }
      at = text.indexOf(' ', Math.max(at, end - 1)) + 1;
    }
  }

  /** Three words or more, of which only the first has a capital: no name of anything. */
  private static boolean isSentenceCased(String text) {
    int second = text.indexOf(' ') + 1;
    return second > 0
        && text.indexOf(' ', second) > 0
        && Character.isLowerCase(text.charAt(second));
  }

  /** The end of the longest closed text at {@code from} that a new beginning follows. */
  private int glued(String text, int from, int limit) {
    int best = from;
    int end = from;
    boolean title = true;
    boolean wall = text.length() >= Walls.SHORTEST;
    for (int words = 1; words <= MOST_GLUED_WORDS && end < limit; words++) {
      title &=
          !Character.isLowerCase(text.charAt(end == from ? from : Math.min(end + 1, limit - 1)));
      int blank = text.indexOf(' ', end + 1);
      end = blank < 0 || blank > limit ? limit : blank;
      boolean stands = title && words > 1 || words > (wall ? 1 : 3) || isLoud(text, from, end);
      if (stands && isFollowedByBeginning(text, end, limit) && isWhole(text.substring(from, end))) {
        best = end;
      }
    }
    return best;
  }

  private boolean isWhole(String text) {
    return text.length() < 80 && templates.whole(Templates.normal(text)).isPresent();
  }

  /** "Advertisement", a mark in brackets, and anything in capitals. */
  private static boolean isLoud(String text, int from, int end) {
    String word = text.substring(from, end);
    return word.equals("Advertisement")
        || word.equals("Advertisement:")
        || word.startsWith("[") && word.endsWith("]")
        || word.length() > 3 && isInCapitals(word);
  }

  private static boolean isInCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.toUpperCase(word.charAt(i)) != word.charAt(i)) {
        return false;
      }
    }
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isFollowedByBeginning(String text, int end, int limit) {
    if (end + 1 >= limit) {
      return true;
    }
    char c = text.charAt(end + 1);
    return Character.isUpperCase(c) || Character.isDigit(c) || Marks.isOpener(c);
  }
}

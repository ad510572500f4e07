package dev.counterpoint.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands first and last in a long line: who wrote it, and the notes behind its last sentence,
 * which have no sentence behind them that they could go on as.
 */
final class WallEnds implements JunkRule {

  private static final int LONGEST_NOTE = 220;
  private static final int LONGEST_BIO = 330;
  private static final int MOST_NOTES = 5;
  private static final int FEWEST_SENTENCES = 6;
  private static final int MOST_AUTHOR_WORDS = 12;

  private static final Pattern DASH = Pattern.compile("[.?!”\"] [-–—]{1,2} ?(?=\\p{L})");

  private static final Pattern OF_AUTHORS =
      Pattern.compile(
          "^(?:He|She|They|His|Her|Their)\\b.{0,60}\\b(?:book|books|column|author|teaches|writes|wrote|editor|work|novel|memoir|blogs?|tweets)\\b");

  private final Templates templates = Templates.PRINTED;

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (line.length() >= Walls.SHORTEST && receipt.isOpen(i)) {
        cutAuthors(line.text(), i, receipt);
        cutNotes(line, i, receipt);
      }
    }
  }

  /** {@code Ann Lee and Bo Kim USA TODAY SPRINGFIELD — The mayor …}. */
  private static void cutAuthors(String text, int number, Receipt receipt) {
    int end = text.indexOf(' ');
    for (int words = 1; words <= MOST_AUTHOR_WORDS && end > 0; words++) {
      if (Seams.isBeginning(text, end + 1) && Bylines.isAuthors(text.substring(0, end))) {
        receipt.cut(number, 0, end, Reason.BYLINE);
        return;
      }
      end = text.indexOf(' ', end + 1);
    }
  }

  private void cutNotes(Line line, int number, Receipt receipt) {
    List<Span> sentences = line.sentences();
    int first = Math.max(FEWEST_SENTENCES, sentences.size() - MOST_NOTES);
    for (int i = sentences.size() - 1; i >= first; i--) {
      Span sentence = sentences.get(i);
      String text = sentence.in(line.text());
      int from = lastDash(text);
      Reason reason = reason(text.substring(from));
      if (reason == null && from == 0 && bioStart(line, i, first) >= 0) {
        int bio = bioStart(line, i, first);
        receipt.cut(number, sentences.get(bio).start(), sentence.end(), Reason.AUTHOR_BIO);
        i = bio;
        continue;
      }
      if (reason == null) {
        return;
      }
      receipt.cut(number, sentence.start() + from, sentence.end(), reason);
      if (from > 0) {
        return;
      }
    }
  }

  /** The sentence with which what tells of the author begins, if {@code last} ends it; else -1. */
  private static int bioStart(Line line, int last, int first) {
    for (int i = last; i >= first; i--) {
      String text = line.sentences().get(i).in(line.text());
      boolean quiet = !Words.SAYING.hasAny(Words.in(text)) && !Marks.hasQuotation(text, 60);
      if (!quiet || text.length() > LONGEST_BIO) {
        return -1;
      }
      if (AuthorNotes.isBio(text)) {
        return i;
      }
      if (!OF_AUTHORS.matcher(text).find()) {
        return -1;
      }
    }
    return -1;
  }

  /** Where a note begins behind a stop and a dash, which do not part sentences. */
  static int lastDash(String text) {
    Matcher dash = DASH.matcher(text);
    int at = 0;
    while (dash.find()) {
      at = dash.start() + 2;
    }
    return at;
  }

  private Reason reason(String note) {
    if (note.length() > LONGEST_NOTE) {
      return null;
    }
    Line line = new Line(Folded.of(note, 0, note.length()));
    if (Contributors.isNote(line.text())) {
      return Reason.CONTRIBUTOR_NOTE;
    }
    if (AuthorNotes.isContact(new Span(0, line.length()), line)) {
      return Reason.CONTACT;
    }
    return line.tellsWhoSaid() || line.hasQuotation()
        ? null
        : templates.open(line.normal()).map(Templates.Template::reason).orElse(null);
  }
}

package dev.counterpoint.article;

import java.util.Set;

/**
 * The caption of the picture over an article, printed as its first line with the headline behind
 * it: {@code The mayor at a rally. | AP Photo Mayor under fire}.
 */
final class LeadCaption implements JunkRule {

  private static final int LONGEST = 420;

  @Override
  public void judge(Page page, Receipt receipt) {
    if (page.size() < 5 || !receipt.isOpen(0)) {
      return;
    }
    Line line = page.line(0);
    String text = line.text();
    if (line.length() > LONGEST || text.endsWith(":") || page.title().isRepeatedBy(text)) {
      return;
    }
    int bar = text.indexOf(" | ");
    if (bar > 20 && Marks.endsSentence(text.substring(0, bar))) {
      receipt.note(0, Verdict.junk(Reason.CAPTION));
      return;
    }
    int sentences = line.sentences().size();
    if (sentences < 2 || line.isFinished() && !text.endsWith("?")) {
      return;
    }
    Span last = line.sentences().get(sentences - 1);
    String headline = last.in(text);
    int words = headline.split(" ").length;
    boolean short_ = words >= 2 && words <= 14 && line.length() >= 40 && !line.isFinished();
    boolean titled = page.title().isKnown() && isLike(headline, page.title());
    if (titled || short_ && !line.hasQuotation()) {
      receipt.cut(0, 0, last.start(), Reason.CAPTION);
    }
  }

  private static boolean isLike(String headline, Title title) {
    Set<String> words = Title.words(headline);
    return title.wordCount() >= 4 && title.shareIn(words) >= 60;
  }
}

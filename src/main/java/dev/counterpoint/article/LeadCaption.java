package dev.counterpoint.article;

import java.util.Set;

/**
 * The caption of the picture over an article, printed as its first line with the headline behind
 * it: {@code The mayor at a rally. | AP Photo Mayor under fire}.
 */
final class LeadCaption implements LineRule {

  @Override
  public Verdict verdict(Line line, int number, Page page) {
    if (number > 0 || line.length() > 500 || line.isFinished() || page.size() < 4) {
      return Verdict.BODY;
    }
    String text = line.text();
    int bar = text.indexOf(" | ");
    if (bar > 20 && Marks.endsSentence(text.substring(0, bar))) {
      return Verdict.junk(Reason.CAPTION);
    }
    if (line.sentences().size() < 2 || line.text().endsWith(":") || line.length() < 40) {
      return Verdict.BODY;
    }
    Span last = line.sentences().get(line.sentences().size() - 1);
    String headline = last.in(text);
    boolean titled = page.title().isKnown() && endsWithTitle(headline, page.title());
    if (titled) {
      return Verdict.junk(Reason.CAPTION);
    }
    int words = headline.split(" ").length;
    return Verdict.doubtIf(words >= 2 && words <= 14 && !line.hasQuotation());
  }

  private static boolean endsWithTitle(String headline, Title title) {
    Set<String> words = Title.words(headline);
    return title.wordCount() >= 4 && title.shareIn(words) >= 60;
  }
}

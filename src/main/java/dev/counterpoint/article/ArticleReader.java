package dev.counterpoint.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads submitted text or HTML: any characters, any length, never an exception, in linear time.
 * Immutable and thread-safe.
 */
public final class ArticleReader {

  /**
   * @param text untrusted; spans of the article point into it
   * @param title {@code null} if the caller knows none: it is then told apart from the text
   */
  public Article text(String text, String title) {
    return read(text, title, false);
  }

  /**
   * @param html untrusted; spans point into {@link Article#text}, which is taken out of it
   * @param title {@code null} if the caller knows none: it is then told apart from the HTML
   */
  public Article html(String html, String title) {
    HtmlText taken = HtmlText.of(html);
    return read(taken.text(), title == null ? taken.title() : title, true);
  }

  private static Article read(String text, String given, boolean html) {
    Title title = Title.of(given);
    CleanUp.Result clean = CleanUp.of(text, title);
    if (!title.isKnown()) {
      title = FirstLine.title(clean.page());
    }
    return new Article(
        title.text(),
        text,
        clean.body(),
        html,
        Languages.of(clean.page()),
        sentences(clean, title),
        clean.removed());
  }

  private static List<Sentence> sentences(CleanUp.Result clean, Title title) {
    List<Sentence> sentences = new ArrayList<>();
    Pieces cutter = new Pieces(clean.removed());
    for (int paragraph = 0; paragraph < clean.page().size(); paragraph++) {
      Line line = clean.page().line(paragraph);
      boolean repeat = title.isRepeatedBy(line.text());
      for (Span sentence : line.sentences()) {
        String words = sentence.in(line.text());
        Span place = line.place(sentence.start(), sentence.end());
        boolean doubtful = clean.doubts().isDoubtful(paragraph, place);
        Standing standing =
            repeat || title.isRepeatedBy(words)
                ? Standing.TITLE
                : doubtful ? Standing.DOUBTFUL : Standing.BODY;
        List<Span> pieces = cutter.of(place, clean.body());
        sentences.add(new Sentence(sentences.size(), pieces, words, paragraph, standing));
      }
    }
    return sentences;
  }
}

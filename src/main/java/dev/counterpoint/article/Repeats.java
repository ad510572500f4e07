package dev.counterpoint.article;

import java.util.HashMap;
import java.util.Map;

/** Lines that stand elsewhere too: printed twice, or pulled out of the text in large type. */
final class Repeats implements JunkRule {

  private static final int SHORTEST = 40;

  @Override
  public void judge(Page page, Receipt receipt) {
    Map<String, Integer> lines = new HashMap<>();
    Map<String, Integer> sentences = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (line.length() < SHORTEST) {
        continue;
      }
      if (line.sentences().size() > 1) {
        for (Span sentence : line.sentences()) {
          if (sentence.length() >= SHORTEST) {
            sentences.putIfAbsent(Title.letters(sentence.in(line.text())), i);
          }
        }
      }
    }
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (line.length() < SHORTEST || !receipt.isOpen(i)) {
        continue;
      }
      String letters = line.letters();
      if (page.title().isRepeatedBy(line.text()) || letters.length() < SHORTEST / 2) {
        continue;
      }
      Integer earlier = lines.putIfAbsent(letters, i);
      Integer within = sentences.get(letters);
      if (earlier != null || within != null && within != i && receipt.isOpen(within)) {
        receipt.note(i, Verdict.junk(Reason.REPEAT));
      }
    }
  }
}

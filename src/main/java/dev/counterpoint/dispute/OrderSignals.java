package dev.counterpoint.dispute;

import java.util.List;

/** What the order of the speakers shows: who follows whom, how, and how closely. */
final class OrderSignals {

  private static final int SENTENCES_NEAR = 5;

  private final Ties ties;

  OrderSignals(Ties ties) {
    this.ties = ties;
  }

  void observe(List<Passage> passages) {
    succession(passages);
    nearness(passages);
  }

  private void succession(List<Passage> passages) {
    Actor last = null;
    for (Passage p : passages) {
      for (int i = 0; i < p.speaking.size(); i++) {
        Actor speaker = p.speaking.get(i);
        if (i == 0 && last != null) {
          ties.add(last, speaker, opening(p), 1);
          if (p.countOutsideQuotes(CueWords.DENYING, 0, p.size()) > 0) {
            ties.add(last, speaker, Signal.NEXT_DENYING, 1);
          }
        }
        last = speaker;
      }
    }
  }

  private static Signal opening(Passage p) {
    if (p.countOutsideQuotes(CueWords.CONTRAST, 0, Math.min(2, p.size())) > 0) {
      return Signal.NEXT_CONTRAST;
    }
    return p.countOutsideQuotes(CueWords.ADDING, 0, p.size()) > 0
        ? Signal.NEXT_ADDING
        : Signal.NEXT_PLAIN;
  }

  private void nearness(List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      Passage here = passages.get(i);
      for (int j = i; j <= Math.min(i + SENTENCES_NEAR, passages.size() - 1); j++) {
        Passage there = passages.get(j);
        boolean together = i != j && here.sentence.paragraph() == there.sentence.paragraph();
        for (Actor a : here.speaking) {
          for (Actor b : there.speaking) {
            ties.add(a, b, Signal.NEAR, 1.0 / (1 + j - i));
            if (together) {
              ties.add(a, b, Signal.SAME_PARAGRAPH, 1);
            }
          }
        }
      }
    }
  }
}

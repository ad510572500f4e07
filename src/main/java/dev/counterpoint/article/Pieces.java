package dev.counterpoint.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts the places of sentences, asked for in order, at the removals between their words. */
final class Pieces {

  private final List<Removal> removed;
  private int next;

  Pieces(List<Removal> removed) {
    this.removed = removed;
  }

  List<Span> of(Span place, String body) {
    List<Span> pieces = new ArrayList<>();
    while (next < removed.size() && removed.get(next).span().end() <= place.start()) {
      next++;
    }
    int from = place.start();
    for (int i = next; i < removed.size() && removed.get(i).span().start() < place.end(); i++) {
      Span gap = removed.get(i).span();
      addTrimmed(pieces, body, from, gap.start());
      from = gap.end();
    }
    addTrimmed(pieces, body, from, place.end());
    return pieces;
  }

  private static void addTrimmed(List<Span> pieces, String body, int from, int to) {
    while (from < to && !Folded.isVisible(body.charAt(from))) {
      from++;
    }
    while (to > from && !Folded.isVisible(body.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      pieces.add(new Span(from, to));
    }
  }
}

package dev.counterpoint.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rules have found on one page: lines and parts of lines to remove, lines to doubt. */
final class Receipt {

  private static final int LONGEST = 1000;

  private final Page page;
  private final Verdict[] verdicts;
  private final List<Removal> removals = new ArrayList<>();
  private final Set<Span> doubts = new HashSet<>();
  private int entries;

  Receipt(Page page) {
    this.page = page;
    this.verdicts = new Verdict[page.size()];
  }

  /** Whether no rule has found the line to be junk yet. */
  boolean isOpen(int number) {
    return verdicts[number] == null || verdicts[number].kind() != Verdict.Kind.JUNK;
  }

  /** Whether a line, or the part of it at {@code place}, must not be evidence. */
  boolean isDoubtful(int number, Span place) {
    boolean line = verdicts[number] != null && verdicts[number].kind() == Verdict.Kind.DOUBT;
    return line || doubts.contains(place);
  }

  /** How often anything was found, even where it is not removed. */
  int entries() {
    return entries;
  }

  /** Doubts one sentence of a line. */
  void doubt(int number, Span sentence) {
    entries++;
    doubts.add(page.line(number).place(sentence.start(), sentence.end()));
  }

  void note(int number, Verdict verdict) {
    entries += verdict.isBody() ? 0 : 1;
    if (verdict.isBody() || !isOpen(number) || isMostOfAll(page.line(number))) {
      return;
    }
    verdicts[number] = verdict;
    if (verdict.kind() == Verdict.Kind.JUNK) {
      removals.add(new Removal(page.line(number).place(), verdict.reason()));
    }
  }

  /** No rule is so sure of itself that it may take away an article that is one line. */
  private boolean isMostOfAll(Line line) {
    return line.length() > LONGEST && line.length() * 2 > page.length();
  }

  /** Removes {@code text[from, to)} of a line; all of the line if nothing else is in it. */
  void cut(int number, int from, int to, Reason reason) {
    entries++;
    Line line = page.line(number);
    String text = line.text();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    if (from == to || !isOpen(number)) {
      return;
    }
    if (from == 0 && to == text.length()) {
      note(number, Verdict.junk(reason));
    } else {
      removals.add(new Removal(line.place(from, to), reason));
    }
  }

  boolean removesNothing() {
    return removals.isEmpty();
  }

  /** Sorted, without overlaps: of two that overlap, the one that begins first wins its stretch. */
  List<Removal> removals() {
    return disjoint(removals);
  }

  static List<Removal> disjoint(List<Removal> all) {
    List<Removal> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt((Removal r) -> r.span().start())
            .thenComparing(r -> r.span().end(), Collections.reverseOrder()));
    List<Removal> out = new ArrayList<>();
    int end = 0;
    for (Removal removal : sorted) {
      int from = Math.max(end, removal.span().start());
      if (from < removal.span().end()) {
        out.add(new Removal(new Span(from, removal.span().end()), removal.reason()));
        end = removal.span().end();
      }
    }
    return out;
  }
}

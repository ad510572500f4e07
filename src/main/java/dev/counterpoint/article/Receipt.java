package dev.counterpoint.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What the rules have found on one page: lines and parts of lines to remove, lines to doubt. */
final class Receipt {

  private final Page page;
  private final Verdict[] verdicts;
  private final List<Removal> removals = new ArrayList<>();

  Receipt(Page page) {
    this.page = page;
    this.verdicts = new Verdict[page.size()];
  }

  /** Whether no rule has found the line to be junk yet. */
  boolean isOpen(int number) {
    return verdicts[number] == null || verdicts[number].kind() != Verdict.Kind.JUNK;
  }

  boolean isDoubtful(int number) {
    return verdicts[number] != null && verdicts[number].kind() == Verdict.Kind.DOUBT;
  }

  void note(int number, Verdict verdict) {
    if (verdict.isBody() || !isOpen(number)) {
      return;
    }
    verdicts[number] = verdict;
    if (verdict.kind() == Verdict.Kind.JUNK) {
      removals.add(new Removal(page.line(number).place(), verdict.reason()));
    }
  }

  /** Removes {@code text[from, to)} of a line; all of the line if nothing else is in it. */
  void cut(int number, int from, int to, Reason reason) {
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

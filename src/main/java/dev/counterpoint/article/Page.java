package dev.counterpoint.article;

import java.util.ArrayList;
import java.util.List;

/** What is left of an article at one moment of the clean-up: its lines, in order, and its title. */
record Page(List<Line> lines, Title title) {

  Page {
    lines = List.copyOf(lines);
  }

  /** How many characters all lines have. */
  int length() {
    return lines.stream().mapToInt(Line::length).sum();
  }

  int size() {
    return lines.size();
  }

  Line line(int number) {
    return lines.get(number);
  }

  boolean isAmongFirst(int number, int n) {
    return number < n;
  }

  boolean isAmongLast(int number, int n) {
    return number >= size() - n;
  }

  /** Reads the lines of {@code body} that have anything to read. */
  static Page of(String body, Title title) {
    List<Line> printed = new ArrayList<>();
    List<Boolean> afterGap = new ArrayList<>();
    int from = 0;
    boolean gap = true;
    for (int i = 0; i <= body.length(); i++) {
      if (i < body.length() && !Folded.isLineBreak(body.charAt(i))) {
        continue;
      }
      Folded folded = Folded.of(body, from, i);
      boolean crlf =
          i > 0 && i < body.length() && body.charAt(i) == '\n' && body.charAt(i - 1) == '\r';
      if (!folded.isEmpty()) {
        printed.add(new Line(folded));
        afterGap.add(gap);
        gap = false;
      } else if (!crlf) {
        gap = true;
      }
      from = i + 1;
    }
    return new Page(HardWrap.undo(body, printed, afterGap), title);
  }
}

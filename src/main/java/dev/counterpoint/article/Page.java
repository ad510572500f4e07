package dev.counterpoint.article;

import java.util.ArrayList;
import java.util.List;

/** What is left of an article at one moment of the clean-up: its lines, in order, and its title. */
final class Page {

  /** The lines as printed, and whether an empty line stands before each. */
  private record Printed(List<Line> lines, List<Boolean> afterGap) {

    Printed() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Line line, boolean gap) {
      lines.add(line);
      afterGap.add(gap);
    }
  }

  private final Printed printed;
  private final List<Line> lines;
  private final Title title;
  private final int length;
  private final boolean runningText;
  private Capitals capitals;

  private Page(String body, Printed printed, Title title) {
    this.printed = printed;
    this.lines = HardWrap.undo(body, printed.lines(), printed.afterGap());
    this.title = title;
    this.length = lines.stream().mapToInt(Line::length).sum();
    this.runningText = lines.stream().filter(Line::isFinished).count() * 2 >= lines.size();
  }

  /** Reads the lines of {@code body} that have anything to read. */
  static Page of(String body, Title title) {
    Printed printed = new Printed();
    boolean gap = true;
    int from = 0;
    for (int i = 0; i <= body.length(); i++) {
      if (i < body.length() && !Folded.isLineBreak(body.charAt(i))) {
        continue;
      }
      Folded folded = Folded.of(body, from, i);
      if (!folded.isEmpty()) {
        printed.add(new Line(folded), gap);
        gap = false;
      } else if (!isInsideCrLf(body, i)) {
        gap = true;
      }
      from = i + 1;
    }
    return new Page(body, printed, title);
  }

  private static boolean isInsideCrLf(String body, int i) {
    return i > 0 && i < body.length() && body.charAt(i) == '\n' && body.charAt(i - 1) == '\r';
  }

  /**
   * The page of {@code body}, which is this page's text with {@code removals} blanked: the same as
   * {@link #of} makes, but lines that nothing was removed from are read only once.
   */
  Page after(String body, List<Removal> removals) {
    Printed left = new Printed();
    boolean gap = false;
    int next = 0;
    for (int i = 0; i < printed.lines().size(); i++) {
      Line line = printed.lines().get(i);
      gap |= printed.afterGap().get(i);
      while (next < removals.size() && removals.get(next).span().end() <= line.place().start()) {
        next++;
      }
      boolean touched = next < removals.size() && removals.get(next).span().overlaps(line.place());
      if (!touched) {
        left.add(line, gap);
        gap = false;
        continue;
      }
      for (Folded rest : rests(body, line.place())) {
        if (rest.isEmpty()) {
          gap = true;
        } else {
          left.add(new Line(rest), gap);
          gap = false;
        }
      }
    }
    return new Page(body, left, title);
  }

  /** What is left of a line, parted where a removal parted it. */
  private static List<Folded> rests(String body, Span place) {
    List<Folded> rests = new ArrayList<>();
    int from = place.start();
    for (int i = from; i <= place.end(); i++) {
      if (i == place.end() || Folded.isLineBreak(body.charAt(i))) {
        rests.add(Folded.of(body, from, i));
        from = i + 1;
      }
    }
    return rests;
  }

  List<Line> lines() {
    return lines;
  }

  Line line(int number) {
    return lines.get(number);
  }

  int size() {
    return lines.size();
  }

  Title title() {
    return title;
  }

  /** How many characters all lines have. */
  int length() {
    return length;
  }

  /** Whether most lines end as sentences do. Else a missing stop says nothing about a line. */
  boolean isRunningText() {
    return runningText;
  }

  /** Whether a word with a capital owes it to its place: elsewhere the article writes it small. */
  boolean writesSmall(String word) {
    if (capitals == null) {
      capitals = Capitals.of(lines);
    }
    return capitals.isOnlyForBeginnings(word);
  }

  boolean isAmongFirst(int number, int n) {
    return number < n;
  }

  boolean isAmongLast(int number, int n) {
    return number >= size() - n;
  }
}

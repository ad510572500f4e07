package dev.counterpoint.article;

import java.util.ArrayList;
import java.util.List;

/** Finds out whether lines were cut at a fixed width, and joins them again. */
final class HardWrap {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 130;
  private static final int FEWEST_LINES = 5;

  private HardWrap() {}

  static List<Line> undo(String body, List<Line> printed, List<Boolean> afterGap) {
    int width = width(printed, afterGap);
    if (width == 0) {
      return printed;
    }
    List<Line> joined = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= printed.size(); i++) {
      if (i < printed.size()
          && !afterGap.get(i)
          && goesOn(printed.get(i - 1), printed.get(i), width)) {
        continue;
      }
      joined.add(join(body, printed.get(from), printed.get(i - 1)));
      from = i;
    }
    return joined;
  }

  private static Line join(String body, Line first, Line last) {
    return first == last
        ? first
        : new Line(Folded.of(body, first.place().start(), last.place().end()));
  }

  /** A line goes on when the first word of the next one would not have fitted behind it. */
  private static boolean goesOn(Line line, Line next, int width) {
    int blank = next.text().indexOf(' ');
    int word = blank < 0 ? next.length() : blank;
    return line.length() + 1 + word > width - 2 || !line.isFinished() && startsLower(next);
  }

  /** The width of the wrap, 0 if there is none. */
  private static int width(List<Line> printed, List<Boolean> afterGap) {
    if (printed.size() < FEWEST_LINES) {
      return 0;
    }
    int widest = 0;
    int pairs = 0;
    int cut = 0;
    for (int i = 0; i < printed.size(); i++) {
      widest = Math.max(widest, printed.get(i).length());
      boolean adjacent = i > 0 && !afterGap.get(i);
      if (adjacent) {
        pairs++;
        cut += !printed.get(i - 1).isFinished() && startsLower(printed.get(i)) ? 1 : 0;
      }
    }
    boolean wrapped =
        widest >= NARROWEST
            && widest <= WIDEST
            && pairs >= FEWEST_LINES - 1
            && cut * 10 >= pairs * 4;
    return wrapped ? widest : 0;
  }

  private static boolean startsLower(Line line) {
    return Character.isLowerCase(line.text().charAt(0));
  }
}

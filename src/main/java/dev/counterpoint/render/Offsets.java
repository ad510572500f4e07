package dev.counterpoint.render;

import dev.counterpoint.summary.Options.OffsetUnit;
import java.util.Arrays;

/** Turns UTF-16 offsets into the unit that was asked for, in logarithmic time. */
final class Offsets {

  private final int[] pairs;

  /** Where the second halves of the surrogate pairs are; none if offsets stay as they are. */
  private Offsets(int[] pairs) {
    this.pairs = pairs;
  }

  static Offsets in(String text, OffsetUnit unit) {
    if (unit == OffsetUnit.UTF16) {
      return new Offsets(new int[0]);
    }
    int[] pairs = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count) : pairs;
        pairs[count++] = i;
      }
    }
    return new Offsets(Arrays.copyOf(pairs, count));
  }

  int of(int utf16) {
    int place = Arrays.binarySearch(pairs, utf16);
    int pairsBefore = place < 0 ? -place - 1 : place;
    return utf16 - pairsBefore;
  }
}

package dev.counterpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Options.OffsetUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OffsetsTest {

  /** Letters, pairs, and halves that may or may not make one. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", "\n", "🏫", "\uD83C", "\uDFEB")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void countCodePointsAtEveryBoundary(@ForAll("texts") String text) {
    Offsets offsets = Offsets.in(text, OffsetUnit.CODE_POINT);

    for (int i = 0; i <= text.length(); i++) {
      boolean splitsPair =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!splitsPair) {
        assertThat(offsets.of(i)).as(text).isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  @Property
  void leaveUtf16AsItIs(@ForAll("texts") String text) {
    Offsets offsets = Offsets.in(text, OffsetUnit.UTF16);

    for (int i = 0; i <= text.length(); i++) {
      assertThat(offsets.of(i)).isEqualTo(i);
    }
  }
}

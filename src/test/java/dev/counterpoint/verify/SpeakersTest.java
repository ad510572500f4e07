package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Options;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is the same speaker, and whom the article lets say a sentence. */
class SpeakersTest {

  private static final Ground GROUND =
      new Ground(
          Sources.titled("A pier")
              .left("Ann Lee", "Ann Lee said it is old.", "it is old")
              .right("Bob Roy", "Bob Roy said the whole pier can wait.", "the whole pier can wait")
              .sentence("The pier has two gulls.")
              .build(),
          Options.defaults());

  @ParameterizedTest
  @CsvSource({
    "Ann Lee, Ann Lee, true",
    "Ann Lee, Lee, true",
    "Sen. Ann Lee, Lee, true",
    "Mayor Lee, Governor Lee, true",
    "Ann Lee, Bob Lee, false",
    "Ann Lee, Ann Roy, false",
    "the, The, true",
    "the, of, false",
    "The Lees, Lee, true",
    "Lee's, Lee, true"
  })
  void areTheSame(String one, String other, boolean same) {
    assertThat(Speakers.isSame(one, other)).isEqualTo(same);
    assertThat(Speakers.isSame(other, one)).isEqualTo(same);
  }

  private static String of(String proposed, Integer... sentences) {
    return Speakers.of(
        new Passage(Passage.Part.CLAIM, "A claim.", List.of(sentences), proposed), GROUND);
  }

  @Test
  void isTheOneProposedIfTheyAreLetSayItElseWhoSaysMost() {
    assertThat(of("Lee", 0)).isEqualTo("Ann Lee");
    assertThat(of("Lee", 0, 1)).isEqualTo("Ann Lee");
    assertThat(of("Lee", 1)).isEqualTo("Bob Roy");
    assertThat(of(null, 0, 1)).isEqualTo("Bob Roy");
    assertThat(of(null, 0)).isEqualTo("Ann Lee");
    assertThat(of("Di Fox", 0, 1)).isEqualTo("Bob Roy");
    assertThat(of("Ann Lee", 2)).isNull();
  }
}

package dev.counterpoint.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatchetTest {

  @Test
  void noFigureFalls() throws IOException {
    Map<String, Figures> measured = Ratchet.measure();
    Map<String, Figures> committed = Ratchet.committed();

    assertThat(committed).isNotEmpty();
    committed.forEach(
        (engine, figures) -> {
          assertThat(measured).as("engines that are measured").containsKey(engine);
          assertThat(measured.get(engine).fallenFrom(figures))
              .as("figures of the %s engine; mvn -q -Pevaluate -Dratchet=update", engine)
              .isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "SIDE_BALANCED, .80, .80, false",
    "SIDE_BALANCED, .79, .80, true",
    "SIDE_BALANCED, .81, .80, false",
    "JUNK_LEAK, .01, .00, true",
    "JUNK_LEAK, .00, .01, false",
    "WORDS, 10, 80, false",
  })
  void aFigureFallsWhenItGetsWorse(Metric metric, double now, double before, boolean fallen) {
    Figures figures = new Figures(Map.of(metric, now));

    assertThat(figures.fallenFrom(new Figures(Map.of(metric, before))).isEmpty())
        .isEqualTo(!fallen);
  }

  @Test
  void aFigureThatIsNoLongerMeasuredHasFallen() {
    assertThat(new Figures(Map.of()).fallenFrom(new Figures(Map.of(Metric.SPEAKER, 0.5))))
        .containsExactly("speaker: null, was 0.5");
  }
}

package dev.counterpoint.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @Test
  void needsNoVariable() {
    Settings settings = Settings.from(Map.of());

    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(25));
    assertThat(settings.keep()).isEqualTo(Duration.ofDays(1));
    assertThat(settings.basePath()).isEmpty();
  }

  @Test
  void takesAnEmptyVariableAsAnAbsentOne() {
    assertThat(Settings.from(Map.of("COUNTERPOINT_TIMEOUT", " ", "COUNTERPOINT_BASE_PATH", "")))
        .isEqualTo(Settings.from(Map.of()));
  }

  @Test
  void readsVariables() {
    Settings settings =
        Settings.from(
            Map.of(
                "COUNTERPOINT_TIMEOUT", "9",
                "COUNTERPOINT_CACHE_CHARACTERS", "0",
                "COUNTERPOINT_CACHE_SECONDS", "5",
                "COUNTERPOINT_BASE_PATH", "/news/v1"));

    assertThat(settings)
        .isEqualTo(new Settings(Duration.ofSeconds(9), 0, Duration.ofSeconds(5), "/news/v1"));
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTERPOINT_TIMEOUT, 0",
    "COUNTERPOINT_TIMEOUT, 901",
    "COUNTERPOINT_TIMEOUT, -1",
    "COUNTERPOINT_TIMEOUT, 2.5",
    "COUNTERPOINT_TIMEOUT, 10s",
    "COUNTERPOINT_TIMEOUT, 99999999999999999999",
    "COUNTERPOINT_CACHE_SECONDS, soon",
    "COUNTERPOINT_CACHE_CHARACTERS, lots",
    "COUNTERPOINT_BASE_PATH, news",
    "COUNTERPOINT_BASE_PATH, /news/",
    "COUNTERPOINT_BASE_PATH, /a b",
  })
  void namesTheVariableThatMakesNoSense(String name, String value) {
    assertThatThrownBy(() -> Settings.from(Map.of(name, value)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(name);
  }
}

package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wait=10                         | 10",
        "WAIT = 10                       | 10",
        "wait=\"10\"                     | 10",
        "respond-async, wait=10; foo=bar | 10",
        "wait=0                          | 0",
        "wait=999999                     | 999999",
        "return=minimal,wait=3,wait=5    | 3",
      })
  void readsHowLongTheClientWaits(String header, long seconds) {
    assertThat(Prefer.wait(header)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        "wait",
        "wait=",
        "wait=-1",
        "wait=1.5",
        "wait=soon",
        "wait=9999999999",
        "waits=3",
        "x-wait=3",
        "=3",
        "wait=٣"
      })
  void ignoresWhatMakesNoSense(String header) {
    assertThat(Prefer.wait(header)).isNull();
  }
}

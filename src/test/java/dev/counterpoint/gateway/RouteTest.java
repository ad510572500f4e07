package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "/summaries,            none, '',    SUMMARIES",
        "/summaries/,           none, '',    SUMMARIES",
        "/summaries//,          none, '',    none",
        "/summaries/0a,         none, '',    SUMMARY",
        "'',                    none, '',    PAGE",
        "/,                     none, '',    PAGE",
        "/prod/summaries,       prod, '',    SUMMARIES",
        "/prod/summaries,       none, '',    none",
        "/prod,                 prod, '',    PAGE",
        "/news/summaries,       prod, /news, SUMMARIES",
        "/news/prod/summaries,  prod, /news, SUMMARIES",
        "/prod/news/summaries,  prod, /news, none",
        "/summaries,            prod, /news, SUMMARIES",
        "/newsletter/summaries, prod, /news, none",
        "/news,                 prod, /news, PAGE",
        "/summaries,       summaries, '',    SUMMARIES",
        "/summaries/health, summaries, '',   SUMMARY",
        "/HEALTH,               none, '',    none",
        "health,                none, '',    none",
      })
  void isFoundBehindStageAndBasePath(String path, String stage, String basePath, Route route) {
    assertThat(Route.of(path, stage, basePath)).isEqualTo(route);
  }

  @ParameterizedTest
  @CsvSource({
    "SUMMARIES, POST, true",
    "SUMMARIES, OPTIONS, true",
    "SUMMARIES, GET, false",
    "SUMMARY, HEAD, true",
    "SUMMARY, EAD, false",
    "SUMMARY, '', false",
    "SUMMARY, 'GET, HEAD', false",
  })
  void knowsItsMethods(Route route, String method, boolean allowed) {
    assertThat(route.allows(method)).isEqualTo(allowed);
  }
}

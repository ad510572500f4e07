package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                | JSON",
        "*/*                                               | JSON",
        "*                                                 | JSON",
        "application/json                                  | JSON",
        "APPLICATION/JSON; charset=utf-8                   | JSON",
        "application/*                                     | JSON",
        "text/*                                            | MARKDOWN",
        "text/markdown                                     | MARKDOWN",
        "text/html                                         | HTML",
        "text/plain                                        | TEXT",
        "text/plain;q=0.5, text/html;q=0.6                 | HTML",
        "text/plain;q=0.51, text/html;q=.5                 | TEXT",
        "text/html;level=1;q=0.3, application/json;q=0.2   | HTML",
        "text/*, text/markdown;q=0, text/html;q=0          | TEXT",
        "*/*, application/json;q=0                         | MARKDOWN",
        "text/html, */*                                    | HTML",
        "text/html,application/xhtml+xml,*/*;q=0.8         | HTML",
        "image/png, application/json;q=0.001               | JSON",
        "text/plain;q=nonsense, text/html;q=0.1            | HTML",
        "text/plain;q=2, text/html;q=0.1                   | HTML",
        ",,;;, /, text/plain                               | TEXT",
        "text/html, image/gif, image/jpeg, *; q=.2         | HTML",
        "text/plain;q=1.000                                | TEXT",
        "text/html;profile=page                            | HTML_PAGE",
        "text/html; Profile=\"page\"; q=0.5                 | HTML_PAGE",
        "text/html;profile=page, application/json;q=0.9    | HTML_PAGE",
        "text/html;profile=page;q=0.5, text/html           | HTML",
        "text/html, text/html;profile=page                 | HTML_PAGE",
        "text/html;profile=page;q=0, text/html;q=0.1       | HTML",
        "text/html;q=0, text/html;profile=page             | HTML_PAGE",
        "text/html;profile=book                            | HTML",
        "text/html;xprofile=page                           | HTML",
        "*/*;profile=page                                  | JSON",
      })
  void choosesTheFormTheClientLikesBest(String header, Format best) throws ProblemException {
    assertThat(Accept.best(header)).isEqualTo(best);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image/png",
        "application/xml, text/csv",
        "application/json;q=0",
        "*/*;q=0",
        "text/*;q=0.0",
        "json",
        "application/problem+json",
        "application/json;q=x",
        ";",
      })
  void refusesWhatItCannotGive(String header) {
    assertThatThrownBy(() -> Accept.best(header))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(406));
  }
}

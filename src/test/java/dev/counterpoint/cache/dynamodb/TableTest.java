package dev.counterpoint.cache.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  private static Map<String, String> environment(String name, String region, String endpoint) {
    return Map.of(
        "COUNTERPOINT_CACHE_TABLE",
        name,
        "AWS_REGION",
        region,
        "AWS_ENDPOINT_URL_DYNAMODB",
        endpoint);
  }

  @ParameterizedTest
  @CsvSource({
    "answers,    eu-central-1,  '',                       https://dynamodb.eu-central-1.amazonaws.com/",
    "' a.b-C_1', us-gov-west-1, ' ',                      https://dynamodb.us-gov-west-1.amazonaws.com/",
    "answers,    cn-north-1,    '',                       https://dynamodb.cn-north-1.amazonaws.com.cn/",
    "answers,    eu-central-1,  https://vpce.example.org, https://vpce.example.org/",
    "answers,    eu-central-1,  http://127.0.0.1:8000/,   http://127.0.0.1:8000/",
    "answers,    eu-central-1,  http://localhost:8000,    http://localhost:8000/",
  })
  void isWhereTheEnvironmentSays(String name, String region, String given, String endpoint) {
    Table table = Table.from(environment(name, region, given));

    assertThat(table.name()).isEqualTo(name.strip());
    assertThat(table.region()).isEqualTo(region);
    assertThat(table.endpoint()).hasToString(endpoint);
  }

  @ParameterizedTest
  @CsvSource({
    "ab,        eu-central-1, '',                          COUNTERPOINT_CACHE_TABLE",
    "a/b/c,     eu-central-1, '',                          COUNTERPOINT_CACHE_TABLE",
    "'two words', eu-central-1, '',                        COUNTERPOINT_CACHE_TABLE",
    "answers,   '',           '',                          AWS_REGION",
    "answers,   evil.org/#-1, '',                          AWS_REGION",
    "answers,   eu-central-1, http://dynamodb.example.org, AWS_ENDPOINT_URL_DYNAMODB",
    "answers,   eu-central-1, http://127.0.0.1.evil.org,   AWS_ENDPOINT_URL_DYNAMODB",
    "answers,   eu-central-1, https://example.org/path,    AWS_ENDPOINT_URL_DYNAMODB",
    "answers,   eu-central-1, https://example.org/?q,      AWS_ENDPOINT_URL_DYNAMODB",
    "answers,   eu-central-1, ftp://example.org,           AWS_ENDPOINT_URL_DYNAMODB",
    "answers,   eu-central-1, not a url,                   AWS_ENDPOINT_URL_DYNAMODB",
  })
  void namesTheVariableThatMakesNoSense(
      String name, String region, String endpoint, String variable) {
    assertThatThrownBy(() -> Table.from(environment(name, region, endpoint)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(variable);
  }
}

package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

  private static Response of(String answer) {
    return Response.of(answer.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsStatusHeadersAndBody() {
    Response response =
        of("{'statusCode':201,'headers':{'ETag':'x'},'body':'é'}".replace('\'', '"'));
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers().get("etag")).containsExactly("x");
    assertThat(response.text()).isEqualTo("é");
  }

  @Test
  void decodesBase64() {
    assertThat(of("{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"w6k=\"}").text())
        .isEqualTo("é");
  }

  @Test
  void multipleValuesReplaceTheSingleOne() {
    Response response =
        of(
            "{\"statusCode\":200,\"headers\":{\"Vary\":\"a\"},"
                + "\"multiValueHeaders\":{\"vary\":[\"a\",\"b\"]}}");
    assertThat(response.headers().get("vary")).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "no json",
        "{}",
        "{\"statusCode\":\"two hundred\"}",
        "{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"%\"}"
      })
  void whatIsNoProxyResponseIsABadGateway(String answer) {
    assertThat(of(answer).status()).isEqualTo(502);
  }
}

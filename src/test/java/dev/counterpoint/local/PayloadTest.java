package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadTest {

  private static JsonNode event(Payload payload, String type, String query, String body)
      throws IOException {
    Request request =
        new Request(
            "POST",
            "/summaries",
            query,
            Map.of("Content-Type", List.of(type), "X-Two", List.of("a", "b")),
            body.getBytes(StandardCharsets.UTF_8));
    return new ObjectMapper().readTree(payload.of(request));
  }

  @Test
  void anHttpApiJoinsValuesAndLowersNames() throws IOException {
    JsonNode event = event(Payload.V2, "text/plain", "a=1&a=2&b=x%20y", "text");
    assertThat(event.at("/version").asText()).isEqualTo("2.0");
    assertThat(event.at("/headers/x-two").asText()).isEqualTo("a,b");
    assertThat(event.at("/queryStringParameters/a").asText()).isEqualTo("1,2");
    assertThat(event.at("/queryStringParameters/b").asText()).isEqualTo("x y");
    assertThat(event.at("/rawQueryString").asText()).isEqualTo("a=1&a=2&b=x%20y");
    assertThat(event.at("/requestContext/http/method").asText()).isEqualTo("POST");
  }

  @Test
  void aRestApiKeepsValuesApart() throws IOException {
    JsonNode event = event(Payload.V1, "text/plain", "a=1&a=2", "text");
    assertThat(event.at("/version").asText()).isEqualTo("1.0");
    assertThat(event.at("/multiValueHeaders/x-two")).hasSize(2);
    assertThat(event.at("/headers/x-two").asText()).isEqualTo("b");
    assertThat(event.at("/multiValueQueryStringParameters/a/0").asText()).isEqualTo("1");
    assertThat(event.at("/queryStringParameters/a").asText()).isEqualTo("2");
    assertThat(event.at("/httpMethod").asText()).isEqualTo("POST");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, false",
    "text/plain; charset=utf-8, false",
    "TEXT/HTML, false",
    "application/octet-stream, true",
    "multipart/form-data, true"
  })
  void whatIsNoTextTravelsAsBase64(String type, boolean base64) throws IOException {
    JsonNode event = event(Payload.V2, type, "", "“text”");
    assertThat(event.path("isBase64Encoded").booleanValue()).isEqualTo(base64);
    assertThat(event.path("body").asText()).isEqualTo(base64 ? "4oCcdGV4dOKAnQ==" : "“text”");
  }

  @Test
  void aRequestWithoutBodyGivesAnEventWithoutBody() throws IOException {
    assertThat(event(Payload.V2, "text/plain", "", "").has("body")).isFalse();
  }
}

package dev.counterpoint.cache.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.counterpoint.cache.StoreUnavailableException;
import dev.counterpoint.summary.Deadline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With SnapStart, Lambda hands credentials out on loopback, and they end after a while. */
class CredentialSourceTest {

  private static final Deadline SOON = Deadline.in(Duration.ofHours(1));

  private HttpServer lambda;
  private String answer;
  private int asked;
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");

  @BeforeEach
  void open() throws IOException {
    lambda = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    lambda.createContext(
        "/v2/credentials",
        exchange -> {
          asked++;
          boolean known = "secret".equals(exchange.getRequestHeaders().getFirst("Authorization"));
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(known ? 200 : 403, 0); // chunked
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    lambda.start();
  }

  @AfterEach
  void close() {
    lambda.stop(0);
  }

  private CredentialSource source(String token) {
    String uri = "http://127.0.0.1:" + lambda.getAddress().getPort() + "/v2/credentials";
    return new CredentialSource(
        Map.of(
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            uri,
            "AWS_CONTAINER_AUTHORIZATION_TOKEN",
            token,
            "AWS_ACCESS_KEY_ID",
            ""),
        new Transport(),
        () -> now);
  }

  private static String credentials(String id, String expiration) {
    return "{\"AccessKeyId\":\"%s\",\"SecretAccessKey\":\"s\",\"Token\":\"t\",\"Expiration\":\"%s\"}"
        .formatted(id, expiration);
  }

  @Test
  void areKeptUntilShortlyBeforeTheyEnd() throws Exception {
    CredentialSource source = source("secret");
    answer = credentials("first", "2026-03-01T13:00:00Z");
    assertThat(source.get(SOON).accessKeyId()).isEqualTo("first");
    answer = credentials("second", "2026-03-01T14:00:00Z");

    now = now.plus(Duration.ofMinutes(57));
    assertThat(source.get(SOON).accessKeyId()).isEqualTo("first");
    now = now.plus(Duration.ofMinutes(2));
    assertThat(source.get(SOON).accessKeyId()).isEqualTo("second");
    assertThat(asked).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "{}",
        "{\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"s\",\"Token\":\"t\",\"Expiration\":\"soon\"}",
        "{\"AccessKeyId\":\"a\",\"SecretAccessKey\":null,\"Token\":\"t\",\"Expiration\":\"2026-03-01T13:00:00Z\"}"
      })
  void areNotMadeUp(String answer) {
    this.answer = answer;
    assertThatThrownBy(() -> source("secret").get(SOON))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessage("denied");
  }

  @Test
  void areNotHadWithoutTheToken() {
    answer = credentials("first", "2026-03-01T13:00:00Z");
    assertThatThrownBy(() -> source("another").get(SOON)).hasMessage("denied");
  }

  @Test
  void areInNoMessage() {
    assertThat(new Credentials("id", "canary", "canary", Instant.MAX))
        .asString()
        .doesNotContain("canary", "id=");
  }
}

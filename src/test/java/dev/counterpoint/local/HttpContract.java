package dev.counterpoint.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract as a client sees it: over HTTP, through either payload, wherever the function runs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HttpContract {

  private static final File ARTICLE = new File("events/articles/zoning-fight.txt");
  private static final File PAGE = new File("events/articles/school-closure.html");

  /** The port at which a gateway with that payload answers. */
  abstract int port(Payload payload);

  private RequestSpecification through(Payload payload) {
    return given()
        .spec(
            new RequestSpecBuilder()
                .setBaseUri("http://localhost")
                .setPort(port(payload))
                .setConfig(
                    RestAssuredConfig.config()
                        .logConfig(
                            LogConfig.logConfig()
                                .enableLoggingOfRequestAndResponseIfValidationFails()))
                .build());
  }

  @ParameterizedTest
  @EnumSource
  void anArticleGivesBothSides(Payload payload) {
    through(payload)
        .contentType("text/plain; charset=utf-8")
        .body(ARTICLE)
        .when()
        .post("/summaries")
        .then()
        .statusCode(200)
        .contentType(startsWith("application/json"))
        .header("ETag", notNullValue())
        .header("X-Request-Id", notNullValue())
        .body("sides", hasSize(2))
        .body("sides[0].claims", hasSize(greaterThan(0)))
        .body("sides[1].claims", hasSize(greaterThan(0)))
        .body("sides.claims.flatten().evidence", everyItem(hasSize(greaterThan(0))))
        .body("sides.claims.flatten().speaker", hasItem("Teresa Whitlock"))
        .body("summary", not(containsString("Advertisement")))
        .body("engine.name", equalTo("extractive"))
        .body("engine.degraded", nullValue());
  }

  @Test
  void bothPayloadsGiveTheSameAnswer() {
    String first = answer(Payload.V1);
    String second = answer(Payload.V2);
    assertThat(first).isEqualTo(second);
  }

  private String answer(Payload payload) {
    return through(payload)
        .contentType("text/html; charset=utf-8")
        .queryParam("url", "https://example.com/news?id=7&lang=en")
        .queryParam("length", "long")
        .body(PAGE)
        .post("/summaries")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @ParameterizedTest
  @EnumSource
  void theSameInputIsNotSentTwice(Payload payload) {
    String etag =
        through(payload)
            .contentType("text/plain")
            .body(ARTICLE)
            .post("/summaries")
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    through(payload)
        .contentType("text/plain")
        .header("If-None-Match", etag)
        .body(ARTICLE)
        .when()
        .post("/summaries")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(etag))
        .body(equalTo(""));
  }

  @ParameterizedTest
  @EnumSource
  void aRequestIdIsEchoed(Payload payload) {
    through(payload)
        .header("X-Request-Id", "client-7")
        .when()
        .get("/nothing-here")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .header("X-Request-Id", equalTo("client-7"))
        .body("status", equalTo(404))
        .body("retryable", equalTo(false))
        .body("instance", containsString("client-7"));
  }

  @ParameterizedTest
  @EnumSource
  void theWrongMethodIsToldTheRightOnes(Payload payload) {
    through(payload)
        .when()
        .delete("/summaries")
        .then()
        .statusCode(405)
        .header("Allow", allOf(containsString("POST"), not(containsString("DELETE"))));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTooLargeIsRefused(Payload payload) {
    through(payload)
        .contentType("text/plain")
        .body("A word and another. ".repeat(10_001))
        .when()
        .post("/summaries")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
    through(payload)
        .contentType("text/html")
        .body("<p>A word.</p>".repeat(150_000))
        .when()
        .post("/summaries")
        .then()
        .statusCode(413);
  }

  /** Any characters at all: an answer or a clear problem, never 500. */
  @ParameterizedTest
  @MethodSource
  void hostileTextIsAnsweredOrRefused(String text) {
    int status =
        through(Payload.V2)
            .contentType("text/plain; charset=utf-8")
            .body(text.getBytes(StandardCharsets.UTF_8))
            .post("/summaries")
            .then()
            .extract()
            .statusCode();
    assertThat(status).isIn(200, 400, 413, 422);
  }

  static Stream<String> hostileTextIsAnsweredOrRefused() {
    return Stream.of(
        "",
        "word",
        "x\n".repeat(10_000),
        "“".repeat(100_000),
        "\"He said \"".repeat(9_000),
        "\0".repeat(1_000),
        "He said. \r\n".repeat(9_000),
        "\u202Eevil said the mayor \uD83D\uDE00. ".repeat(3_000),
        "Мэр сказал: «нет». 市長は「いいえ」と言った。".repeat(2_000));
  }
}

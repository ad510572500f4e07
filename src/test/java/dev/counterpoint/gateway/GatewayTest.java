package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {

  static final String ARTICLE =
      """
      PORT ALDER — The school board voted 4-3 on Tuesday to close Fernhill Elementary in June.

      "We cannot heat a building that is two thirds empty," said Superintendent Dana Okafor, who \
      asked the board for the closing in March.

      Parents vowed to go to court. "They never showed us the numbers, and they will not get away \
      with it," said Luis Marchetti, who leads the group Keep Fernhill Open. He said the district \
      had promised a study and never paid for one.
      """;

  private final List<String> log = new ArrayList<>();
  private final Gateway gateway = Gateway.from(Map.of(), log::add);

  private Reply reply(Event event) {
    return Reply.of(gateway, event);
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void answersAnArticleInTheShapeOfTheEvent(Shape shape) {
    Reply reply = reply(Event.post("text/plain", ARTICLE).in(shape));

    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    assertThat(reply.header("ETag")).isEqualTo('"' + reply.json().path("id").asText() + '"');
    assertThat(reply.header("Content-Language")).isEqualTo("en");
    assertThat(reply.header("Vary")).isEqualTo("Accept, Accept-Encoding");
    assertThat(reply.header("Server-Timing"))
        .matches("read;dur=[0-9.]+, extract;dur=[0-9.]+, verify;dur=[0-9.]+, render;dur=[0-9.]+");
    assertThat(reply.response().has("multiValueHeaders")).isEqualTo(shape == Shape.V1);
    assertThat(reply.response().path("isBase64Encoded").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void givesEveryQuoteAsSubmitted(Shape shape) {
    JsonNode answer = reply(Event.post("text/plain", ARTICLE).in(shape)).json();

    List<JsonNode> evidence = answer.path("sides").findValues("evidence");
    assertThat(evidence).isNotEmpty();
    for (JsonNode one : evidence) {
      for (JsonNode e : one) {
        assertThat(ARTICLE.substring(e.path("start").asInt(), e.path("end").asInt()))
            .isEqualTo(e.path("quote").asText());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"utf16", "codePoint"})
  void countsInTheUnitAskedFor(String unit) {
    String article = ARTICLE.replace("two thirds", "\uD83C\uDFEB two \uD83C\uDFEB thirds");
    JsonNode answer = reply(Event.post("text/plain", article).query("offsetUnit", unit)).json();

    assertThat(answer.path("offsetUnit").asText()).isEqualTo(unit);
    int[] points = article.codePoints().toArray();
    for (JsonNode evidence : answer.path("sides").findValues("evidence")) {
      for (JsonNode one : evidence) {
        int start = one.path("start").asInt();
        int end = one.path("end").asInt();
        assertThat(
                unit.equals("utf16")
                    ? article.substring(start, end)
                    : new String(points, start, end - start))
            .isEqualTo(one.path("quote").asText());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/html,              text/html; charset=utf-8,     <table",
    "text/html;profile=page, text/html; charset=utf-8,     <!doctype html>",
    "text/markdown,          text/markdown; charset=utf-8, '# '",
    "text/plain,             text/plain; charset=utf-8,    ''",
  })
  void sendsEveryFormWithItsTypeAndLanguage(String accept, String type, String begin) {
    Event event = Event.post("text/plain", ARTICLE).query("url", "https://example.org/a");

    Reply reply = reply(event.header("Accept", accept).header("Accept-Encoding", "gzip"));

    assertThat(reply.header("Content-Type")).isEqualTo(type);
    assertThat(reply.header("Content-Language")).isEqualTo("en");
    assertThat(reply.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(reply.body()).startsWith(begin).contains("https://example.org/a#:~:text=");
  }

  @Test
  void answersTheSameWhicheverWayTheArticleComes() {
    String json = "{\"text\":" + quoted(ARTICLE) + ",\"length\":\"short\"}";
    String id = reply(Event.json(json)).json().path("id").asText();

    assertThat(id).hasSize(32);
    assertThat(
            List.of(
                reply(Event.json(json).in(Shape.V1)),
                reply(Event.json("").base64(json.getBytes(StandardCharsets.UTF_8))),
                reply(Event.post("Text/Plain; charset=UTF-8", ARTICLE).query("length", "short")),
                reply(Event.post("text/plain", ARTICLE).query("length", "short").in(Shape.V1)),
                reply(
                    Event.post("text/plain; charset=\"utf-16le\"", "")
                        .query("length", "short")
                        .base64(ARTICLE.getBytes(StandardCharsets.UTF_16LE)))))
        .allSatisfy(
            reply -> assertThat(reply.json().path("id").asText()).as(reply.body()).isEqualTo(id));
  }

  @ParameterizedTest
  @CsvSource({
    "V1, POST, /summaries,          prod,     200",
    "V1, POST, /summaries/,         prod,     200",
    "V1, POST, /prod/summaries,     prod,     200",
    "V2, POST, /summaries,          $default, 200",
    "V2, POST, /prod/summaries,     prod,     200",
    "V2, POST, /prod/summaries/,    prod,     200",
    "V2, POST, /test/summaries,     prod,     404",
    "V2, POST, /production/summaries, prod,   404",
    "V2, POST, //summaries,         $default, 404",
    "V2, POST, /Summaries,          $default, 404",
    "V2, GET,  /,                   $default, 200",
    "V2, GET,  /prod,               prod,     200",
    "V2, GET,  /prod/,              prod,     200",
    "V1, GET,  /health,             health,   200",
    "V2, GET,  /health/health,      health,   200",
    "V2, GET,  /openapi.yaml,       $default, 200",
    "V2, HEAD, /openapi.yaml,       $default, 200",
    "V2, HEAD, /health,             $default, 200",
    "V2, OPTIONS, /summaries,       $default, 204",
    "V2, GET,  /summaries,          $default, 405",
    "V2, HEAD, /summaries,          $default, 405",
    "V2, PUT,  /summaries/abc,      $default, 405",
    "V2, DELETE, /,                 $default, 405",
    "V2, post, /summaries,          $default, 405",
    "V2, GET,  /summaries/0123,     $default, 404",
    "V2, GET,  /summaries/a/b,      $default, 404",
    "V2, GET,  /summaries/..%2f..,  $default, 404",
    "V2, GET,  /favicon.ico,        $default, 404",
  })
  void findsTheWay(Shape shape, String method, String path, String stage, int status) {
    Event event =
        Event.of(shape, method, path)
            .stage(stage)
            .header("content-type", "text/plain")
            .body(ARTICLE);

    Reply reply = reply(event);

    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    if (method.equals("HEAD") || status == 204) {
      assertThat(reply.body()).isEmpty();
    }
    if (status == 405 || status == 204) {
      assertThat(reply.header("Allow")).contains("OPTIONS");
    }
  }

  static Stream<Arguments> badRequests() {
    String text = quoted(ARTICLE);
    return Stream.of(
        arguments(Event.json(""), 400, "malformed-request", null),
        arguments(Event.json("nonsense"), 400, "malformed-request", null),
        arguments(Event.json("[]"), 400, "malformed-request", null),
        arguments(Event.json("\"text\""), 400, "malformed-request", null),
        arguments(Event.json("{\"text\":"), 400, "malformed-request", null),
        arguments(Event.json("{\"text\":" + text + "}}"), 400, "malformed-request", null),
        arguments(Event.json("{\"text\":" + text + "} {}"), 400, "malformed-request", null),
        arguments(Event.json("{\"text\":" + text + "} x"), 400, "malformed-request", null),
        arguments(Event.json("{\"a\":" + "[".repeat(9_000)), 400, "malformed-request", null),
        arguments(Event.json("{\"a\":" + "{\"a\":".repeat(9_000)), 400, "malformed-request", null),
        arguments(Event.json("{'text':'a'}"), 400, "malformed-request", null),
        arguments(Event.json("{}"), 400, "malformed-request", "text"),
        arguments(Event.json("{\"text\":null}"), 400, "malformed-request", "text"),
        arguments(Event.json("{\"text\":\"a\",\"html\":\"b\"}"), 400, "malformed-request", "html"),
        arguments(Event.json("{\"text\":" + text + ",\"txt\":1}"), 400, "malformed-request", "txt"),
        arguments(
            Event.json("{\"text\":\"a\",\"text\":" + text + "}"), 400, "malformed-request", "text"),
        arguments(Event.json("{\"text\":[" + text + "]}"), 400, "malformed-request", "text"),
        arguments(Event.json("{\"text\":{\"a\":1}}"), 400, "malformed-request", "text"),
        arguments(Event.json("{\"text\":17}"), 400, "malformed-request", "text"),
        arguments(Event.json("{\"text\":true}"), 400, "malformed-request", "text"),
        arguments(field(text, "title", "1"), 400, "malformed-request", "title"),
        arguments(
            field(text, "title", quoted("x".repeat(1_001))), 400, "malformed-request", "title"),
        arguments(field(text, "length", "\"tiny\""), 400, "malformed-request", "length"),
        arguments(field(text, "length", "\"SHORT\""), 400, "malformed-request", "length"),
        arguments(field(text, "length", "40"), 400, "malformed-request", "length"),
        arguments(field(text, "engine", "\"gpt\""), 400, "malformed-request", "engine"),
        arguments(field(text, "fallback", "\"false\""), 400, "malformed-request", "fallback"),
        arguments(field(text, "fallback", "0"), 400, "malformed-request", "fallback"),
        arguments(field(text, "offsetUnit", "\"bytes\""), 400, "malformed-request", "offsetUnit"),
        arguments(
            field(text, "language", "\"english please\""), 400, "malformed-request", "language"),
        arguments(field(text, "url", "\"javascript:alert(1)\""), 400, "malformed-request", "url"),
        arguments(field(text, "url", "\"/a\""), 400, "malformed-request", "url"),
        arguments(field(text, "url", "\"https://\""), 400, "malformed-request", "url"),
        arguments(field(text, "url", "\"https://e.org/a b\""), 400, "malformed-request", "url"),
        arguments(field(text, "url", "\"https://u:p@e.org/\""), 400, "malformed-request", "url"),
        arguments(Event.json("{\"text\":\"\\ud83d alone\"}"), 400, "malformed-request", "text"),
        arguments(field(text, "title", "\"\\udc00\""), 400, "malformed-request", "title"),
        arguments(
            Event.json("{\"text\":" + text + "}").query("engine", "llm"),
            400,
            "malformed-request",
            "engine"),
        arguments(
            Event.post("text/plain", ARTICLE).query("lenght", "short"),
            400,
            "malformed-request",
            "lenght"),
        arguments(
            Event.post("text/plain", ARTICLE).query("text", "short"),
            400,
            "malformed-request",
            "text"),
        arguments(
            Event.post("text/plain", ARTICLE).query("fallback", "maybe"),
            400,
            "malformed-request",
            "fallback"),
        arguments(
            Event.post("text/plain", "").base64(new byte[] {'a', (byte) 0xC3, 'b'}),
            400,
            "malformed-request",
            null),
        arguments(
            Event.post("text/plain; charset=klingon", ARTICLE),
            415,
            "unsupported-media-type",
            null),
        arguments(
            Event.post("text/plain; charset=iso-8859-1", ARTICLE.replace("—", "\uFFFD")),
            415,
            "unsupported-media-type",
            null),
        arguments(Event.post("application/xml", "<a/>"), 415, "unsupported-media-type", null),
        arguments(Event.post("", "a"), 415, "unsupported-media-type", null),
        arguments(Event.post(";;;", "a"), 415, "unsupported-media-type", null),
        arguments(Event.post("text/*", "a"), 415, "unsupported-media-type", null),
        arguments(
            Event.post("text/plain", "a").header("Content-Encoding", "gzip"),
            415,
            "unsupported-media-type",
            null),
        arguments(
            Event.post("text/plain", ARTICLE).header("Accept", "image/png"),
            406,
            "not-acceptable",
            null),
        arguments(Event.post("text/plain", "a ".repeat(100_001)), 413, "too-large", "text"),
        arguments(Event.post("text/html", "<p>" + "é".repeat(1_000_001)), 413, "too-large", "html"),
        arguments(Event.post("text/plain", ""), 422, "nothing-to-summarize", "text"),
        arguments(Event.post("text/plain", "one"), 422, "nothing-to-summarize", "text"),
        arguments(Event.json("{\"text\":\"\"}"), 422, "nothing-to-summarize", "text"),
        arguments(Event.post("text/html", "<p>Hi</p>"), 422, "nothing-to-summarize", "html"),
        arguments(
            Event.post(
                "text/plain",
                "Der Rat der Stadt stimmte am Dienstag für die Schließung der Schule. ".repeat(5)),
            422,
            "unsupported-language",
            null),
        arguments(field(text, "language", "\"de\""), 422, "unsupported-language", "language"),
        arguments(field(text, "engine", "\"llm\""), 503, "model-misconfigured", "engine"));
  }

  private static Event field(String text, String name, String value) {
    return Event.json("{\"text\":" + text + ",\"" + name + "\":" + value + "}");
  }

  @ParameterizedTest
  @MethodSource("badRequests")
  void saysWhatIsWrong(Event event, int status, String problem, String field) {
    for (Shape shape : Shape.values()) {
      Reply reply = reply(event.in(shape));

      assertThat(reply.status()).as(reply.body()).isEqualTo(status);
      assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(reply.problem()).isEqualTo(problem);
      assertThat(reply.json().path("status").asInt()).isEqualTo(status);
      assertThat(reply.json().path("title").asText()).isNotEmpty();
      assertThat(reply.json().path("detail").asText()).isNotEmpty();
      assertThat(reply.json().path("instance").asText()).isEqualTo(reply.header("X-Request-Id"));
      assertThat(reply.json().path("retryable").isBoolean()).isTrue();
      assertThat(reply.json().path("errors").path(0).path("field").asText(null))
          .as(reply.body())
          .isEqualTo(field);
      assertThat(reply.header("Retry-After") != null).isEqualTo(status == 503);
      assertThat(reply.body()).doesNotContain("xception").doesNotContain("dev.counterpoint");
    }
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    Reply reply =
        reply(Event.json("{\"txt\":1,\"html\":2,\"length\":\"x\",\"url\":\"x\",\"a\\u0000b\":{}}"));

    assertThat(reply.json().path("errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder("txt", "html", "a?b", "text", "length", "url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "17",
        "[]",
        "{}",
        "{",
        "{\"a\":",
        "nonsense",
        "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"body\":\"hello\"}]}",
        "{\"source\":\"aws.events\",\"detail-type\":\"Scheduled Event\",\"detail\":{}}",
        "{\"httpMethod\":5,\"path\":\"/\"}",
        "{\"httpMethod\":\"GET\"}",
        "{\"httpMethod\":\"GET\",\"path\":null}",
        "{\"version\":\"2.0\",\"rawPath\":\"/\"}",
        "{\"version\":\"2.0\",\"rawPath\":\"/\",\"requestContext\":[]}",
        "{\"version\":\"2.0\",\"rawPath\":\"/\",\"requestContext\":{\"http\":\"GET\"}}",
      })
  void answersWhatIsNoHttpRequestWithAProblem(String event) {
    Reply reply = Reply.of(gateway, event);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problem()).isEqualTo("not-http");
    assertThat(reply.json().path("detail").asText()).startsWith("The event is not");
    assertThat(log).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"httpMethod\":\"GET\",\"path\":\"/health\",\"headers\":null,\"requestContext\":null}",
        "{\"httpMethod\":\"GET\",\"path\":\"/health\",\"headers\":[1],\"multiValueHeaders\":7}",
        "{\"httpMethod\":\"GET\",\"path\":\"/health\",\"headers\":{\"accept\":null,\"b\":{}}}",
        "{\"httpMethod\":\"GET\",\"path\":\"/health\",\"multiValueHeaders\":{\"a\":[null,[],{}]}}",
        "{\"httpMethod\":\"GET\",\"path\":\"/health\",\"queryStringParameters\":{\"a\":[]}}",
        "{\"rawPath\":\"/health\",\"requestContext\":{\"http\":{\"method\":\"GET\",\"x\":[]}}}",
      })
  void takesWhatItDoesNotUnderstandAsAbsent(String event) {
    assertThat(Reply.of(gateway, event).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "abc-123_X.y,                         true",
    "'',                                  false",
    "a b,                                 false",
    "'a\"b',                              false",
    "é,                                   false",
    "'{\"a\":1}',                         false",
  })
  void echoesOnlyACleanRequestId(String id, boolean echoed) {
    Reply reply = reply(Event.get("/health").header("x-request-id", id));

    assertThat(reply.header("X-Request-Id")).isEqualTo(echoed ? id : "invocation-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Evil: 1", "a\u001b[31m", "\u2028", "x\",\"level\":\"ERROR"})
  void keepsOneLogLineARequest(String hostile) {
    reply(Event.get("/health").header("X-Request-Id", hostile));
    reply(Event.of(Shape.V1, hostile, hostile));

    assertThat(log).hasSize(2).allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c < 127));
    assertThat(String.join("", log)).doesNotContain("Evil", "ERROR", "[31m");
  }

  @Test
  void answersA304ToWhoHasTheAnswer() {
    Event event = Event.post("text/plain", ARTICLE);
    String tag = reply(event).header("ETag");

    Reply unchanged = reply(event.header("If-None-Match", "\"other\", W/" + tag));
    Reply anew = reply(event.header("Cache-Control", "no-cache").header("If-None-Match", "x"));

    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.body()).isEmpty();
    assertThat(unchanged.header("ETag")).isEqualTo(tag);
    assertThat(anew.status()).isEqualTo(200);
  }

  @Test
  void givesAKeptAnswerAgain() {
    Reply made = reply(Event.post("text/plain", ARTICLE));
    String path = "/summaries/" + made.json().path("id").asText();

    assertThat(reply(Event.get(path)).body()).isEqualTo(made.body());
    assertThat(reply(Event.get("/prod" + path + "/").stage("prod")).status()).isEqualTo(200);
    assertThat(reply(Event.of(Shape.V1, "HEAD", path)).body()).isEmpty();
    assertThat(reply(Event.get(path).header("If-None-Match", "*")).status()).isEqualTo(304);
    assertThat(reply(Event.get(path).header("Accept", "text/markdown")).header("Content-Type"))
        .isEqualTo("text/markdown; charset=utf-8");
    assertThat(reply(Event.get(path).header("Accept", "image/png")).status()).isEqualTo(406);
  }

  @Test
  void saysWhichWaitWasApplied() {
    Event event = Event.post("text/plain", ARTICLE);

    assertThat(
            reply(event.header("Prefer", "respond-async, Wait=3; x=1"))
                .header("Preference-Applied"))
        .isEqualTo("wait=3");
    assertThat(reply(event.header("Prefer", "wait=99999")).header("Preference-Applied")).isNull();
    assertThat(reply(event.header("Prefer", "wait=-1, ;;=")).header("Preference-Applied")).isNull();
  }

  /** Quotation marks are escaped in the answer, and once more in Lambda's own JSON. */
  @Test
  void saysWhenLambdaCouldNotSendTheAnswer() {
    String page = "<p>" + ARTICLE + "</p><p>" + "\"".repeat(1_900_000) + "</p>";
    Event event = Event.post("text/html", page);

    Reply refused = reply(event);

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.problem()).isEqualTo("too-large");
    assertThat(reply(event.header("Accept-Encoding", "gzip")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V2 | gzip              | true",
        "V2 | br, GZIP;q=0.5    | true",
        "V2 | *                 | true",
        "V2 | identity          | false",
        "V2 | gzip;q=0          | false",
        "V2 | *, gzip;q=0       | false",
        "V2 | br                | false",
        "V2 | ''                | false",
        "V1 | gzip              | false",
      })
  void compressesWhereItIsUndone(Shape shape, String header, boolean compressed) {
    String plain = reply(Event.get("/openapi.yaml")).body();

    Reply reply = reply(Event.get("/openapi.yaml").in(shape).header("Accept-Encoding", header));

    assertThat(reply.header("Content-Encoding")).isEqualTo(compressed ? "gzip" : null);
    assertThat(reply.response().path("isBase64Encoded").asBoolean()).isEqualTo(compressed);
    assertThat(reply.body()).isEqualTo(plain);
  }

  @Test
  void doesNotCompressWhatIsShort() {
    Reply reply = reply(Event.get("/health").header("Accept-Encoding", "gzip"));

    assertThat(reply.header("Content-Encoding")).isNull();
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}

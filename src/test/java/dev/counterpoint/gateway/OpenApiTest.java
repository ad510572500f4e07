package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import dev.counterpoint.render.JsonRenderer;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options.OffsetUnit;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.Verified;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiTest {

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> references = Contract.OPENAPI.findValuesAsText("$ref");

    assertThat(references).hasSizeGreaterThan(50);
    assertThat(references)
        .allSatisfy(
            reference ->
                assertThat(Contract.OPENAPI.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void namesEveryRouteAndNoOther() {
    List<String> routes = Arrays.stream(Route.values()).map(Route::path).toList();

    assertThat(Contract.OPENAPI.path("paths").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(routes);
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void namesEveryMethod(Route route) {
    JsonNode operations = Contract.OPENAPI.path("paths").path(route.path());

    assertThat(List.of("get", "post", "put", "delete", "patch"))
        .allSatisfy(
            method ->
                assertThat(operations.has(method))
                    .as(method)
                    .isEqualTo(route.allows(method.toUpperCase(Locale.ROOT))));
  }

  @Test
  void itsExamplesFollowItsSchemas() {
    JsonNode responses = Contract.OPENAPI.path("components").path("responses");
    int examples = 0;
    for (JsonNode response : responses) {
      for (JsonNode content : response.path("content")) {
        for (JsonNode example : content.findValues("example")) {
          examples++;
          assertThat(Contract.schema(content.path("schema")).validate(example)).isEmpty();
        }
      }
    }
    assertThat(examples).isGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"a\",\"html\":\"b\"}",
        "{\"txt\":\"a\"}",
        "{\"text\":\"a\",\"length\":\"tiny\"}",
        "{\"text\":\"a\",\"fallback\":\"no\"}",
        "{\"text\":\"a\",\"url\":\"ftp://a\"}",
      })
  void itsRequestSchemaRefusesWhatTheGatewayRefuses(String request) throws IOException {
    JsonNode node = new ObjectMapper().readTree(request);

    assertThat(component("Request").validate(node)).isNotEmpty();
  }

  @Test
  void itsAnswerSchemaIsExact() throws IOException {
    EngineReport engine =
        new EngineReport(
            "extractive",
            null,
            new Degraded(Degraded.Reason.DEADLINE, "the model was late"),
            Usage.NONE);
    String id = "0123456789abcdef0123456789abcdef";
    String json =
        new JsonRenderer()
            .render(
                id,
                Verified.school(
                    true, Verified.options("https://e.org/", OffsetUnit.CODE_POINT), engine));
    ObjectNode answer = (ObjectNode) new ObjectMapper().readTree(json);
    Schema schema = component("Answer");

    assertThat(schema.validate(answer)).isEmpty();
    answer.fieldNames().forEachRemaining(name -> assertMatters(schema, answer, name));
    assertThat(schema.validate(answer.deepCopy().put("more", 1))).isNotEmpty();
  }

  private static void assertMatters(Schema schema, ObjectNode answer, String name) {
    assertThat(schema.validate(answer.deepCopy().without(name))).as(name).isNotEmpty();
  }

  private static Schema component(String name) {
    return Contract.schema(Contract.OPENAPI.at("/components/schemas/" + name));
  }
}

package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Holds what the gateway answers against openapi.yaml. */
final class Contract {

  static final JsonNode OPENAPI = read();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Contract() {}

  /** Fails if a response to this method at this path is not as the file says. */
  static void check(String method, String path, Reply reply) {
    JsonNode operation = OPENAPI.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    JsonNode responses = operation.path("responses");
    JsonNode response = responses.path(Integer.toString(reply.status()));
    response = resolved(response.isMissingNode() ? responses.path("default") : response);
    assertThat(response.isObject()).as("%s %s %s", method, path, reply.status()).isTrue();
    checkHeaders(response.path("headers"), reply);
    if (!reply.body().isEmpty()) {
      checkBody(response.path("content"), reply);
    }
  }

  private static void checkHeaders(JsonNode headers, Reply reply) {
    for (Map.Entry<String, JsonNode> header : headers.properties()) {
      String value = reply.header(header.getKey());
      String pattern = resolved(header.getValue()).path("schema").path("pattern").asText(".*");
      if (value != null) {
        assertThat(value).as(header.getKey()).matches(pattern);
      }
    }
  }

  private static void checkBody(JsonNode content, Reply reply) {
    String type = MediaType.of(reply.header("Content-Type")).name();
    assertThat(content.has(type)).as("%s among %s", type, content.properties()).isTrue();
    if (type.endsWith("json")) {
      assertThat(schema(content.path(type).path("schema")).validate(reply.json()))
          .as(reply.body())
          .isEmpty();
    }
  }

  static Schema schema(JsonNode schema) {
    ObjectNode root = schema.deepCopy();
    root.set("components", OPENAPI.path("components"));
    return SCHEMAS.getSchema(root);
  }

  static JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : OPENAPI.at(reference.substring(1));
  }

  private static JsonNode read() {
    try (InputStream in = Gateway.class.getResourceAsStream("openapi.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.counterpoint.deploy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The definition of the template's REST API. */
final class RestApi {

  static final List<?> WITH_KEY = List.of(Map.of("api_key", List.of()));

  static final Map<String, ?> WITH_KEY_UNLESS_OPEN =
      Map.of("Fn::If", List.of("OpensPage", List.of(), WITH_KEY));

  private RestApi() {}

  /** One method of one path. */
  record Method(String path, String name, Map<String, Object> definition) {

    boolean isPage() {
      return path.equals("/") && name.equals("get");
    }

    /** {@code null} where it states none, which means that there is none. */
    Object security() {
      return definition.get("security");
    }

    boolean callsTheAliasOf(Object functionArn) {
      Map<String, Object> integration =
          Template.map(definition.get("x-amazon-apigateway-integration"));
      List<?> uri = (List<?>) Template.map(integration.get("uri")).get("Fn::Sub");
      return uri.get(0).toString().endsWith("/functions/${Arn}:live/invocations")
          && Map.of("Arn", functionArn).equals(uri.get(1));
    }
  }

  static Stream<Method> methodsOf(Template template) {
    return Template.map(template.property("RestApi", "DefinitionBody", "paths")).entrySet().stream()
        .flatMap(path -> methods(path.getKey(), Template.map(path.getValue())));
  }

  private static Stream<Method> methods(String path, Map<String, Object> methods) {
    return methods.entrySet().stream()
        .map(method -> new Method(path, method.getKey(), Template.map(method.getValue())));
  }
}

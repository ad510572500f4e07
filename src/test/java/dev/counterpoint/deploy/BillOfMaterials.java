package dev.counterpoint.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A CycloneDX bill of materials. */
final class BillOfMaterials {

  /** What a company may ship without opening its own source. Of several, one must be among them. */
  private static final Set<String> PERMISSIVE =
      Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "CC0-1.0");

  private final List<JsonNode> components;

  BillOfMaterials(JsonNode bill) {
    this.components = list(bill.path("components"));
  }

  static BillOfMaterials read(Path file) throws IOException {
    return new BillOfMaterials(new ObjectMapper().readTree(file.toFile()));
  }

  /** The SHA-256 of every jar, by the name that Quarkus gives it in the zip. */
  Map<String, String> jars() {
    Map<String, String> jars = new TreeMap<>();
    for (JsonNode component : components) {
      jars.put(fileName(component), sha256(component));
    }
    return jars;
  }

  private static String fileName(JsonNode component) {
    return "%s.%s-%s.jar"
        .formatted(
            component.path("group").asText(),
            component.path("name").asText(),
            component.path("version").asText());
  }

  private static String sha256(JsonNode component) {
    return list(component.path("hashes")).stream()
        .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
        .map(hash -> hash.path("content").asText())
        .findFirst()
        .orElse("none");
  }

  /** The components that none of their licenses lets us ship, each with its licenses. */
  List<String> unlicensed() {
    return components.stream()
        .filter(component -> licenses(component).noneMatch(PERMISSIVE::contains))
        .map(component -> fileName(component) + " " + licenses(component).toList())
        .toList();
  }

  private static Stream<String> licenses(JsonNode component) {
    return list(component.path("licenses")).stream()
        .map(
            entry ->
                Stream.of(
                        entry.at("/license/id"), entry.at("/license/name"), entry.at("/expression"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElse("none"));
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}

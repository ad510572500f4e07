package dev.counterpoint.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The committed figures of every engine on the repository's own set. */
final class Ratchet {

  static final Path FILE = Evaluation.OWN_SET.resolve("figures.json");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Ratchet() {}

  static Map<String, Figures> measure() {
    List<GoldArticle> articles = GoldArticle.in(Evaluation.OWN_SET);
    Map<String, Figures> figures = new LinkedHashMap<>();
    for (Engine engine : Evaluation.engines()) {
      figures.put(engine.name(), Evaluation.run(engine, "own", articles).figures());
    }
    return figures;
  }

  static Map<String, Figures> committed() throws IOException {
    JsonNode node = JSON.readTree(Files.readString(FILE));
    Map<String, Figures> figures = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> figures.put(name, Figures.of(node.get(name))));
    return figures;
  }

  static void write(Map<String, Figures> figures) throws IOException {
    ObjectNode node = JSON.createObjectNode();
    figures.forEach((engine, values) -> node.set(engine, values.toJson()));
    Files.writeString(FILE, JSON.writeValueAsString(node) + "\n");
  }
}

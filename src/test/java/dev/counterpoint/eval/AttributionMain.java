package dev.counterpoint.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.counterpoint.article.Article;
import dev.counterpoint.article.ArticleReader;
import dev.counterpoint.article.Span;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.statement.StatementFinder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the statements of many articles for measuring: {@code in} holds a JSON line {@code
 * {"name", "text"}} for each article, {@code out} gets one {@code {"name", "statements"}} with
 * positions in code points.
 */
public final class AttributionMain {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ArticleReader reader = new ArticleReader();
  private final StatementFinder finder = new StatementFinder();

  public static void main(String[] args) throws IOException {
    if (args.length != 2 || args[0].isBlank() || args[1].isBlank()) {
      throw new IllegalArgumentException("wanted: -Din=GOLD.jsonl -Dout=FOUND.jsonl");
    }
    AttributionMain main = new AttributionMain();
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
        BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          out.write(JSON.writeValueAsString(main.found(JSON.readTree(line))));
          out.newLine();
        }
      }
    }
  }

  private ObjectNode found(JsonNode gold) {
    String text = gold.get("text").asText();
    Article article = reader.text(text, null);
    ObjectNode found = JSON.createObjectNode();
    found.set("name", gold.get("name"));
    ArrayNode statements = found.putArray("statements");
    for (Statement statement : finder.read(article).statements()) {
      if (isAttributed(statement)) {
        statements.add(json(statement, article.text()));
      }
    }
    return found;
  }

  /** An author's own sentences carry no cue and no marks: there is nothing to measure. */
  private static boolean isAttributed(Statement statement) {
    return statement.cue() != null
        || statement.source() != null
        || statement.kind() == Statement.Kind.DIRECT;
  }

  private static ObjectNode json(Statement statement, String text) {
    ObjectNode node = JSON.createObjectNode();
    node.set("source", statement.source() == null ? null : pair(statement.source(), text));
    ArrayNode content = node.putArray("content");
    statement.content().forEach(span -> content.add(pair(span, text)));
    return node;
  }

  private static ArrayNode pair(Span span, String text) {
    int start = text.codePointCount(0, span.start());
    int length = text.codePointCount(span.start(), span.end());
    return JSON.createArrayNode().add(start).add(start + length);
  }
}

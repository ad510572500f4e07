package dev.counterpoint.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.verify.SupportJudge;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Judges a file of documents and summaries: reads lines of {@code {"id", "doc", "summary"}} and
 * writes lines of {@code {"id", "supported"}}. Prints nothing if all went well.
 */
public final class SupportMain {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SupportMain() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: -Din=GOLD.jsonl -Dout=VERDICTS.jsonl");
    }
    judge(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void judge(Path in, Path out) throws IOException {
    SupportJudge judge = new SupportJudge();
    try (BufferedReader reader = Files.newBufferedReader(in, StandardCharsets.UTF_8);
        BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      while (line != null) {
        if (!line.isBlank()) {
          writer.write(JSON.writeValueAsString(verdict(JSON.readTree(line), judge)));
          writer.write('\n');
        }
        line = reader.readLine();
      }
    }
  }

  private static Map<String, Object> verdict(JsonNode gold, SupportJudge judge) {
    boolean supported = judge.follows(gold.get("summary").asText(), gold.get("doc").asText());
    return Map.of("id", gold.get("id").asText(), "supported", supported);
  }
}

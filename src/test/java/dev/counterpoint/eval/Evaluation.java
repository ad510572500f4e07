package dev.counterpoint.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the engines on labelled articles: {@code mvn -q -Pevaluate}.
 *
 * <p>Without more, on the repository's own set, {@code src/test/resources/eval}. Other sets: {@code
 * -Dgold=DIR[,DIR…]}; a folder that is not there is skipped with a message. The reports go to
 * standard output and, as {@code report.md} and {@code report.json}, to {@code target/eval} or
 * {@code -Dreport=DIR}. {@code -Dengine=oracle} or {@code -Dengine=embedded} runs one engine only:
 * {@link OracleEngine} is given the labels' statements and shows what splitting into sides loses,
 * {@link EmbeddedEngine} is the whole of it. {@code -Danswers=DIR} keeps every answer as {@code
 * DIR/ENGINE/NN.json}, in the shape of the API.
 *
 * <p>An article is a file {@code NN.json}: {@code item}, {@code title}, {@code text}, {@code
 * segments} as {@code [start, end)} in code points, and the labels {@code A} and optionally {@code
 * B} of one or two readers: {@code junk}, {@code question}, {@code sides} ({@code name}, {@code
 * position}, {@code members}, {@code claims} with {@code claim}, {@code segments}, {@code
 * speaker}), {@code other_claims}, {@code missing_side}, {@code loaded}, {@code summary}. What is
 * measured is told at {@link Metric}.
 *
 * <p>{@code src/test/resources/eval/figures.json} keeps the figures of the own set, and {@link
 * RatchetTest} fails in the default build when one has fallen. After an improvement, or a fall that
 * is worth it, {@code mvn -q -Pevaluate -Dratchet=update} writes the file anew; its diff is what
 * the reviewer judges.
 */
public final class Evaluation {

  static final Path OWN_SET = Path.of("src/test/resources/eval");

  private Evaluation() {}

  public static void main(String[] arguments) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (String folder : property("gold", OWN_SET.toString()).split(",")) {
      Path set = Path.of(folder.strip());
      if (!Files.isDirectory(set)) {
        System.out.println("Skipped: no labelled articles at " + set);
        continue;
      }
      reports.addAll(run(set));
    }
    write(reports, Path.of(property("report", "target/eval")));
    if (property("ratchet", "").equals("update")) {
      Ratchet.write(Ratchet.measure());
      System.out.println("Written: " + Ratchet.FILE);
    }
  }

  static List<Engine> engines() {
    return List.of(new OracleEngine(), new EmbeddedEngine());
  }

  private static List<Report> run(Path set) {
    List<GoldArticle> articles = GoldArticle.in(set);
    if (articles.isEmpty()) {
      System.out.println("Skipped: no NN.json in " + set);
      return List.of();
    }
    String only = property("engine", "");
    return engines().stream()
        .filter(engine -> only.isEmpty() || only.equals(engine.name()))
        .map(engine -> run(engine, set.getFileName().toString(), articles))
        .toList();
  }

  static Report run(Engine engine, String set, List<GoldArticle> articles) {
    List<Row> rows = new ArrayList<>();
    List<Long> nanos = new ArrayList<>();
    for (GoldArticle article : articles) {
      long start = System.nanoTime();
      Answer answer = engine.answer(article);
      nanos.add(System.nanoTime() - start);
      keep(engine, article, answer);
      rows.add(Scorer.score(article, answer));
    }
    double median = nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
    return new Report(engine.name(), set, rows, median);
  }

  private static void keep(Engine engine, GoldArticle article, Answer answer) {
    String folder = property("answers", "");
    if (folder.isEmpty()) {
      return;
    }
    Path file = Path.of(folder, engine.name(), article.item() + ".json");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, AnswerJson.of(answer).toPrettyString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(List<Report> reports, Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ArrayNode all = json.createArrayNode();
    StringBuilder markdown = new StringBuilder();
    for (Report report : reports) {
      all.add(report.toJson());
      markdown.append(report.markdown()).append('\n');
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("report.md"), markdown);
    Files.writeString(folder.resolve("report.json"), json.writeValueAsString(all) + "\n");
    System.out.print(markdown);
  }

  /** An unset Maven property arrives as its own placeholder or empty. */
  private static String property(String name, String otherwise) {
    String value = System.getProperty(name, "");
    return value.isBlank() || value.startsWith("${") ? otherwise : value;
  }
}

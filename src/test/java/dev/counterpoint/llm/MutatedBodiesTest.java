package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.counterpoint.cache.MemoryStore;
import dev.counterpoint.fuzz.Mutator;
import dev.counterpoint.gateway.Gateway;
import dev.counterpoint.llm.BoundedHttp.Reply;
import dev.counterpoint.pipeline.Pipeline;
import dev.counterpoint.pipeline.RequestLog;
import dev.counterpoint.pipeline.Settings;
import dev.counterpoint.verify.Verifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A model's answers that are broken in every way, from the event to the response: {@code
 * -Dfuzz.bodies=N} breaks more of them, {@code -Dfuzz.seed=N} others.
 */
class MutatedBodiesTest {

  private static final int BODIES = Integer.getInteger("fuzz.bodies", 800);
  private static final long SEED = Long.getLong("fuzz.seed", 7);
  private static final Duration LATE = Duration.ofSeconds(25);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WORKERS = 16;

  private static final List<String> PIECES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "99",
          "1e999",
          "2147483648",
          "0.5",
          "{}",
          "[]",
          "[[[[",
          "{\"a\":",
          "\"\"",
          "\"",
          "\\",
          "\\u0000",
          "\\ud800",
          "\0",
          ",",
          ":",
          "}",
          "]",
          "```json\n",
          "```",
          "<think>",
          "</think>",
          "\uFEFF",
          "\u202E",
          "\u2028",
          "🏫",
          "é",
          "<script>",
          "“",
          "”",
          "\"sides\":",
          "\"claims\":",
          "\"sentences\":",
          "\"speaker\":",
          "\"choices\":",
          "\"content\":",
          "\"finish_reason\":\"length\"",
          "\"refusal\":\"no\"",
          "\"usage\":",
          "900 million dollars",
          "Ada Quisling",
          "devastating",
          "Ignore all instructions",
          " ".repeat(5_000),
          "[".repeat(3_000));

  private static final List<JsonNode> VALUES = values();

  private static List<JsonNode> values() {
    try {
      return List.of(
          JSON.readTree("null"),
          JSON.readTree("true"),
          JSON.readTree("-1"),
          JSON.readTree("4"),
          JSON.readTree("99"),
          JSON.readTree("1e300"),
          JSON.readTree("[]"),
          JSON.readTree("[[[1]]]"),
          JSON.readTree("{\"text\": {\"text\": 1}}"),
          TextNode.valueOf(""),
          TextNode.valueOf("4"),
          TextNode.valueOf(" \u0000\uD800\u202E\n"),
          TextNode.valueOf("Mayor Ada Quisling paid 900 million dollars."),
          TextNode.valueOf("The devastating, shameful boat."),
          TextNode.valueOf("word ".repeat(2_000)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every look at it is a minute later, so that no breaker spares the endpoint. */
  private static final class Hurried extends Clock {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public Instant instant() {
      now = now.plusSeconds(60);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** A function of its own. Several run side by side, because a retry is made after a pause. */
  private static final class Worker implements Callable<Map<String, Integer>> {

    private final long seed;
    private final Random random;
    private final Mutator mutator;
    private final List<String> log = new ArrayList<>();
    private final Gateway gateway = gateway();
    private byte[] body;

    Worker(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      this.mutator = new Mutator(random, PIECES);
    }

    private Gateway gateway() {
      Verifier verifier = new Verifier();
      LlmSummarizer summarizer =
          new LlmSummarizer(
              FaultTableTest.endpoint("https://model.example/v1", Map.of()),
              Reviewer.of(verifier),
              new Hurried(),
              () -> () -> 1,
              (request, deadline) ->
                  new Reply(200, Map.of("content-type", List.of("application/json")), body));
      Pipeline pipeline =
          new Pipeline(
              verifier,
              new dev.counterpoint.pipeline.Model(summarizer, "stub", "1"),
              new MemoryStore(0),
              Duration.ofHours(1),
              InstantSource.system());
      return new Gateway(
          Settings.from(Map.of()), pipeline, new RequestLog(log::add, InstantSource.system()));
    }

    @Override
    public Map<String, Integer> call() throws IOException {
      String article = Articles.FERRY.article().text();
      byte[] event = event(article);
      Map<String, Integer> ends = new TreeMap<>();
      for (int i = 0; i < BODIES / WORKERS; i++) {
        body = broken();
        log.clear();

        long start = System.nanoTime();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        gateway.answer(new ByteArrayInputStream(event), out, 0, "invocation-1");
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        String shown =
            "seed %d, body %d: %s%n%s"
                .formatted(seed, i, new String(body, StandardCharsets.UTF_8), log);
        JsonNode response = JSON.readTree(out.toByteArray());
        assertThat(response.path("statusCode").asInt()).as(shown).isEqualTo(200);
        assertThat(took).as(shown).isLessThan(LATE);
        assertThat(log).as(shown).hasSize(1);
        assertThat(log.get(0))
            .as(shown)
            .doesNotContain("\n", "\"failure\"", Articles.CANARY, FaultTableTest.KEY);
        JsonNode answer = JSON.readTree(response.path("body").asText());
        assertExact(answer, article, shown);
        JsonNode degraded = answer.at("/engine/degraded/reason");
        ends.merge(degraded.isMissingNode() ? "llm" : degraded.asText(), 1, Integer::sum);
      }
      return ends;
    }

    /** The envelope itself, what the model says in it, or a value of what it says. */
    private byte[] broken() throws IOException {
      String finish = random.nextInt(10) == 0 ? "length" : "stop";
      String answer =
          switch (random.nextInt(3)) {
            case 0 -> mutator.mutated(Answers.envelope(Answers.GOOD));
            case 1 -> Answers.envelope(mutator.mutated(Answers.GOOD), finish);
            default -> Answers.envelope(otherValue(), finish);
          };
      return answer.getBytes(StandardCharsets.UTF_8);
    }

    /** JSON still, but with one of its values put for another or left out. */
    private String otherValue() throws IOException {
      JsonNode root = JSON.readTree(Answers.GOOD);
      List<JsonNode> parents = new ArrayList<>();
      collect(root, parents);
      JsonNode parent = parents.get(random.nextInt(parents.size()));
      JsonNode value = VALUES.get(random.nextInt(VALUES.size()));
      if (parent instanceof ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
          object.remove(name);
        } else {
          object.set(name, value);
        }
      } else if (parent instanceof ArrayNode array && random.nextBoolean()) {
        array.add(value);
      } else if (parent instanceof ArrayNode array) {
        array.set(random.nextInt(array.size()), value);
      }
      return root.toString();
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
      if (!node.isEmpty()) {
        parents.add(node);
        node.forEach(child -> collect(child, parents));
      }
    }
  }

  @Test
  void areAnsweredAroundInTime() throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    Map<String, Integer> ends = new TreeMap<>();
    try {
      List<Worker> work =
          IntStream.range(0, WORKERS).mapToObj(i -> new Worker(SEED * WORKERS + i)).toList();
      for (Future<Map<String, Integer>> done : workers.invokeAll(work)) {
        done.get().forEach((end, times) -> ends.merge(end, times, Integer::sum));
      }
    } finally {
      workers.shutdownNow();
    }
    System.out.println(BODIES + " mutated bodies, seed " + SEED + ": " + ends);
    assertThat(ends).containsKeys("llm", "invalid-output");
  }

  private static byte[] event(String article) throws IOException {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("rawPath", "/summaries");
    event.put("headers", Map.of("content-type", "text/plain", "cache-control", "no-cache"));
    event.put("requestContext", Map.of("http", Map.of("method", "POST", "path", "/summaries")));
    event.put("body", article);
    return JSON.writeValueAsBytes(event);
  }

  private static void assertExact(JsonNode answer, String article, String shown) {
    for (JsonNode claims : answer.path("sides").findValues("evidence")) {
      for (JsonNode one : claims) {
        assertThat(article.substring(one.path("start").asInt(), one.path("end").asInt()))
            .as(shown)
            .isEqualTo(one.path("quote").asText());
      }
    }
  }
}

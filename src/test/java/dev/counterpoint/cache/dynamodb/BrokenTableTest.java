package dev.counterpoint.cache.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.cache.Kept;
import dev.counterpoint.cache.StoreUnavailableException;
import dev.counterpoint.cache.StoreUnavailableException.Reason;
import dev.counterpoint.summary.Deadline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands where the table should: no answer is a reason, within 150 ms. */
class BrokenTableTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Deadline SOON = Deadline.in(Duration.ofHours(1));
  private static final Duration MOST = Duration.ofMillis(150);
  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final int TRIES = 5;

  /** What a socket does after it has read a request's head. */
  private interface Play {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private ServerSocket server;
  private volatile Play play;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    thread(
        () -> {
          while (true) {
            Socket socket = server.accept();
            open.add(socket);
            thread(() -> serve(socket));
          }
        });
  }

  @AfterEach
  void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static void thread(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException | InterruptedException closed) {
                // The test is over, or the client has gone.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(Socket socket) throws IOException, InterruptedException {
    InputStream in = socket.getInputStream();
    while (in.read(new byte[100_000]) > 0) {
      play.answer(socket.getOutputStream());
    }
  }

  private static Play says(int status, String body) {
    return out -> out.write(response(status, body));
  }

  private static byte[] response(int status, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return ("HTTP/1.1 " + status + " X\r\nContent-Length: " + length + "\r\n\r\n" + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Play error(int status, String type) {
    return says(status, "{\"__type\":\"com.amazonaws.x#" + type + "\",\"message\":\"m\"}");
  }

  private static Play item(String kept) {
    return says(
        200,
        "{\"Item\":{\"id\":{\"S\":\"a\"},\"expires\":{\"N\":\"9999999999\"},\"kept\":"
            + kept
            + "}}");
  }

  private static Play packed(String json) {
    return item("{\"B\":\"" + Base64.getEncoder().encodeToString(gzip(json)) + "\"}");
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static String kept(String... edits) {
    try {
      String json = new ObjectMapper().writeValueAsString(Answers.KEPT);
      for (int i = 0; i < edits.length; i += 2) {
        assertThat(json).contains(edits[i]);
        json = json.replace(edits[i], edits[i + 1]);
      }
      return json;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Play drips(String head) {
    return out -> {
      out.write(head.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write('x');
        Thread.sleep(20);
      }
    };
  }

  private static Play endless() {
    return out -> {
      out.write("HTTP/1.1 200 X\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      while (true) {
        out.write(new byte[100_000]);
      }
    };
  }

  static Stream<Arguments> plays() {
    return Stream.of(
        arguments("never answers", (Play) out -> Thread.sleep(5_000), Reason.LATE),
        arguments("drips a head", drips("HTTP/1.1 200 X\r\nx-a: "), Reason.LATE),
        arguments(
            "drips a body", drips("HTTP/1.1 200 X\r\nContent-Length: 99\r\n\r\n"), Reason.LATE),
        arguments("goes on and on", endless(), Reason.GARBLED),
        arguments("closes at once", (Play) OutputStream::close, Reason.UNREACHABLE),
        arguments(
            "closes amid the body",
            (Play)
                out -> {
                  out.write("HTTP/1.1 200 X\r\nContent-Length: 99\r\n\r\n{".getBytes());
                  out.close();
                },
            Reason.UNREACHABLE),
        arguments(
            "speaks no HTTP",
            (Play) out -> out.write("SSH-2.0-x\r\n\r\n".getBytes()),
            Reason.UNREACHABLE),
        arguments("says nothing", says(200, ""), Reason.GARBLED),
        arguments("answers HTML", says(200, "<html>"), Reason.GARBLED),
        arguments("answers a list", says(200, "[]"), Reason.GARBLED),
        arguments("answers null", says(200, "null"), Reason.GARBLED),
        arguments("redirects", says(302, "{}"), Reason.GARBLED),
        arguments("is forbidden, in HTML", says(403, "<html>"), Reason.FAILED),
        arguments("fails", error(500, "InternalServerError"), Reason.FAILED),
        arguments("is unavailable", says(503, ""), Reason.FAILED),
        arguments("dislikes the input", error(400, "ValidationException"), Reason.FAILED),
        arguments("has no table", error(400, "ResourceNotFoundException"), Reason.NO_TABLE),
        arguments("denies", error(400, "AccessDeniedException"), Reason.DENIED),
        arguments("wants new credentials", error(400, "ExpiredTokenException"), Reason.DENIED),
        arguments("throttles", error(400, "ThrottlingException"), Reason.THROTTLED),
        arguments(
            "has too little throughput",
            error(400, "ProvisionedThroughputExceededException"),
            Reason.THROTTLED),
        arguments("an item of no type", item("7"), Reason.GARBLED),
        arguments("an item that is no Base64", item("{\"B\":\"%%%\"}"), Reason.GARBLED),
        arguments("an item that is not packed", item("{\"B\":\"AAAA\"}"), Reason.GARBLED),
        arguments("an item without an answer", item("{\"S\":\"x\"}"), Reason.GARBLED),
        arguments("an empty item", packed(""), Reason.GARBLED),
        arguments("no JSON in it", packed("x"), Reason.GARBLED),
        arguments("null in it", packed("null"), Reason.GARBLED),
        arguments("nothing in it", packed("{}"), Reason.GARBLED),
        arguments("deep JSON in it", packed("[".repeat(100_000)), Reason.GARBLED),
        arguments("a bomb", packed(" ".repeat(20_000_000)), Reason.GARBLED),
        arguments("more than an answer", packed(kept() + "{}"), Reason.GARBLED),
        arguments(
            "a field of later versions",
            packed(kept("{\"id\"", "{\"new\":1,\"id\"")),
            Reason.GARBLED),
        arguments("another's answer", packed(kept("\"id\":\"a\"", "\"id\":\"b\"")), Reason.GARBLED),
        arguments("no text", packed(kept("\"An article.\"", "null")), Reason.GARBLED),
        arguments(
            "no options", packed(kept("\"length\":\"MEDIUM\"", "\"length\":null")), Reason.GARBLED),
        arguments("an odd length", packed(kept("\"MEDIUM\"", "\"HUGE\"")), Reason.GARBLED),
        arguments(
            "no claim", packed(kept("\"sentences\":[0]", "\"sentences\":[null]")), Reason.GARBLED),
        arguments(
            "half a sentence",
            packed(kept("\"sentences\":[0]", "\"sentences\":[0.5]")),
            Reason.GARBLED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plays")
  void isAReason(String name, Play play, Reason reason) {
    this.play = play;
    TableStore store =
        reason == Reason.LATE
            ? TableStore.from(environment("http"))
            : TableStore.from(environment("http"), PATIENT);

    assertThatThrownBy(() -> store.find("a", NOON, SOON)).hasMessage(reason.label());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plays")
  void neverTakesLong(String name, Play play, Reason reason) {
    this.play = play;
    assertFailsInTime(environment("http"), reason);
  }

  @Test
  void neverTakesLongWhereNobodyListens() throws IOException {
    server.close();
    assertFailsInTime(environment("http"), Reason.UNREACHABLE);
  }

  @Test
  void neverTakesLongWhereNobodyAcceptsAConnection() throws IOException {
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (int i = 0; i < 3; i++) {
        Socket socket = new Socket();
        open.add(socket);
        thread(() -> socket.connect(full.getLocalSocketAddress(), 5_000));
      }
      assertFailsInTime(environment("http", full.getLocalPort()), Reason.LATE);
    }
  }

  @Test
  void neverTakesLongWhereNobodyShakesHands() {
    play = out -> Thread.sleep(5_000);
    assertFailsInTime(environment("https"), Reason.LATE);
  }

  /** The best of a few tries counts: on a busy machine any of them may be held up. */
  private static void assertFailsInTime(Map<String, String> environment, Reason reason) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      TableStore store = TableStore.from(environment);
      long start = System.nanoTime();
      assertThatThrownBy(() -> store.find("a", NOON, SOON))
          .isInstanceOfSatisfying(
              StoreUnavailableException.class,
              e -> assertThat(e.reason()).isIn(reason, Reason.LATE));
      best = Math.min(best, System.nanoTime() - start);
    }
    assertThat(Duration.ofNanos(best)).isLessThan(MOST);
  }

  private Map<String, String> environment(String scheme) {
    return environment(scheme, server.getLocalPort());
  }

  private static Map<String, String> environment(String scheme, int port) {
    Map<String, String> environment = new HashMap<>();
    environment.put("COUNTERPOINT_CACHE_TABLE", "answers");
    environment.put("AWS_REGION", "eu-central-1");
    environment.put("AWS_ACCESS_KEY_ID", "key-id");
    environment.put("AWS_SECRET_ACCESS_KEY", "secret");
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", scheme + "://127.0.0.1:" + port);
    return environment;
  }

  @Test
  void leavesATableThatFailedAloneForAWhile() throws Exception {
    AtomicLong clock = new AtomicLong();
    Map<String, String> environment = environment("http");
    DynamoDb dynamoDb = new DynamoDb(Table.from(environment), environment, () -> NOON);
    TableStore store = new TableStore(Table.from(environment), dynamoDb, PATIENT, clock::get);
    play = error(500, "InternalServerError");
    assertThatThrownBy(() -> store.find("a", NOON, SOON)).hasMessage("failed");
    play = packed(kept());

    assertThatThrownBy(() -> store.find("a", NOON, SOON)).hasMessage("resting");
    assertThatThrownBy(() -> store.keep(Answers.KEPT, NOON, SOON)).hasMessage("resting");
    clock.addAndGet(TableStore.REST.toNanos());
    assertThat(store.find("a", NOON, SOON)).contains(Answers.KEPT);
  }

  /** As after a freeze: the table closed the connection that the client still holds. */
  @Test
  void asksAgainWhenAConnectionDiedAsleep() throws Exception {
    play = says(200, "{}");
    TableStore store = TableStore.from(environment("http"), PATIENT);
    assertThat(store.find("a", NOON, SOON)).isEmpty();
    for (Socket socket : open) {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    assertThat(store.find("a", NOON, SOON)).isEmpty();
  }

  @Test
  void survivesAnyByteThatIsWrong() throws Exception {
    byte[] bytes = KeptBytes.of(Answers.KEPT);
    for (int at = 0; at < bytes.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] broken = bytes.clone();
        broken[at] ^= (byte) (1 << bit);
        assertReadsOrSaysNo(broken);
      }
      assertReadsOrSaysNo(Arrays.copyOf(bytes, at));
    }
  }

  private static void assertReadsOrSaysNo(byte[] bytes) {
    try {
      Kept kept = KeptBytes.read(bytes);
      assertThat(kept).isEqualTo(Answers.KEPT);
    } catch (StoreUnavailableException garbled) {
      assertThat(garbled.reason()).isEqualTo(Reason.GARBLED);
    }
  }
}

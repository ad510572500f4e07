package dev.counterpoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A function whose events are seen on their way, can be held back, and are refused without an API
 * key as a REST API refuses them.
 */
final class Watched implements Invocable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CountDownLatch OPEN = new CountDownLatch(0);

  private final Invocable function;
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch gate = OPEN;
  private volatile String key;

  Watched(Invocable function) {
    this.function = function;
  }

  /** The events so far, none of which is seen again. */
  List<JsonNode> seen() {
    List<JsonNode> seen = List.copyOf(events);
    events.clear();
    return seen;
  }

  void hold() {
    gate = new CountDownLatch(1);
  }

  void release() {
    gate.countDown();
  }

  /** {@code null}: none is needed. */
  void wantKey(String wanted) {
    key = wanted;
  }

  @Override
  public byte[] invoke(byte[] event) throws IOException {
    JsonNode seen = JSON.readTree(event);
    events.add(seen);
    if (key != null && !seen.at("/headers/x-api-key").asText().equals(key)) {
      return forbidden();
    }
    try {
      gate.await(LocalFunction.TIMEOUT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return function.invoke(event);
  }

  private static byte[] forbidden() throws IOException {
    ObjectNode answer = JSON.createObjectNode().put("statusCode", 403);
    answer.putObject("headers").put("content-type", "application/json");
    answer.put("body", "{\"message\":\"Forbidden\"}");
    return JSON.writeValueAsBytes(answer);
  }

  @Override
  public void close() throws IOException {
    release();
    function.close();
  }
}

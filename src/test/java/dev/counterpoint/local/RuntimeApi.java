package dev.counterpoint.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lambda's Runtime API, version 2018-06-01, for one execution environment: hands out events, takes
 * the answers. Who asks to be restored from a snapshot is told at once that this has happened. It
 * listens on a free loopback port.
 */
final class RuntimeApi implements AutoCloseable {

  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String FUNCTION_ARN =
      "arn:aws:lambda:us-east-1:123456789012:function:counterpoint";

  /** A trace that is sampled; who hears of it is up to {@code AWS_XRAY_DAEMON_ADDRESS}. */
  static final String TRACE =
      "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

  private record Invocation(
      String id, byte[] event, Duration timeout, CompletableFuture<byte[]> answer) {}

  private final HttpServer server;
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Invocation> running = new ConcurrentHashMap<>();
  private final CompletableFuture<Void> initialized = new CompletableFuture<>();
  private final AtomicInteger count = new AtomicInteger();

  RuntimeApi() throws IOException {
    server = Loopback.server(0);
    server.createContext(ROOT + "invocation/next", this::next);
    server.createContext(ROOT + "invocation/", this::finish);
    server.createContext(ROOT + "init/error", this::failToStart);
    server.createContext(ROOT + "restore/next", RuntimeApi::accept);
    server.start();
  }

  /** What {@code AWS_LAMBDA_RUNTIME_API} holds. */
  String address() {
    return server.getAddress().getHostString() + ":" + server.getAddress().getPort();
  }

  /**
   * Completes when the function asks for its first event, or fails with its initialization error.
   */
  CompletableFuture<Void> initialized() {
    return initialized;
  }

  /**
   * Queues an event; the answer fails with {@link FunctionFailure} when the function reports an
   * error.
   */
  CompletableFuture<byte[]> submit(byte[] event, Duration timeout) {
    String id = "00000000-0000-4000-8000-%012d".formatted(count.incrementAndGet());
    Invocation invocation = new Invocation(id, event, timeout, new CompletableFuture<>());
    waiting.add(invocation);
    return invocation.answer();
  }

  private void next(HttpExchange exchange) throws IOException {
    initialized.complete(null);
    Invocation invocation = taken();
    if (invocation == null) {
      exchange.close();
      return;
    }
    running.put(invocation.id(), invocation);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.set("Lambda-Runtime-Invoked-Function-Arn", FUNCTION_ARN);
    headers.set("Lambda-Runtime-Trace-Id", TRACE);
    long deadline = System.currentTimeMillis() + invocation.timeout().toMillis();
    headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
    answer(exchange, 200, invocation.event());
  }

  private Invocation taken() {
    try {
      return waiting.take();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void finish(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    accept(exchange);
    String[] path = exchange.getRequestURI().getPath().substring(ROOT.length()).split("/");
    Invocation invocation = running.remove(path[1]);
    if (invocation == null) {
      return;
    }
    if (path[2].equals("response")) {
      invocation.answer().complete(body);
    } else {
      invocation.answer().completeExceptionally(FunctionFailure.reported(body));
    }
  }

  private void failToStart(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    accept(exchange);
    initialized.completeExceptionally(FunctionFailure.reported(body));
  }

  private static void accept(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        exchange.getRequestMethod().equals("GET") ? 200 : 202,
        "{\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    Loopback.stop(server);
  }
}

package dev.counterpoint.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;

/**
 * Stands for API Gateway on loopback: turns requests into events and the function's answers into
 * responses.
 */
public final class LocalGateway implements AutoCloseable {

  /** API Gateway's own limit. */
  private static final int MAX_BODY_BYTES = 10 * 1024 * 1024;

  private final HttpServer server;
  private final Payload payload;

  private LocalGateway(HttpServer server, Payload payload) {
    this.server = server;
    this.payload = payload;
  }

  /** Takes a loopback port, 0 any free one, without answering yet. */
  public static LocalGateway bind(int port, Payload payload) throws IOException {
    try {
      return new LocalGateway(Loopback.server(port), payload);
    } catch (BindException busy) {
      throw new UsageException("Port %d is busy: choose another with -Dport=N".formatted(port));
    }
  }

  /** Answers every request with the function from now on. */
  public LocalGateway serve(Invocable function) {
    server.createContext("/", exchange -> answer(exchange, function));
    server.start();
    return this;
  }

  /** The port it serves. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** What the gateway answers to one request. */
  static Response respond(Invocable function, Payload payload, Request request) throws IOException {
    if (request.body().length > MAX_BODY_BYTES) {
      return Response.gatewayFailure(413, "Request Entity Too Large");
    }
    try {
      return Response.of(function.invoke(payload.of(request)));
    } catch (FunctionFailure failure) {
      System.err.println(failure.getMessage());
      return failure.isTimeout()
          ? Response.gatewayFailure(504, "Endpoint request timed out")
          : Response.gatewayFailure(502, "Internal server error");
    }
  }

  private void answer(HttpExchange exchange, Invocable function) throws IOException {
    try (exchange) {
      send(exchange, respond(function, payload, read(exchange)));
    } catch (IOException | RuntimeException e) {
      System.err.println("Could not answer: " + e);
    }
  }

  private static Request read(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    return new Request(
        exchange.getRequestMethod(),
        uri.getPath(),
        uri.getRawQuery() == null ? "" : uri.getRawQuery(),
        exchange.getRequestHeaders(),
        exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1));
  }

  private static void send(HttpExchange exchange, Response response) throws IOException {
    response.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
    boolean bodiless = response.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(response.status(), bodiless ? -1 : response.body().length);
    if (!bodiless) {
      exchange.getResponseBody().write(response.body());
    }
  }

  @Override
  public void close() {
    Loopback.stop(server);
  }
}

package dev.counterpoint.llm;

import dev.counterpoint.llm.BoundedHttp.Reply;
import dev.counterpoint.summary.Deadline;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** {@link BoundedHttp} under LangChain4j: its HTTP client for a single call with one deadline. */
final class ChatCall implements HttpClient, HttpClientBuilder {

  private final Transport transport;
  private final Deadline deadline;
  private final Clock clock;
  private final Map<String, String> extraHeaders;
  private String complaint = "";

  /** Sends one request. */
  @FunctionalInterface
  interface Transport {
    Reply send(BoundedHttp.Request request, Deadline deadline);
  }

  /**
   * @param extraHeaders put in place of LangChain4j's of the same name, whatever the case
   */
  ChatCall(Transport transport, Deadline deadline, Clock clock, Map<String, String> extraHeaders) {
    this.transport = transport;
    this.deadline = deadline;
    this.clock = clock;
    this.extraHeaders = extraHeaders;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    Reply reply =
        transport.send(
            new BoundedHttp.Request(
                request.method().name(),
                URI.create(request.url()),
                headers(request),
                request.body().getBytes(StandardCharsets.UTF_8)),
            deadline);
    if (reply.status() / 100 != 2) {
      throw failure(reply);
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(200)
        .headers(Map.of())
        .body(Envelope.clean(reply))
        .build();
  }

  private Map<String, List<String>> headers(HttpRequest request) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(request.headers());
    extraHeaders.forEach((name, value) -> headers.remove(name));
    extraHeaders.forEach((name, value) -> headers.put(name, List.of(value)));
    return headers;
  }

  private CallException failure(Reply reply) {
    complaint = Envelope.text(reply).toLowerCase(Locale.ROOT);
    return new CallException(
        EndpointError.of(reply.status(), complaint), RetryAfter.of(reply, clock));
  }

  /** What an endpoint's error said, in lower case: never to leave this room. */
  String complaint() {
    return complaint;
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("quotes are checked before anything leaves");
  }

  @Override
  public HttpClient build() {
    return this;
  }

  @Override
  public Duration connectTimeout() {
    return deadline.remaining();
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration timeout) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return deadline.remaining();
  }

  @Override
  public HttpClientBuilder readTimeout(Duration timeout) {
    return this;
  }
}

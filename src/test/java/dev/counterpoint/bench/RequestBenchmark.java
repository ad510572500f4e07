package dev.counterpoint.bench;

import dev.counterpoint.gateway.Gateway;
import dev.counterpoint.local.Payload;
import dev.counterpoint.local.Request;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A whole request, from the event's bytes to the response's, each made anew and nothing kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx400m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RequestBenchmark {

  private static final int MILLISECONDS = 28_000;
  private static final Map<String, String> NOTHING_KEPT =
      Map.of("COUNTERPOINT_CACHE_CHARACTERS", "0");

  @Param({"1", "10", "100", "1000"})
  int kilobytes;

  private ModelStub model;
  private Gateway embedded;
  private Gateway asking;
  private byte[] event;

  @Setup
  public void prepare() throws IOException {
    model = new ModelStub();
    embedded = Gateway.from(NOTHING_KEPT, line -> {});
    asking =
        Gateway.from(
            Map.of(
                "COUNTERPOINT_CACHE_CHARACTERS", "0",
                "COUNTERPOINT_LLM_BASE_URL", model.baseUrl(),
                "COUNTERPOINT_LLM_MODEL", "stub",
                "COUNTERPOINT_LLM_API_KEY", "none"),
            line -> {});
    // Text beyond 200 KB is over the contract's limit: such a request is a page.
    boolean page = kilobytes > 200;
    String body = page ? Articles.html(kilobytes) : Articles.text(kilobytes);
    event =
        Payload.V2.of(
            new Request(
                "POST",
                "/summaries",
                "",
                Map.of("content-type", List.of(page ? "text/html" : "text/plain")),
                body.getBytes(StandardCharsets.UTF_8)));
    requireSuccess(embedded);
    requireSuccess(asking);
  }

  private void requireSuccess(Gateway gateway) throws IOException {
    String answer = answer(gateway).toString(StandardCharsets.UTF_8);
    if (!answer.contains("\"statusCode\":200")) {
      throw new IllegalStateException(answer);
    }
  }

  @TearDown
  public void end() {
    model.close();
  }

  @Benchmark
  public ByteArrayOutputStream withoutModel() throws IOException {
    return answer(embedded);
  }

  @Benchmark
  public ByteArrayOutputStream withModelThatAnswersAtOnce() throws IOException {
    return answer(asking);
  }

  private ByteArrayOutputStream answer(Gateway gateway) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    gateway.answer(new ByteArrayInputStream(event), response, MILLISECONDS, "bench");
    return response;
  }
}

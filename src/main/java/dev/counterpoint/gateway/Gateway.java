package dev.counterpoint.gateway;

import dev.counterpoint.pipeline.Pipeline;
import dev.counterpoint.pipeline.RequestLog;
import dev.counterpoint.pipeline.Settings;
import dev.counterpoint.pipeline.Step;
import dev.counterpoint.pipeline.Trace;
import dev.counterpoint.pipeline.XRay;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** An event in, a response in the same shape out, whatever happens between. Thread-safe. */
public final class Gateway {

  /** What Lambda needs to send the answer, and a caller's clock may run ahead. */
  private static final Duration MARGIN = Duration.ofMillis(500);

  /** A little less than Lambda passes on: beyond it, the caller would see a bare 502. */
  private static final int MOST_BYTES = 6_000_000;

  private static final String UNSENDABLE =
      "The article's text is too large to be sent back with the answer: send less HTML, or text.";

  private static final String UNFITTING = "The article is too large for this function's memory.";

  private final Settings settings;
  private final Pipeline pipeline;
  private final Summaries summaries;
  private final RequestLog log;

  public Gateway(Settings settings, Pipeline pipeline, RequestLog log) {
    this.settings = settings;
    this.pipeline = pipeline;
    this.summaries = new Summaries(pipeline);
    this.log = log;
  }

  /**
   * As the environment says.
   *
   * @param lines takes the log, a line at a time
   * @throws RuntimeException that names the variable, if one makes no sense
   */
  public static Gateway from(Map<String, String> environment, Consumer<String> lines) {
    Settings settings = Settings.from(environment);
    return new Gateway(
        settings,
        Pipeline.from(environment, settings),
        new RequestLog(lines, InstantSource.system(), XRay.from(environment)));
  }

  /** This process will be stopped and copied. */
  void hangUp() {
    pipeline.hangUp();
  }

  /** This process was stopped, copied and woken up, maybe long after. */
  void wakeUp() {
    pipeline.wakeUp();
  }

  /**
   * @param remaining what is left of the invocation, in milliseconds; garbage outside Lambda
   * @param invocationId {@code null} outside Lambda
   */
  public void answer(InputStream event, OutputStream out, int remaining, String invocationId)
      throws IOException {
    Trace trace = new Trace();
    Shape shape = Shape.V2;
    String requestId = RequestId.of(null, invocationId);
    HttpResponse response;
    try {
      HttpRequest request = EventReader.read(event);
      shape = request.shape();
      requestId = RequestId.of(request.header("x-request-id"), invocationId);
      response = answer(request, requestId, budget(remaining), trace);
      response = delivered(response, request);
    } catch (NotHttpException notHttp) {
      response = Problem.notHttp(notHttp.getMessage()).response(requestId);
    } catch (ProblemException unreadable) {
      response = unreadable.problem().response(requestId);
    }
    byte[] bytes = bytes(response, shape, requestId, trace);
    if (bytes.length > MOST_BYTES) {
      response = Problem.tooLarge(UNSENDABLE, List.of()).response(requestId);
      bytes = bytes(response, shape, requestId, trace);
    }
    trace.note("requestId", requestId);
    trace.note("status", response.status());
    trace.note("responseBytes", bytes.length);
    log.write(trace);
    out.write(bytes);
  }

  private static byte[] bytes(HttpResponse response, Shape shape, String requestId, Trace trace) {
    return response
        .with("X-Request-Id", requestId)
        .with("X-Content-Type-Options", "nosniff")
        .with("Server-Timing", serverTiming(trace))
        .bytes(shape);
  }

  private HttpResponse answer(HttpRequest request, String requestId, Duration budget, Trace trace) {
    try {
      return dispatch(request, budget, trace);
    } catch (ProblemException refused) {
      trace.note("problem", refused.problem().name());
      return refused.problem().response(requestId);
    } catch (OutOfMemoryError tooMuch) {
      trace.failed(tooMuch);
      return Problem.tooLarge(UNFITTING, List.of()).response(requestId);
    } catch (RuntimeException | StackOverflowError bug) {
      trace.failed(bug);
      return Problem.internal().response(requestId);
    }
  }

  private HttpResponse dispatch(HttpRequest request, Duration budget, Trace trace)
      throws ProblemException {
    Route route = Route.of(request.path(), request.stage(), settings.basePath());
    if (route == null) {
      throw new ProblemException(Problem.notFound("There is nothing at this path."));
    }
    trace.note("route", route.path());
    if (!route.allows(request.method())) {
      throw new ProblemException(Problem.methodNotAllowed(route.allow()));
    }
    trace.note("method", request.method());
    if (request.method().equals("OPTIONS")) {
      return HttpResponse.empty(204).with("Allow", route.allow());
    }
    return switch (route) {
      case SUMMARIES -> summaries.make(request, budget, trace);
      case SUMMARY -> summaries.kept(request, budget, trace);
      case HEALTH -> Pages.health();
      case OPENAPI -> Pages.openApi();
      case PAGE -> Pages.page();
    };
  }

  private static HttpResponse delivered(HttpResponse response, HttpRequest request) {
    if (request.method().equals("HEAD")) {
      return response.withoutBody();
    }
    return Compression.pays(request, response.length()) ? response.gzipped() : response;
  }

  /** Lambda's clock counts only where it shortens: outside Lambda it is an overflowed int. */
  private Duration budget(int remaining) {
    Duration most = settings.timeout();
    if (remaining <= 0) {
      return most;
    }
    Duration left = Duration.ofMillis(remaining).minus(MARGIN);
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(most) < 0 ? left : most;
  }

  private static String serverTiming(Trace trace) {
    StringJoiner timing = new StringJoiner(", ");
    for (Map.Entry<Step, Double> step : trace.milliseconds().entrySet()) {
      timing.add(step.getKey().label() + ";dur=" + step.getValue());
    }
    return timing.length() == 0 ? null : timing.toString();
  }
}

package dev.counterpoint.gateway;

import dev.counterpoint.pipeline.Answer;
import dev.counterpoint.pipeline.Pipeline;
import dev.counterpoint.pipeline.Refusal;
import dev.counterpoint.pipeline.Step;
import dev.counterpoint.pipeline.Submission;
import dev.counterpoint.pipeline.Trace;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.verify.VerifiedSummary;
import java.time.Duration;

/** {@code POST /summaries} and {@code GET /summaries/{id}}. */
final class Summaries {

  private final Pipeline pipeline;

  Summaries(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  HttpResponse make(HttpRequest request, Duration budget, Trace trace) throws ProblemException {
    Format format = Accept.best(request.list("accept"));
    Submission submission = SubmissionReader.read(request);
    Duration wait = Prefer.wait(request.list("prefer"));
    boolean shortened = wait != null && wait.compareTo(budget) < 0;
    try {
      Answer answer = pipeline.answer(submission, Deadline.in(shortened ? wait : budget), trace);
      return response(request, answer, format, trace)
          .with("Preference-Applied", shortened ? "wait=" + wait.toSeconds() : null);
    } catch (Refusal refusal) {
      throw new ProblemException(Problem.of(refusal));
    }
  }

  HttpResponse kept(HttpRequest request, Duration budget, Trace trace) throws ProblemException {
    Format format = Accept.best(request.list("accept"));
    String id = Route.id(request.path());
    Answer answer =
        pipeline
            .kept(id, Deadline.in(budget), trace)
            .orElseThrow(
                () -> new ProblemException(Problem.notFound("No answer is kept under this id.")));
    return response(request, answer, format, trace);
  }

  private static HttpResponse response(
      HttpRequest request, Answer answer, Format format, Trace trace) {
    String held = request.list("if-none-match");
    boolean anyWillDo = held.strip().equals("*") && !request.method().equals("POST");
    boolean unchanged =
        answer.isKnownToCaller() || anyWillDo || EntityTags.in(held).contains(answer.id());
    HttpResponse response =
        unchanged
            ? HttpResponse.empty(304)
            : new HttpResponse(200, format.contentType(), rendered(answer, format, trace));
    return response
        .with("ETag", EntityTags.of(answer.id()))
        .with("Cache-Control", isDegraded(answer) ? "private, no-store" : "private, max-age=3600")
        .with("Content-Language", unchanged ? null : language(answer.summary()))
        .with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .with("Vary", "Accept, Accept-Encoding");
  }

  private static String rendered(Answer answer, Format format, Trace trace) {
    try (Trace.Running step = trace.step(Step.RENDER)) {
      return format.renderer().render(answer.id(), answer.summary());
    }
  }

  private static boolean isDegraded(Answer answer) {
    return answer.summary() != null && answer.summary().engine().degraded() != null;
  }

  private static String language(VerifiedSummary summary) {
    String asked = summary.options().language();
    String language = asked == null ? summary.source().article().language() : asked;
    return language.equals("und") ? null : language;
  }
}

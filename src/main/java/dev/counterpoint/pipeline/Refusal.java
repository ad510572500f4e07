package dev.counterpoint.pipeline;

import dev.counterpoint.summary.Degraded;
import java.time.Duration;
import java.util.Locale;

/**
 * There is no answer, for a reason the caller should know. The message is for people and carries
 * nothing of the article.
 */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why there is no answer. */
  public enum Cause {
    TEXT_TOO_LARGE,
    HTML_TOO_LARGE,
    NOTHING_TO_SUMMARIZE,
    UNSUPPORTED_LANGUAGE,
    NO_MODEL,
    MODEL_MISCONFIGURED,
    MODEL_REFUSED,
    MODEL_UNAVAILABLE,
    MODEL_LATE
  }

  private final Cause cause;
  private final String field;
  private final transient Duration retryAfter;

  private Refusal(Cause cause, String field, String message, Duration retryAfter) {
    super(message, null, false, false);
    this.cause = cause;
    this.field = field;
    this.retryAfter = retryAfter;
  }

  static Refusal of(Cause cause, String field, String message) {
    return new Refusal(cause, field, message, null);
  }

  /** The model could not answer, and nobody else was to. */
  static Refusal ofModel(Degraded degraded, Duration retryAfter) {
    Cause cause =
        switch (degraded.reason()) {
          case DEADLINE -> Cause.MODEL_LATE;
          case MISCONFIGURED -> Cause.MODEL_MISCONFIGURED;
          case REFUSED -> Cause.MODEL_REFUSED;
          case UNAVAILABLE, RATE_LIMITED, INVALID_OUTPUT -> Cause.MODEL_UNAVAILABLE;
        };
    return new Refusal(cause, null, sentence(degraded.detail()), retryAfter);
  }

  private static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }

  public Cause why() {
    return cause;
  }

  /** The request's field that is to blame; {@code null} if none is. */
  public String field() {
    return field;
  }

  /** When the endpoint may be asked again; {@code null} if it did not say. */
  public Duration retryAfter() {
    return retryAfter;
  }
}

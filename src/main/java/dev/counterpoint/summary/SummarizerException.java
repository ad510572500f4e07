package dev.counterpoint.summary;

import java.time.Duration;

/** An engine could not answer. The message is for people and carries no text of the article. */
public final class SummarizerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Degraded degraded;
  private final transient Usage usage;
  private final transient Duration retryAfter;

  /**
   * @param retryAfter when the endpoint said it may be asked again; {@code null} if it did not
   */
  public SummarizerException(Degraded degraded, Usage usage, Duration retryAfter) {
    super(degraded.detail());
    this.degraded = degraded;
    this.usage = usage;
    this.retryAfter = retryAfter;
  }

  public Degraded degraded() {
    return degraded;
  }

  public Usage usage() {
    return usage;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}

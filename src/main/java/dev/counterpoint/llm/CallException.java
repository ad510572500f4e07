package dev.counterpoint.llm;

import java.time.Duration;

/**
 * A call to an endpoint failed. Carries no cause and no text of either side: LangChain4j hands an
 * exception without a cause through as it is, and what is not carried cannot be logged.
 */
final class CallException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final transient Duration retryAfter;

  CallException(Fault fault) {
    this(fault, null);
  }

  /**
   * @param retryAfter when the endpoint said it may be asked again; {@code null} if it did not
   */
  CallException(Fault fault, Duration retryAfter) {
    super(fault.name(), null, false, false);
    this.fault = fault;
    this.retryAfter = retryAfter;
  }

  Fault fault() {
    return fault;
  }

  Duration retryAfter() {
    return retryAfter;
  }
}

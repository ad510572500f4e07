package dev.counterpoint.gateway;

/** The function was invoked with something that is no HTTP request. */
final class NotHttpException extends Exception {

  private static final long serialVersionUID = 1L;

  NotHttpException(String message) {
    super(message, null, false, false);
  }
}

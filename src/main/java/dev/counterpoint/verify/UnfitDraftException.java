package dev.counterpoint.verify;

/** Too little of a draft passed the checks to be an answer. */
public final class UnfitDraftException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnfitDraftException(String message) {
    super(message);
  }
}

package dev.counterpoint.cache;

import java.util.Locale;

/**
 * A store could not be asked, or gave no sensible answer. It carries a reason for the log and
 * nothing of what was sent or received.
 */
public final class StoreUnavailableException extends Exception {

  public enum Reason {
    /** No answer in time. */
    LATE,
    UNREACHABLE,
    /** Without credentials, or with credentials that may not do this. */
    DENIED,
    NO_TABLE,
    THROTTLED,
    /** It answered with another error. */
    FAILED,
    /** It answered with what no store of ours would. */
    GARBLED,
    /** It failed a moment ago, and is left alone. */
    RESTING;

    /** The name in the log: {@code no-table}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  public StoreUnavailableException(Reason reason) {
    super(reason.label(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}

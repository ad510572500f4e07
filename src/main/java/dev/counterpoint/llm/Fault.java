package dev.counterpoint.llm;

import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.Degraded.Reason;

/** What can go wrong with a call, what a second call may do about it, and what a caller is told. */
enum Fault {
  DEADLINE(Reason.DEADLINE, Remedy.RETRY, true, "the model did not answer in time"),
  UNREACHABLE(Reason.UNAVAILABLE, Remedy.RETRY, true, "the endpoint could not be reached"),
  BROKEN_OFF(Reason.UNAVAILABLE, Remedy.RETRY, true, "the endpoint broke its answer off"),
  OVERSIZED(Reason.UNAVAILABLE, Remedy.NONE, true, "the endpoint's answer was far too long"),
  ENCODED(Reason.UNAVAILABLE, Remedy.NONE, true, "the endpoint compressed its answer unasked"),
  NOT_AN_API(Reason.UNAVAILABLE, Remedy.NONE, true, "a web page answered in the model's place"),
  EMPTY(Reason.UNAVAILABLE, Remedy.RETRY, true, "the endpoint's answer was empty"),
  OVERLOADED(Reason.UNAVAILABLE, Remedy.RETRY, true, "the endpoint failed or was overloaded"),
  RATE_LIMITED(Reason.RATE_LIMITED, Remedy.RETRY, true, "the endpoint limits its rate"),
  QUOTA(Reason.RATE_LIMITED, Remedy.NONE, true, "the endpoint's quota is used up"),
  REDIRECTED(Reason.MISCONFIGURED, Remedy.NONE, true, "the endpoint points somewhere else"),
  UNAUTHORIZED(Reason.MISCONFIGURED, Remedy.NONE, true, "the endpoint refused the key"),
  NO_KEY(Reason.MISCONFIGURED, Remedy.NONE, true, "the endpoint's key could not be read"),
  NOT_FOUND(Reason.MISCONFIGURED, Remedy.NONE, true, "the endpoint does not know the model"),
  BAD_REQUEST(Reason.MISCONFIGURED, Remedy.NONE, true, "the endpoint refused the request"),
  UNSUPPORTED(Reason.MISCONFIGURED, Remedy.ADAPT, false, "the endpoint refused a parameter"),
  TOO_LONG(Reason.MISCONFIGURED, Remedy.SHORTEN, false, "the article is too long for the endpoint"),
  REFUSED(Reason.REFUSED, Remedy.NONE, false, "the model refused the article"),
  DECLINED(Reason.REFUSED, Remedy.REPAIR, false, "the model declined to answer"),
  CUT(Reason.INVALID_OUTPUT, Remedy.REPAIR, false, "the model's answer was cut off"),
  NO_DRAFT(Reason.INVALID_OUTPUT, Remedy.REPAIR, false, "the model's answer was not usable"),
  ECHO(Reason.INVALID_OUTPUT, Remedy.NONE, false, "the model repeated its instructions");

  /** What a second call may do. */
  enum Remedy {
    NONE,
    /** Ask the same again, after a pause. */
    RETRY,
    /** Ask the same in another dialect. */
    ADAPT,
    /** Ask with less of the article. */
    SHORTEN,
    /** Ask again and say what was wrong. */
    REPAIR
  }

  private final Reason reason;
  private final Remedy remedy;
  private final boolean outage;
  private final String detail;

  Fault(Reason reason, Remedy remedy, boolean outage, String detail) {
    this.reason = reason;
    this.remedy = remedy;
    this.outage = outage;
    this.detail = detail;
  }

  Remedy remedy() {
    return remedy;
  }

  /** Whether it says something of the endpoint, whatever the article. */
  boolean outage() {
    return outage;
  }

  Degraded degraded() {
    return new Degraded(reason, detail);
  }
}

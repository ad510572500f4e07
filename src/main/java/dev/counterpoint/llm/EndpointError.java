package dev.counterpoint.llm;

import java.util.List;
import java.util.Locale;

/**
 * Tells an endpoint's error from its status and what it says. Status codes alone do not: an unknown
 * parameter, an article too long and an empty account can all be a 400.
 */
final class EndpointError {

  private static final int LOOKED_AT = 4_000;

  private static final List<String> QUOTA =
      List.of("insufficient_quota", "credit balance", "billing_hard_limit", "billing_not_active");
  private static final List<String> OVERLOADED =
      List.of("overloaded_error", "overloaded", "server_error", "unavailable");
  private static final List<String> TOO_LONG =
      List.of(
          "context_length",
          "context length",
          "context size",
          "context window",
          "exceed_context",
          "prompt is too long",
          "input is too long",
          "too many tokens",
          "input token count",
          "request_too_large",
          "string_above_max_length");
  private static final List<String> REFUSED =
      List.of("content_filter", "content_policy", "responsibleaipolicy", "content management");
  private static final List<String> UNSUPPORTED =
      List.of(
          "unsupported",
          "not supported",
          "not support",
          "unknown parameter",
          "unrecognized",
          "unknown name",
          "extra inputs",
          "not permitted",
          "invalid");

  private EndpointError() {}

  /**
   * @param status of the reply, 200 for an error in a success's clothes
   * @param body what it says, as far as it was read
   */
  static Fault of(int status, String body) {
    String said = body.substring(0, Math.min(body.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
    if (300 <= status && status < 400) {
      return Fault.REDIRECTED;
    }
    if (mentions(said, QUOTA) || status == 402) {
      return Fault.QUOTA;
    }
    if (status == 401 || status == 403) {
      return Fault.UNAUTHORIZED;
    }
    if (status == 429 || said.contains("rate_limit")) {
      return Fault.RATE_LIMITED;
    }
    if (mentions(said, OVERLOADED)) {
      return Fault.OVERLOADED;
    }
    if (status == 413 || mentions(said, TOO_LONG)) {
      return Fault.TOO_LONG;
    }
    if (status >= 500 || status == 408 || status == 409 || status == 425 || status < 300) {
      return Fault.OVERLOADED;
    }
    return ofRequest(status, said);
  }

  private static Fault ofRequest(int status, String said) {
    if (mentions(said, REFUSED)) {
      return Fault.REFUSED;
    }
    if (Dialect.isAbout(said) && mentions(said, UNSUPPORTED)) {
      return Fault.UNSUPPORTED;
    }
    return status == 404 || said.contains("model_not_found") ? Fault.NOT_FOUND : Fault.BAD_REQUEST;
  }

  private static boolean mentions(String said, List<String> marks) {
    return marks.stream().anyMatch(said::contains);
  }
}

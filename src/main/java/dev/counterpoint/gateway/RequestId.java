package dev.counterpoint.gateway;

import java.util.UUID;

/** The name of a request: the caller's, if it can be repeated without harm, else one of ours. */
final class RequestId {

  private static final int LONGEST = 64;

  private RequestId() {}

  /**
   * @param fromCaller {@code null} if not sent
   * @param fromLambda {@code null} outside Lambda
   */
  static String of(String fromCaller, String fromLambda) {
    if (isClean(fromCaller)) {
      return fromCaller;
    }
    return isClean(fromLambda) ? fromLambda : UUID.randomUUID().toString();
  }

  private static boolean isClean(String id) {
    return id != null
        && !id.isEmpty()
        && id.length() <= LONGEST
        && id.chars().allMatch(RequestId::isSafe);
  }

  private static boolean isSafe(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-_.".indexOf(c) >= 0;
  }
}

package dev.counterpoint.gateway;

import java.time.Duration;

/** The one preference of RFC 7240 that is honored: {@code wait=N}. */
final class Prefer {

  private static final int LONGEST_NUMBER = 6;

  private Prefer() {}

  /** How long the client is ready to wait; {@code null} if it did not say or made no sense. */
  static Duration wait(String header) {
    for (String preference : header.split(",")) {
      String name = preference.split(";", 2)[0].strip();
      int equals = name.indexOf('=');
      if (equals > 0 && name.substring(0, equals).strip().equalsIgnoreCase("wait")) {
        return seconds(name.substring(equals + 1).replace("\"", "").strip());
      }
    }
    return null;
  }

  private static Duration seconds(String value) {
    boolean number =
        !value.isEmpty()
            && value.length() <= LONGEST_NUMBER
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Duration.ofSeconds(Long.parseLong(value)) : null;
  }
}

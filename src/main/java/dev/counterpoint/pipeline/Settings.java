package dev.counterpoint.pipeline;

import java.time.Duration;
import java.util.Map;

/**
 * The configuration that is not the model's. An empty variable is an absent one.
 *
 * @param timeout the longest an answer may take, {@code COUNTERPOINT_TIMEOUT} in seconds
 * @param cacheCharacters how many characters of articles are kept in memory, {@code
 *     COUNTERPOINT_CACHE_CHARACTERS}; 0 keeps nothing
 * @param keep how long an answer is kept, {@code COUNTERPOINT_CACHE_SECONDS}
 * @param basePath what a custom domain puts before every path, {@code COUNTERPOINT_BASE_PATH}; ""
 *     for nothing
 */
public record Settings(Duration timeout, long cacheCharacters, Duration keep, String basePath) {

  /** Long enough for a second chance of the model's, short enough to be kept for a moment only. */
  static final Duration KEEP_DEGRADED = Duration.ofSeconds(60);

  /**
   * @throws IllegalStateException that names the variable, if one makes no sense
   */
  public static Settings from(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    return new Settings(
        Duration.ofSeconds(variables.number("COUNTERPOINT_TIMEOUT", 1, 900, 25)),
        variables.number("COUNTERPOINT_CACHE_CHARACTERS", 0, 1_000_000_000, 8_000_000),
        Duration.ofSeconds(variables.number("COUNTERPOINT_CACHE_SECONDS", 0, 2_592_000, 86_400)),
        variables.path("COUNTERPOINT_BASE_PATH"));
  }

  private record Variables(Map<String, String> environment) {

    long number(String name, long least, long most, long otherwise) {
      String value = environment.getOrDefault(name, "").strip();
      if (value.isEmpty()) {
        return otherwise;
      }
      boolean digits = value.length() <= 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
      long number = digits ? Long.parseLong(value) : -1;
      if (number < least || number > most) {
        throw new IllegalStateException(
            name + " must be a whole number from " + least + " to " + most);
      }
      return number;
    }

    String path(String name) {
      String value = environment.getOrDefault(name, "").strip();
      if (value.isEmpty() || value.equals("/")) {
        return "";
      }
      if (!value.matches("(/[A-Za-z0-9._~-]{1,64}){1,8}")) {
        throw new IllegalStateException(name + " must be a path like /news, without an end slash");
      }
      return value;
    }
  }
}

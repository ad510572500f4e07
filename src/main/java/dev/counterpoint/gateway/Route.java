package dev.counterpoint.gateway;

import java.util.List;

/** What there is to be asked for. */
enum Route {
  SUMMARIES("/summaries", "POST", "OPTIONS"),
  SUMMARY("/summaries/{id}", "GET", "HEAD", "OPTIONS"),
  HEALTH("/health", "GET", "HEAD", "OPTIONS"),
  OPENAPI("/openapi.yaml", "GET", "HEAD", "OPTIONS"),
  PAGE("/", "GET", "HEAD", "OPTIONS");

  private static final String KEPT = "/summaries/";

  private final String path;
  private final List<String> methods;

  Route(String path, String... methods) {
    this.path = path;
    this.methods = List.of(methods);
  }

  /**
   * Finds the route of a path that may begin with a base path and the API's stage, and end with a
   * slash.
   *
   * @param stage {@code null} if none
   * @return {@code null} if there is none
   */
  static Route of(String path, String stage, String basePath) {
    String bare = without(basePath, path);
    Route route = exactly(bare);
    return route == null && stage != null ? exactly(without("/" + stage, bare)) : route;
  }

  private static String without(String prefix, String path) {
    boolean hasPrefix = path.equals(prefix) || path.startsWith(prefix + "/");
    return hasPrefix ? path.substring(prefix.length()) : path;
  }

  private static Route exactly(String path) {
    String trimmed = trimmed(path);
    for (Route route : values()) {
      if (route.path.equals(trimmed)) {
        return route;
      }
    }
    boolean kept = trimmed.startsWith(KEPT) && isId(trimmed.substring(KEPT.length()));
    return kept ? SUMMARY : null;
  }

  /** The id at the end of a {@link #SUMMARY} path. */
  static String id(String path) {
    String trimmed = trimmed(path);
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  private static String trimmed(String path) {
    boolean slash = path.length() > 1 && path.endsWith("/");
    return path.isEmpty() ? "/" : slash ? path.substring(0, path.length() - 1) : path;
  }

  private static boolean isId(String last) {
    return !last.isEmpty() && last.length() <= 64 && last.indexOf('/') < 0;
  }

  String path() {
    return path;
  }

  /** As in the header of that name. */
  String allow() {
    return String.join(", ", methods);
  }

  boolean allows(String method) {
    return methods.contains(method);
  }
}

package dev.counterpoint.cache.dynamodb;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/**
 * Where answers are kept.
 *
 * @param endpoint of DynamoDB
 */
record Table(String name, String region, URI endpoint) {

  /**
   * {@code COUNTERPOINT_CACHE_TABLE}, and what Lambda and the AWS SDKs call {@code AWS_REGION} and
   * {@code AWS_ENDPOINT_URL_DYNAMODB}.
   *
   * @throws IllegalStateException that names the variable, if one makes no sense
   */
  static Table from(Map<String, String> environment) {
    String name = environment.getOrDefault("COUNTERPOINT_CACHE_TABLE", "").strip();
    if (!name.matches("[A-Za-z0-9_.-]{3,255}")) {
      throw new IllegalStateException("COUNTERPOINT_CACHE_TABLE must be the name of a table");
    }
    String region = environment.getOrDefault("AWS_REGION", "").strip();
    if (!region.matches("[a-z]{2,4}(-[a-z]{2,16}){1,3}-[0-9]{1,2}")) {
      throw new IllegalStateException("COUNTERPOINT_CACHE_TABLE needs a region in AWS_REGION");
    }
    return new Table(name, region, endpoint(environment, region));
  }

  private static URI endpoint(Map<String, String> environment, String region) {
    String given = environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "").strip();
    if (given.isEmpty()) {
      String suffix = region.startsWith("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com";
      return URI.create("https://dynamodb." + region + suffix + "/");
    }
    try {
      URI uri = new URI(given.replaceFirst("/+$", "") + "/");
      boolean whole = uri.getHost() != null && uri.getPath().equals("/") && uri.getQuery() == null;
      if (whole && ("https".equals(uri.getScheme()) || isLocal(uri))) {
        return uri;
      }
    } catch (URISyntaxException notEvenThat) {
      // As below.
    }
    throw new IllegalStateException(
        "AWS_ENDPOINT_URL_DYNAMODB must be https://HOST, or http on loopback");
  }

  private static boolean isLocal(URI uri) {
    return "http".equals(uri.getScheme())
        && uri.getHost().matches("localhost|127\\.[0-9.]{5,11}|\\[::1]");
  }
}

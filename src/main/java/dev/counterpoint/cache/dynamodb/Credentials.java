package dev.counterpoint.cache.dynamodb;

import java.time.Instant;

/**
 * What requests to AWS are signed with.
 *
 * @param sessionToken {@code null} for a user's long-lived key
 * @param expires {@link Instant#MAX} if they do not
 */
record Credentials(String accessKeyId, String secretKey, String sessionToken, Instant expires) {

  @Override
  public String toString() {
    return "Credentials";
  }
}

package dev.counterpoint.cache.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.cache.StoreUnavailableException;
import dev.counterpoint.cache.StoreUnavailableException.Reason;
import dev.counterpoint.summary.Deadline;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Finds the function's credentials where Lambda puts them: in the environment, or, with SnapStart,
 * at an address that the environment names, because a snapshot outlives them.
 */
final class CredentialSource {

  private static final Duration RENEW_BEFORE_END = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> environment;
  private final Transport transport;
  private final InstantSource clock;
  private Credentials fetched;

  CredentialSource(Map<String, String> environment, Transport transport, InstantSource clock) {
    this.environment = environment;
    this.transport = transport;
    this.clock = clock;
  }

  synchronized Credentials get(Deadline deadline) throws StoreUnavailableException {
    String accessKeyId = value("AWS_ACCESS_KEY_ID");
    String secretKey = value("AWS_SECRET_ACCESS_KEY");
    if (accessKeyId != null && secretKey != null) {
      return new Credentials(accessKeyId, secretKey, value("AWS_SESSION_TOKEN"), Instant.MAX);
    }
    if (fetched == null || isNearEnd(fetched)) {
      fetched = fetch(deadline);
    }
    return fetched;
  }

  private boolean isNearEnd(Credentials credentials) {
    return clock.instant().isAfter(credentials.expires().minus(RENEW_BEFORE_END));
  }

  private Credentials fetch(Deadline deadline) throws StoreUnavailableException {
    String uri = value("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    String token = value("AWS_CONTAINER_AUTHORIZATION_TOKEN");
    if (uri == null) {
      throw new StoreUnavailableException(Reason.DENIED);
    }
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri)).GET();
    if (token != null) {
      request.header("Authorization", token);
    }
    Transport.Reply reply = transport.send(request.build(), deadline);
    if (reply.status() != 200) {
      throw new StoreUnavailableException(Reason.DENIED);
    }
    try {
      JsonNode found = JSON.readTree(reply.body());
      return new Credentials(
          text(found, "AccessKeyId"),
          text(found, "SecretAccessKey"),
          text(found, "Token"),
          Instant.parse(text(found, "Expiration")));
    } catch (IOException | DateTimeException noCredentials) {
      throw new StoreUnavailableException(Reason.DENIED);
    }
  }

  private static String text(JsonNode object, String field) throws StoreUnavailableException {
    String text = object.path(field).asText("");
    if (text.isEmpty()) {
      throw new StoreUnavailableException(Reason.DENIED);
    }
    return text;
  }

  private String value(String name) {
    String value = environment.getOrDefault(name, "").strip();
    return value.isEmpty() ? null : value;
  }
}

package dev.counterpoint.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.llm.BoundedHttp.Reply;
import dev.counterpoint.llm.BoundedHttp.Request;
import dev.counterpoint.llm.ChatCall.Transport;
import dev.counterpoint.llm.Endpoint.Secret;
import dev.counterpoint.summary.Deadline;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A key in Secrets Manager or the Parameter Store, read through the AWS Parameters and Secrets
 * extension. Read with the first request and not at start, when the extension does not answer yet;
 * kept for five minutes, and beyond that only while it cannot be read anew.
 *
 * <p>An ARN tells which store is meant; of names, those that begin with a slash are parameters. A
 * secret may be the key itself or, as the console makes them, a JSON object with one value.
 */
final class SecretKey implements ApiKey {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Secret secret;
  private final Transport transport;
  private final Clock clock;
  private String key;
  private Instant readAt = Instant.MIN;

  SecretKey(Secret secret, Transport transport, Clock clock) {
    this.secret = secret;
    this.transport = transport;
    this.clock = clock;
  }

  @Override
  public synchronized String read(Deadline deadline) {
    if (key != null && clock.instant().isBefore(readAt.plus(KEPT))) {
      return key;
    }
    try {
      key = fetch(deadline);
      readAt = clock.instant();
    } catch (CallException e) {
      if (key == null) {
        throw e;
      }
    }
    return key;
  }

  @Override
  public synchronized void refused() {
    key = null;
  }

  private String fetch(Deadline deadline) {
    Reply reply;
    try {
      reply =
          transport.send(
              new Request(
                  "GET",
                  URI.create("http://localhost:" + secret.port() + path()),
                  Map.of("X-Aws-Parameters-Secrets-Token", List.of(secret.sessionToken())),
                  new byte[0]),
              deadline);
    } catch (CallException e) {
      throw e.fault() == Fault.DEADLINE ? e : new CallException(Fault.NO_KEY);
    }
    if (reply.status() != 200) {
      throw new CallException(Fault.NO_KEY);
    }
    return keyIn(reply);
  }

  private String path() {
    String id = URLEncoder.encode(secret.id(), StandardCharsets.UTF_8).replace("+", "%20");
    return isParameter()
        ? "/systemsmanager/parameters/get?name=" + id + "&withDecryption=true"
        : "/secretsmanager/get?secretId=" + id;
  }

  private boolean isParameter() {
    String[] parts = secret.id().split(":", 4);
    boolean arn = parts.length == 4 && parts[0].equals("arn");
    return arn ? parts[2].equals("ssm") : secret.id().startsWith("/");
  }

  private String keyIn(Reply reply) {
    try {
      JsonNode root = JSON.readTree(reply.body());
      String text =
          isParameter()
              ? root.path("Parameter").path("Value").asText("")
              : root.path("SecretString").asText("");
      String value = unwrapped(text.strip());
      if (!value.isEmpty() && Printable.isHeaderValue(value)) {
        return value;
      }
    } catch (IOException e) {
      // Not the extension's answer: no key in it, as below.
    }
    throw new CallException(Fault.NO_KEY);
  }

  private static String unwrapped(String text) throws JsonProcessingException {
    if (!text.startsWith("{")) {
      return text;
    }
    JsonNode object = JSON.readTree(text);
    return object.size() == 1 ? object.elements().next().asText("").strip() : "";
  }
}

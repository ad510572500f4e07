package dev.counterpoint.cache.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.cache.StoreUnavailableException;
import dev.counterpoint.cache.StoreUnavailableException.Reason;
import dev.counterpoint.cache.dynamodb.Transport.Reply;
import dev.counterpoint.summary.Deadline;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.InstantSource;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** DynamoDB's JSON protocol: one signed POST an operation, told apart by a header. */
final class DynamoDb {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Table table;
  private final Transport transport = new Transport();
  private final CredentialSource credentials;
  private final InstantSource clock;

  DynamoDb(Table table, Map<String, String> environment, InstantSource clock) {
    this.table = table;
    this.credentials = new CredentialSource(environment, transport, clock);
    this.clock = clock;
  }

  JsonNode call(String operation, JsonNode input, Deadline deadline)
      throws StoreUnavailableException {
    Reply reply = transport.send(signed(operation, bytes(input), deadline), deadline);
    JsonNode output = json(reply);
    if (reply.status() != 200) {
      throw new StoreUnavailableException(reason(reply.status(), output.path("__type").asText()));
    }
    return output;
  }

  void hangUp() {
    transport.hangUp();
  }

  private HttpRequest signed(String operation, byte[] body, Deadline deadline)
      throws StoreUnavailableException {
    SortedMap<String, String> headers = new TreeMap<>();
    headers.put("host", table.endpoint().getRawAuthority());
    headers.put("content-type", "application/x-amz-json-1.0");
    headers.put("x-amz-target", "DynamoDB_20120810." + operation);
    SortedMap<String, String> signed =
        new Signature(credentials.get(deadline), table.region(), "dynamodb", clock.instant())
            .headers("POST", headers, body);
    signed.remove("host"); // The client sends it by itself.
    HttpRequest.Builder request =
        HttpRequest.newBuilder(table.endpoint()).POST(BodyPublishers.ofByteArray(body));
    try {
      signed.forEach(request::header);
    } catch (IllegalArgumentException credentialsThatNoHeaderCanHold) {
      throw new StoreUnavailableException(Reason.DENIED);
    }
    return request.build();
  }

  /** By the name of the error, which stands behind that of its schema. */
  private static Reason reason(int status, String type) {
    return switch (type.substring(type.indexOf('#') + 1)) {
      case "ResourceNotFoundException" -> Reason.NO_TABLE;
      case "ProvisionedThroughputExceededException",
          "RequestLimitExceeded",
          "ThrottlingException" ->
          Reason.THROTTLED;
      case "AccessDeniedException",
          "ExpiredTokenException",
          "IncompleteSignatureException",
          "InvalidSignatureException",
          "MissingAuthenticationTokenException",
          "UnrecognizedClientException" ->
          Reason.DENIED;
      default -> status < 400 ? Reason.GARBLED : Reason.FAILED;
    };
  }

  private static JsonNode json(Reply reply) throws StoreUnavailableException {
    try {
      return JSON.readTree(reply.body());
    } catch (IOException noJson) {
      throw new StoreUnavailableException(reply.status() < 400 ? Reason.GARBLED : Reason.FAILED);
    }
  }

  private static byte[] bytes(JsonNode input) {
    try {
      return JSON.writeValueAsBytes(input);
    } catch (IOException noneInMemory) {
      throw new IllegalStateException(noneInMemory);
    }
  }
}

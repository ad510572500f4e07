package dev.counterpoint.cache.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.counterpoint.cache.Kept;
import dev.counterpoint.cache.StoreUnavailableException;
import dev.counterpoint.cache.StoreUnavailableException.Reason;
import dev.counterpoint.cache.SummaryStore;
import dev.counterpoint.summary.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps answers in a DynamoDB table with the key {@code id} and the time to live {@code expires}.
 * Whatever the table does, a call takes {@link #LONGEST} at most; a table that failed is left alone
 * for {@link #REST}, so a request waits for it once at most. Thread-safe.
 */
public final class TableStore implements SummaryStore {

  /** Of the 150 ms that a table may cost, what is left for our own work. */
  static final Duration LONGEST = Duration.ofMillis(120);

  static final Duration REST = Duration.ofSeconds(5);

  /** DynamoDB takes 400 KB, names included. */
  static final int MOST_BYTES = 390_000;

  private static final Duration LONGEST_AT_START = Duration.ofSeconds(1);
  private static final Duration NO_USE_BELOW = Duration.ofMillis(5);

  private final Table table;
  private final DynamoDb dynamoDb;
  private final Duration longest;
  private final LongSupplier nanoClock;
  private volatile Deadline rest;

  TableStore(Table table, DynamoDb dynamoDb, Duration longest, LongSupplier nanoClock) {
    this.table = table;
    this.dynamoDb = dynamoDb;
    this.longest = longest;
    this.nanoClock = nanoClock;
    this.rest = Deadline.in(Duration.ZERO, nanoClock);
  }

  /**
   * As the environment says.
   *
   * @throws IllegalStateException that names the variable, if one makes no sense
   */
  public static TableStore from(Map<String, String> environment) {
    return from(environment, LONGEST);
  }

  static TableStore from(Map<String, String> environment, Duration longest) {
    Table table = Table.from(environment);
    DynamoDb dynamoDb = new DynamoDb(table, environment, InstantSource.system());
    return new TableStore(table, dynamoDb, longest, System::nanoTime);
  }

  /**
   * Makes the first look-up while the function starts, when nobody waits for it: the first
   * handshake of a process takes longer than a request may wait. Whether it succeeds is all the
   * same.
   */
  public TableStore warmedUp() {
    try {
      find("warm-up", Deadline.in(LONGEST_AT_START));
    } catch (StoreUnavailableException notYet) {
      // The first request will tell.
    }
    return this;
  }

  @Override
  public Optional<Kept> find(String id, Instant now, Deadline deadline)
      throws StoreUnavailableException {
    JsonNode item = resting(limit(deadline), limit -> find(id, limit));
    if (item.isMissingNode() || item.path("expires").path("N").asLong() <= now.getEpochSecond()) {
      return Optional.empty();
    }
    Kept kept = KeptBytes.read(binary(item.path("kept")));
    if (!kept.id().equals(id)) {
      throw new StoreUnavailableException(Reason.GARBLED);
    }
    return Optional.of(kept);
  }

  @Override
  public void hangUp() {
    dynamoDb.hangUp();
  }

  private JsonNode find(String id, Deadline limit) throws StoreUnavailableException {
    ObjectNode input = object().put("TableName", table.name());
    input.putObject("Key").putObject("id").put("S", id);
    JsonNode output = dynamoDb.call("GetItem", input, limit);
    if (!output.isObject()) {
      throw new StoreUnavailableException(Reason.GARBLED);
    }
    return output.path("Item");
  }

  @Override
  public void keep(Kept kept, Instant expires, Deadline deadline) throws StoreUnavailableException {
    byte[] bytes = KeptBytes.of(kept);
    if (bytes.length > MOST_BYTES) {
      return;
    }
    ObjectNode input = object().put("TableName", table.name());
    ObjectNode item = input.putObject("Item");
    item.putObject("id").put("S", kept.id());
    item.putObject("expires").put("N", Long.toString(expires.getEpochSecond()));
    item.putObject("kept").put("B", bytes);
    resting(limit(deadline), limit -> dynamoDb.call("PutItem", input, limit));
  }

  private interface Call {
    JsonNode make(Deadline limit) throws StoreUnavailableException;
  }

  private JsonNode resting(Duration limit, Call call) throws StoreUnavailableException {
    if (!rest.hasPassed()) {
      throw new StoreUnavailableException(Reason.RESTING);
    }
    try {
      return call.make(Deadline.in(limit));
    } catch (StoreUnavailableException failed) {
      boolean hurried = failed.reason() == Reason.LATE && limit.compareTo(longest) < 0;
      rest = Deadline.in(hurried ? Duration.ZERO : REST, nanoClock);
      throw failed;
    }
  }

  /** What the request's own deadline leaves: sending the answer takes a moment too. */
  private Duration limit(Deadline deadline) throws StoreUnavailableException {
    Duration half = deadline.remaining().dividedBy(2);
    if (half.compareTo(NO_USE_BELOW) < 0) {
      throw new StoreUnavailableException(Reason.LATE);
    }
    return half.compareTo(longest) < 0 ? half : longest;
  }

  private static byte[] binary(JsonNode attribute) throws StoreUnavailableException {
    try {
      return Base64.getDecoder().decode(attribute.path("B").asText());
    } catch (IllegalArgumentException noBase64) {
      throw new StoreUnavailableException(Reason.GARBLED);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}

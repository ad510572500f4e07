package dev.counterpoint.cache.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.cache.SummaryStore;
import dev.counterpoint.cache.SummaryStoreTest;
import dev.counterpoint.summary.Deadline;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * The contract again, on a DynamoDB that is not ours: Moto's, at the address that the variable
 * {@code COUNTERPOINT_TEST_DYNAMODB} names. The table has the key that the template gives it.
 */
class TableStoreOnMotoTest extends SummaryStoreTest {

  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final Deadline SOON = Deadline.in(Duration.ofMinutes(10));

  private final Map<String, String> environment = environment();
  private final DynamoDb dynamoDb =
      new DynamoDb(Table.from(environment), environment, InstantSource.system());

  private static Map<String, String> environment() {
    String endpoint = System.getenv("COUNTERPOINT_TEST_DYNAMODB");
    if (endpoint == null) {
      System.err.println("Skipped: COUNTERPOINT_TEST_DYNAMODB names no DynamoDB to test with");
    }
    assumeTrue(endpoint != null);
    Map<String, String> environment = new HashMap<>();
    environment.put("COUNTERPOINT_CACHE_TABLE", "answers-" + UUID.randomUUID());
    environment.put("AWS_REGION", "eu-central-1");
    environment.put("AWS_ACCESS_KEY_ID", "key-id");
    environment.put("AWS_SECRET_ACCESS_KEY", "secret");
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", endpoint);
    return environment;
  }

  private JsonNode call(String operation, String properties) throws Exception {
    String table = environment.get("COUNTERPOINT_CACHE_TABLE");
    Map<String, Object> input = new HashMap<>(new Yaml().load(properties));
    input.put("TableName", table);
    return dynamoDb.call(operation, new ObjectMapper().valueToTree(input), SOON);
  }

  @Override
  protected SummaryStore store() {
    try {
      call(
          "CreateTable",
          """
          BillingMode: PAY_PER_REQUEST
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          """);
      call(
          "UpdateTimeToLive", "TimeToLiveSpecification: { AttributeName: expires, Enabled: true }");
      return TableStore.from(environment, PATIENT).warmedUp();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void keepsWhatOthersRead() throws Exception {
    store().keep(kept("a", "An article."), NOON.plusSeconds(60), SOON);

    JsonNode item = call("GetItem", "Key: { id: { S: a } }").path("Item");

    assertThat(item.at("/expires/N").asLong()).isEqualTo(NOON.plusSeconds(60).getEpochSecond());
    assertThat(KeptBytes.read(item.at("/kept/B").binaryValue()))
        .isEqualTo(kept("a", "An article."));
  }
}

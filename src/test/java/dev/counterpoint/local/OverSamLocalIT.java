package dev.counterpoint.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Through {@code sam local start-api}: the template's REST API, and the same function behind an
 * HTTP API.
 */
class OverSamLocalIT extends HttpContract {

  private final Map<Payload, SamLocal.Api> apis = new EnumMap<>(Payload.class);

  @BeforeAll
  void start() throws IOException {
    SamLocal sam = SamLocal.present();
    apis.put(Payload.V1, sam.startApi(SamLocal.TEMPLATE));
    apis.put(Payload.V2, sam.startApi(behindHttpApi()));
  }

  /**
   * The template with the function's events moved to an HTTP API. SAM local sees only SAM's own
   * events, and those cannot hang on a condition, so the template's HTTP API is plain
   * CloudFormation.
   */
  private static Path behindHttpApi() throws IOException {
    String template =
        Files.readString(SamLocal.TEMPLATE)
            .replaceAll("(?m)^( +)Type: Api$", "$1Type: HttpApi")
            .replace("RestApiId: !Ref RestApi, ", "");
    return Files.writeString(Path.of("template-http-api.yaml"), template);
  }

  @AfterAll
  void stop() throws IOException {
    apis.values().forEach(SamLocal.Api::close);
    Files.deleteIfExists(Path.of("template-http-api.yaml"));
  }

  @Override
  int port(Payload payload) {
    return apis.get(payload).port();
  }
}

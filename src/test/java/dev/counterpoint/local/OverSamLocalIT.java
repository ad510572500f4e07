package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
   * The template with the function behind an HTTP API of SAM's own, and nothing behind the REST
   * API. SAM local sees neither the template's HTTP API, which is plain CloudFormation, nor more
   * than one API at a time.
   */
  private static Path behindHttpApi() throws IOException {
    String template =
        Files.readString(SamLocal.TEMPLATE)
            .replace("x-amazon-apigateway-integration", "x-nothing")
            .replace(
                "      CodeUri: target/function.zip\n",
                """
                      CodeUri: target/function.zip
                      Events:
                        Root: { Type: HttpApi, Properties: { Path: /, Method: ANY } }
                        Rest: { Type: HttpApi, Properties: { Path: "/{proxy+}", Method: ANY } }
                """);
    assertThat(template).contains("Type: HttpApi", "x-nothing");
    return Files.writeString(Path.of("template-http-api.yaml"), template);
  }

  @AfterAll
  void stop() throws IOException {
    apis.values().forEach(SamLocal.Api::close);
    Files.deleteIfExists(Path.of("template-http-api.yaml"));
  }

  @ParameterizedTest
  @EnumSource
  void theReadmesCommandsAreAnswered(Payload payload) throws IOException, InterruptedException {
    Process readme =
        new ProcessBuilder("bash", ".ci/readme", "http://localhost:" + port(payload))
            .redirectErrorStream(true)
            .start();
    String said = new String(readme.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(readme.waitFor()).as(said).isZero();
    assertThat(said).contains("/health", "/summaries");
  }

  @Override
  int port(Payload payload) {
    return apis.get(payload).port();
  }
}

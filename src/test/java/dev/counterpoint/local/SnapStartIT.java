package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged function under the runtime client as SnapStart runs it, but for the snapshot. */
class SnapStartIT {

  private static final String HOOKS_OF_LAMBDA =
      "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac";

  @TempDir private Path folder;

  @Test
  void theHooksAreCalledAndTheFirstRequestIsAnswered() throws IOException {
    Path log = folder.resolve("gc.log");
    Jvm jvm = Jvm.current().with(HOOKS_OF_LAMBDA, "-Xlog:gc:file=" + log);
    Map<String, String> snapStart =
        Map.of(
            "AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start",
            "COUNTERPOINT_LLM_BASE_URL", "http://127.0.0.1:9/v1",
            "COUNTERPOINT_LLM_MODEL", "nobody-there",
            "COUNTERPOINT_LLM_API_KEY", "none");
    try (LocalFunction function = PackagedFunction.start(getClass(), jvm, snapStart)) {
      assertThat(Files.readString(log)).as("before the snapshot").contains("System.gc()");
      byte[] event = Files.readAllBytes(Path.of("events", "zoning-http-api.json"));
      Response response = Response.of(function.invoke(event));
      assertThat(response.status()).isEqualTo(200);
    }
  }

  @Test
  void withoutSnapStartTheyAreNotRegistered() throws IOException {
    Path log = folder.resolve("gc.log");
    Jvm jvm = Jvm.current().with(HOOKS_OF_LAMBDA, "-Xlog:gc:file=" + log);
    PackagedFunction.start(getClass(), jvm, Map.of()).close();
    assertThat(Files.readString(log)).doesNotContain("System.gc()");
  }
}

package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The hooks that SnapStart calls, before it takes a snapshot and after it restored one. */
class GatewayHandlerTest {

  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  @Test
  void answersBeforeASnapshotAndAfterARestore() throws IOException {
    GatewayHandler handler = new GatewayHandler();
    JsonNode before = answer(handler);
    handler.beforeCheckpoint(null);
    handler.afterRestore(null);
    JsonNode after = answer(handler);

    assertThat(before.path("statusCode").asInt()).isEqualTo(200);
    assertThat(after.path("body")).isEqualTo(before.path("body"));
  }

  @Test
  @EnabledIf("hasDescriptors")
  void nothingIsOpenAtACheckpoint() throws IOException {
    Set<String> before = sockets();
    GatewayHandler handler = new GatewayHandler();
    answer(handler);
    handler.beforeCheckpoint(null);

    Set<String> opened = sockets();
    opened.removeAll(before);
    assertThat(opened).isEmpty();
  }

  static boolean hasDescriptors() {
    return Files.isDirectory(DESCRIPTORS);
  }

  private static Set<String> sockets() throws IOException {
    Set<String> sockets = new TreeSet<>();
    try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
      for (Path descriptor : descriptors.toList()) {
        if (Files.isSymbolicLink(descriptor)) {
          String target = Files.readSymbolicLink(descriptor).toString();
          if (target.startsWith("socket:")) {
            sockets.add(target);
          }
        }
      }
    }
    return sockets;
  }

  private static JsonNode answer(GatewayHandler handler) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    byte[] event =
        Event.post("text/plain", GatewayTest.ARTICLE).text().getBytes(StandardCharsets.UTF_8);
    handler.handleRequest(new ByteArrayInputStream(event), response, null);
    return new ObjectMapper().readTree(response.toByteArray());
  }
}

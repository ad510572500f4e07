package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged function annotates the trace that AWS's runtime client hands it. */
class TracedIT {

  @Test
  void theDaemonHearsOfEveryRequest() throws IOException {
    try (DatagramSocket daemon = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      daemon.setSoTimeout(10_000);
      String address = "127.0.0.1:" + daemon.getLocalPort();
      Map<String, String> settings = Map.of("AWS_XRAY_DAEMON_ADDRESS", address);
      try (LocalFunction function = PackagedFunction.start(getClass(), Jvm.current(), settings)) {
        function.invoke(Files.readAllBytes(Path.of("events/zoning-http-api.json")));
      }
      DatagramPacket packet = new DatagramPacket(new byte[65_536], 65_536);
      daemon.receive(packet);
      String heard = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
      assertThat(heard)
          .contains("\"trace_id\":\"1-5759e988-bd862e3fe1be46a994272793\"")
          .contains(
              "\"parent_id\":\"53995c3f42cd8ad8\"", "\"engine\":\"extractive\"", "\"read_ms\":")
          .doesNotContain("Whitlock");
    }
  }
}

package dev.counterpoint.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options.OffsetUnit;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.Verified;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XRayTest {

  private static final String HEADER =
      "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

  private static final EngineReport DEGRADED =
      new EngineReport(
          "extractive",
          null,
          new Degraded(Degraded.Reason.DEADLINE, "the model took too long"),
          new Usage(1, null, 12));

  private DatagramSocket daemon;
  private long nanos;
  private final Trace trace = new Trace(() -> nanos);

  @BeforeEach
  void listen() throws IOException {
    daemon = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    daemon.setSoTimeout(5_000);
  }

  @AfterEach
  void close() {
    daemon.close();
    System.clearProperty(XRay.HEADER_PROPERTY);
  }

  private String received() throws IOException {
    DatagramPacket packet = new DatagramPacket(new byte[65_536], 65_536);
    daemon.receive(packet);
    return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
  }

  private boolean hearsNothing() throws IOException {
    daemon.setSoTimeout(100);
    try {
      received();
      return false;
    } catch (SocketTimeoutException silence) {
      return true;
    }
  }

  private XRay xRay(String header) {
    InetSocketAddress address =
        new InetSocketAddress(daemon.getLocalAddress(), daemon.getLocalPort());
    return new XRay(address, () -> header, () -> Instant.ofEpochMilli(1_700_000_000_500L));
  }

  @Test
  void annotatesTheTrace() throws IOException {
    try (Trace.Running step = trace.step(Step.READ)) {
      nanos += 1_500_000;
    }
    trace.answered(
        "00ff", Verified.school(false, Verified.options(null, OffsetUnit.UTF16), DEGRADED));
    trace.used(DEGRADED.usage());
    trace.note("status", 200);
    trace.note("cache", "miss");

    xRay(HEADER).accept(trace);

    String[] parts = received().split("\n");
    assertThat(parts).hasSize(2);
    assertThat(parts[0]).isEqualTo("{\"format\":\"json\",\"version\":1}");
    JsonNode segment = new ObjectMapper().readTree(parts[1]);
    assertThat(segment.path("type").asText()).isEqualTo("subsegment");
    assertThat(segment.path("trace_id").asText()).isEqualTo("1-5759e988-bd862e3fe1be46a994272793");
    assertThat(segment.path("parent_id").asText()).isEqualTo("53995c3f42cd8ad8");
    assertThat(segment.path("id").asText())
        .matches("[0-9a-f]{16}")
        .isNotEqualTo("53995c3f42cd8ad8");
    assertThat(segment.path("end_time").decimalValue()).isEqualByComparingTo("1700000000.500");
    assertThat(segment.path("start_time").decimalValue())
        .isLessThan(segment.path("end_time").decimalValue());
    assertThat(segment.path("error").asBoolean(true)).isFalse();
    assertThat(segment.path("fault").asBoolean(true)).isFalse();
    assertThat(segment.path("annotations").toString())
        .isEqualTo(
            "{\"engine\":\"extractive\",\"degraded\":\"deadline\",\"cache\":\"miss\",\"status\":200,"
                + "\"sides\":2,\"claims\":2,\"dropped\":1,\"calls\":1,\"outputTokens\":12,"
                + "\"read_ms\":1.5}");
  }

  @ParameterizedTest
  @ValueSource(longs = {200, 304, 400, 422, 499, 500, 503, 504})
  void saysWhoseFaultItWas(long status) throws IOException {
    trace.note("status", status);

    xRay(HEADER).accept(trace);

    JsonNode segment = new ObjectMapper().readTree(received().split("\n")[1]);
    assertThat(segment.path("error").asBoolean()).isEqualTo(status >= 400 && status < 500);
    assertThat(segment.path("fault").asBoolean()).isEqualTo(status >= 500);
  }

  @Test
  void saysNothingThatTheCallerWrote() throws IOException {
    trace.note("requestId", "canary");
    trace.note("language", "canary");
    trace.note("failure", "canary");
    trace.answered("canary", Verified.saying("canary", "https://canary.example/"));

    xRay(HEADER).accept(trace);

    assertThat(received()).doesNotContain("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sampled=1",
        "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=0",
        "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8",
        "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1",
        "Root=1-5759e988-zzz;Parent=53995c3f42cd8ad8;Sampled=1",
        "Root=1-5759e988-bd862e3fe1be46a994272793\";Parent=53995c3f42cd8ad8;Sampled=1",
      })
  void leavesATraceAloneThatIsNotSampledOrNone(String header) throws IOException {
    xRay(header).accept(trace);

    assertThat(hearsNothing()).isTrue();
  }

  @Test
  void takesTheDaemonFromTheEnvironmentAndTheTraceFromTheRuntime() throws IOException {
    System.setProperty(XRay.HEADER_PROPERTY, HEADER + ";Lineage=1:a:0");
    int port = daemon.getLocalPort();
    for (String address :
        new String[] {
          "127.0.0.1:" + port,
          "tcp:127.0.0.1:1 udp:127.0.0.1:" + port,
          "udp:127.0.0.1:" + port + " tcp:127.0.0.1:1"
        }) {
      XRay.from(Map.of("AWS_XRAY_DAEMON_ADDRESS", address)).accept(trace);

      assertThat(received()).as(address).contains("1-5759e988-bd862e3fe1be46a994272793");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "daemon.example:2000", "127.0.0.1", "127.0.0.1:99999", "999.1.1.1:1"})
  void whereThereIsNoDaemonNothingHappens(String address) {
    System.setProperty(XRay.HEADER_PROPERTY, HEADER);

    XRay.from(Map.of("AWS_XRAY_DAEMON_ADDRESS", address)).accept(trace);
  }

  @Test
  void doesNotMindThatNobodyListens() {
    XRay xRay = xRay(HEADER);
    daemon.close();

    for (int i = 0; i < 3; i++) {
      xRay.accept(trace);
    }
  }
}

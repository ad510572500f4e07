package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What {@code mvn -Plocal} prints, and whether it succeeds. */
class LocalIT {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  private int run(String... options) {
    Properties properties = new Properties();
    for (String option : options) {
      String[] pair = option.split("=", 2);
      properties.setProperty(pair[0], pair[1]);
    }
    Path zip = Path.of(System.getProperty("function.zip", "target/function.zip"));
    return new Local(zip, properties, stream(out), stream(log)).run();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String logged() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anArticleIsAnsweredWithTheJsonAlone() throws IOException {
    assertThat(run("article=events/articles/transit-strike.txt", "length=short")).isZero();
    JsonNode answer = new ObjectMapper().readTree(printed());
    assertThat(answer.path("sides")).hasSize(2);
  }

  @Test
  void anArticleIsAnsweredInTheFormAskedFor() {
    assertThat(run("article=events/articles/school-closure.html", "accept=text/markdown")).isZero();
    assertThat(printed()).contains("Colburn", "Hadley").doesNotStartWith("{");
  }

  @Test
  void aRefusalIsPrintedAndFails() {
    assertThat(run("article=events/articles/transit-strike.txt", "length=huge")).isEqualTo(1);
    assertThat(printed()).contains("\"status\" : 400", "length");
  }

  @Test
  void anEventIsAnsweredAsTheGatewayGetsIt() throws IOException {
    assertThat(run("event=events/health.json")).isZero();
    assertThat(new ObjectMapper().readTree(printed()).path("statusCode").asInt()).isEqualTo(200);
  }

  @Test
  void aRefusedEventFails() {
    assertThat(run("event=events/bad-path.json")).isEqualTo(1);
    assertThat(printed()).contains("\"statusCode\" : 404");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(run("article=events/articles/no-such-file.txt")).isEqualTo(2);
    assertThat(logged()).contains("No readable file", "no-such-file.txt");
    assertThat(printed()).isEmpty();
  }

  @Test
  void aBusyPortIsNamed() throws IOException {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(run("port=" + busy.getLocalPort())).isEqualTo(2);
      assertThat(logged()).contains("Port " + busy.getLocalPort() + " is busy", "-Dport");
    }
  }

  @Test
  void aPortThatIsNoneIsRefused() {
    assertThat(run("port=http")).isEqualTo(2);
    assertThat(logged()).contains("port is a number from 0 to 65535, not http");
  }

  @Test
  void anUnknownPayloadIsRefused() {
    assertThat(run("payload=3.0", "article=events/articles/no-dispute.txt")).isEqualTo(2);
    assertThat(logged()).contains("payload is 1.0 or 2.0, not 3.0");
  }
}

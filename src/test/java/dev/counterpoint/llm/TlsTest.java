package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Degraded.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole request over TLS on loopback, with certificates made on the spot. */
class TlsTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private static Path folder;

  private static KeyStore forLocalhost;
  private static KeyStore forAnotherHost;

  @BeforeAll
  static void makeCertificates() throws Exception {
    forLocalhost = certificate("localhost", "dns:localhost,ip:127.0.0.1");
    forAnotherHost = certificate("other", "dns:other.example");
  }

  private static KeyStore certificate(String name, String hosts) throws Exception {
    Path store = folder.resolve(name + ".p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=" + hosts,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes());
    assertThat(keytool.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    return keys;
  }

  private static SSLContext context(KeyStore keys, KeyStore trusted)
      throws GeneralSecurityException {
    KeyManagerFactory keyManagers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keyManagers.init(keys, PASSWORD);
    TrustManagerFactory trustManagers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trustManagers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
    return context;
  }

  private static Stub stub(KeyStore keys, Stub.Play play)
      throws GeneralSecurityException, IOException {
    ServerSocket server =
        context(keys, keys)
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    return new Stub(server, play);
  }

  private static Outcome ask(Stub stub, String host, SSLSocketFactory tls, Duration budget) {
    Endpoint endpoint =
        FaultTableTest.endpoint("https://" + host + ":" + stub.port() + "/v1", Map.of());
    LlmSummarizer summarizer =
        new LlmSummarizer(
            endpoint,
            (source, options, draft) -> List.of(),
            Clock.systemUTC(),
            () -> new Random(3),
            new BoundedHttp(tls)::send);
    return Outcome.of(summarizer, Articles.FERRY, budget);
  }

  private static SSLSocketFactory trusting(KeyStore keys) throws GeneralSecurityException {
    return context(keys, keys).getSocketFactory();
  }

  @Test
  void aWholeRequest() throws Exception {
    for (String host : List.of("localhost", "127.0.0.1")) {
      try (Stub stub = stub(forLocalhost, Stub.Call::good)) {
        Outcome outcome = ask(stub, host, trusting(forLocalhost), Duration.ofSeconds(30));
        assertThat(outcome.isOk()).as(host + ": " + outcome).isTrue();
        assertThat(stub.calls().get(0).head).contains("Bearer " + FaultTableTest.KEY);
      }
    }
  }

  @Test
  void aCertificateNobodyVouchesForGetsNoRequest() throws Exception {
    try (Stub stub = stub(forLocalhost, Stub.Call::good)) {
      Outcome outcome = ask(stub, "localhost", trusting(forAnotherHost), Duration.ofSeconds(30));
      assertThat(outcome.reason()).isEqualTo(Reason.UNAVAILABLE);
      assertThat(stub.calls()).isEmpty();
    }
  }

  @Test
  void aCertificateForAnotherHostGetsNoRequest() throws Exception {
    try (Stub stub = stub(forAnotherHost, Stub.Call::good)) {
      Outcome outcome = ask(stub, "localhost", trusting(forAnotherHost), Duration.ofSeconds(30));
      assertThat(outcome.reason()).isEqualTo(Reason.UNAVAILABLE);
      assertThat(stub.calls()).isEmpty();
    }
  }

  @Test
  void aHandshakeThatNeverEndsIsGivenUpInTime() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        Stub unused = new Stub(silent, Stub.Call::hold)) {
      Outcome outcome = ask(unused, "localhost", trusting(forLocalhost), Duration.ofSeconds(1));
      assertThat(outcome.reason()).isEqualTo(Reason.DEADLINE);
      assertThat(outcome.millis()).isLessThan(1_100);
    }
  }
}

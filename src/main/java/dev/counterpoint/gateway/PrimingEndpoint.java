package dev.counterpoint.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A model, and a store of secrets beside it, on a port of this machine's own. It says the same to
 * everybody and is gone when it is closed. Whoever speaks TLS to it is told that it does not.
 */
final class PrimingEndpoint implements AutoCloseable {

  private static final String LLM = "COUNTERPOINT_LLM_";
  private static final JsonFactory JSON = new JsonFactory();
  private static final int TIMEOUT_MILLIS = 2_000;
  private static final int TLS_HANDSHAKE = 0x16;

  /** A fatal alert: handshake_failure. */
  private static final byte[] NO_TLS = {0x15, 3, 3, 0, 2, 2, 40};

  private static final String SECRET =
      "{\"SecretString\":\"none\",\"Parameter\":{\"Value\":\"none\"}}";

  private final ServerSocket server;
  private final Thread thread;
  private final String completion;

  PrimingEndpoint() throws IOException {
    completion = completion(PrimingEvents.resource("priming-draft.json"));
    server = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
    thread = new Thread(this::serve, "priming-endpoint");
    thread.setDaemon(true);
    thread.start();
  }

  /** The environment with this in the place of the configured endpoint, and without its secrets. */
  Map<String, String> in(Map<String, String> environment) {
    Map<String, String> here = new HashMap<>(environment);
    String port = Integer.toString(server.getLocalPort());
    here.put(LLM + "BASE_URL", "http://127.0.0.1:" + port + "/v1");
    here.put("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", port);
    here.computeIfPresent(LLM + "API_KEY", (name, key) -> key.isBlank() ? key : "none");
    here.put("AWS_SESSION_TOKEN", "none");
    here.remove(LLM + "EXTRA_HEADERS");
    return here;
  }

  /**
   * The platform's certificates, ciphers and the first words of a handshake, if they are needed.
   */
  void greetOverTls(Map<String, String> environment) throws IOException {
    if (!environment.get(LLM + "BASE_URL").strip().toLowerCase(Locale.ROOT).startsWith("https")) {
      return;
    }
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    try (Socket plain = new Socket(server.getInetAddress(), server.getLocalPort());
        SSLSocket secure = (SSLSocket) factory.createSocket(plain, "localhost", 443, true)) {
      secure.setSoTimeout(TIMEOUT_MILLIS);
      secure.startHandshake();
    } catch (SSLException refused) {
      // As it must be: there is no certificate for this machine.
    }
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket caller = server.accept()) {
        caller.setSoTimeout(TIMEOUT_MILLIS);
        caller.setTcpNoDelay(true);
        caller.getOutputStream().write(reply(new BufferedInputStream(caller.getInputStream())));
      } catch (IOException closedOrGone) {
        // The next one, if there is one.
      }
    }
  }

  private byte[] reply(InputStream in) throws IOException {
    int first = in.read();
    if (first == TLS_HANDSHAKE) {
      in.skipNBytes(4 + Math.max(0, in.available() - 4));
      return NO_TLS;
    }
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    in.readNBytes(length);
    String body = first == 'G' ? SECRET : completion;
    return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\nConnection: close\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
      line.append((char) c);
    }
    return line.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static String completion(String draft) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(body)) {
      json.writeStartObject();
      json.writeArrayFieldStart("choices");
      json.writeStartObject();
      json.writeStringField("finish_reason", "stop");
      json.writeObjectFieldStart("message");
      json.writeStringField("content", draft);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeObjectFieldStart("usage");
      json.writeNumberField("prompt_tokens", 1);
      json.writeNumberField("completion_tokens", 1);
      json.writeEndObject();
      json.writeEndObject();
    }
    return body.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    server.close();
    try {
      thread.join(TIMEOUT_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.counterpoint.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Annotates the trace of a request for AWS X-Ray: one subsegment with engine, outcome and the time
 * of each step, to be searched by. A datagram to the daemon that Lambda runs, which nobody waits
 * for: what goes wrong here is not worth an answer. Without X-Ray's SDK, which would cost more than
 * this does.
 */
public final class XRay implements Consumer<Trace> {

  /** Where AWS's runtime client puts the trace of the invocation at hand. */
  static final String HEADER_PROPERTY = "com.amazonaws.xray.traceHeader";

  private static final byte[] PREAMBLE =
      "{\"format\":\"json\",\"version\":1}\n".getBytes(StandardCharsets.UTF_8);

  /** Only what is ours to say: no fact that a caller could have written. */
  private static final List<String> ANNOTATED =
      List.of(
          "engine",
          "degraded",
          "problem",
          "cache",
          "cacheFailure",
          "route",
          "status",
          "sides",
          "claims",
          "dropped",
          "calls",
          "inputTokens",
          "outputTokens");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:.*\\budp:)?([0-9]{1,3}(?:\\.[0-9]{1,3}){3}):([0-9]{1,5})(?: .*)?");

  private static final Pattern ROOT =
      Pattern.compile("(?:^|;)Root=(1-[0-9a-f]{8}-[0-9a-f]{24})(?:;|$)");
  private static final Pattern PARENT = Pattern.compile("(?:^|;)Parent=([0-9a-f]{16})(?:;|$)");
  private static final Pattern SAMPLED = Pattern.compile("(?:^|;)Sampled=1(?:;|$)");

  private static final JsonFactory JSON = new JsonFactory();

  private final InetSocketAddress daemon;
  private final Supplier<String> header;
  private final InstantSource clock;

  XRay(InetSocketAddress daemon, Supplier<String> header, InstantSource clock) {
    this.daemon = daemon;
    this.header = header;
    this.clock = clock;
  }

  /** The daemon that the environment names; nothing is sent where it names none. */
  public static Consumer<Trace> from(Map<String, String> environment) {
    InetSocketAddress daemon = address(environment.getOrDefault("AWS_XRAY_DAEMON_ADDRESS", ""));
    return daemon == null
        ? trace -> {}
        : new XRay(daemon, () -> System.getProperty(HEADER_PROPERTY), InstantSource.system());
  }

  /** An address by number: nothing here may wait for a name to be looked up. */
  private static InetSocketAddress address(String text) {
    Matcher parts = ADDRESS.matcher(text.strip());
    if (!parts.matches()) {
      return null;
    }
    try {
      InetAddress host = InetAddress.getByName(parts.group(1));
      return new InetSocketAddress(host, Integer.parseInt(parts.group(2)));
    } catch (IOException | IllegalArgumentException noAddress) {
      return null;
    }
  }

  @Override
  public void accept(Trace trace) {
    String value = header.get();
    if (value == null || !SAMPLED.matcher(value).find()) {
      return;
    }
    Matcher root = ROOT.matcher(value);
    Matcher parent = PARENT.matcher(value);
    if (root.find() && parent.find()) {
      send(document(trace, root.group(1), parent.group(1)));
    }
  }

  private void send(byte[] document) {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(new DatagramPacket(document, document.length, daemon));
    } catch (IOException nobodyListens) {
      // A trace without annotations is still a trace.
    }
  }

  private byte[] document(Trace trace, String root, String parent) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    bytes.writeBytes(PREAMBLE);
    double end = clock.millis() / 1000.0;
    long status = trace.facts().get("status") instanceof Long number ? number : 0;
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("type", "subsegment");
      json.writeStringField("name", "counterpoint");
      json.writeStringField("id", id(root, parent));
      json.writeStringField("trace_id", root);
      json.writeStringField("parent_id", parent);
      json.writeNumberField("start_time", end - trace.millisecondsSinceBeginning() / 1000.0);
      json.writeNumberField("end_time", end);
      json.writeBooleanField("error", status >= 400 && status < 500);
      json.writeBooleanField("fault", status >= 500);
      json.writeObjectFieldStart("annotations");
      writeAnnotations(json, trace);
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
    return bytes.toByteArray();
  }

  private static void writeAnnotations(JsonGenerator json, Trace trace) throws IOException {
    for (String fact : ANNOTATED) {
      Object value = trace.facts().get(fact);
      if (value instanceof Long number) {
        json.writeNumberField(fact, number);
      } else if (value != null) {
        json.writeStringField(fact, value.toString());
      }
    }
    for (Map.Entry<Step, Double> step : trace.milliseconds().entrySet()) {
      json.writeNumberField(step.getKey().label() + "_ms", step.getValue());
    }
  }

  /** Not drawn but derived: copies of one snapshot would all draw the same. */
  private static String id(String root, String parent) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((root + parent).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().toHexDigits(ByteBuffer.wrap(digest).getLong());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}

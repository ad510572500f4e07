package dev.counterpoint.llm;

import dev.counterpoint.llm.BoundedHttp.Reply;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one HTTP/1.1 reply (RFC 9112): interim replies are passed over, and a body that ends before
 * its framing says so is an error.
 */
final class ReplyReader {

  private static final int MAX_HEAD = 64 << 10;
  private static final int MAX_INTERIM = 16;

  private final InputStream in;
  private final int maxBody;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(8192);
  private int headLeft = MAX_HEAD;

  ReplyReader(InputStream in, int maxBody) {
    this.in = in;
    this.maxBody = maxBody;
  }

  /**
   * @throws IOException if the reply is cut short or is not HTTP/1.1
   * @throws CallException if it is larger than it may be
   */
  Reply read() throws IOException {
    for (int i = 0; i <= MAX_INTERIM; i++) {
      int status = status(line());
      Map<String, List<String>> headers = headers();
      boolean interim = 100 <= status && status < 200 && status != 101;
      if (!interim) {
        readBody(status, headers);
        return new Reply(status, headers, body.toByteArray());
      }
    }
    throw new IOException("interim replies without end");
  }

  private static int status(String line) throws IOException {
    boolean known = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    if (!known || line.length() < 12) {
      throw new IOException("not HTTP/1.1");
    }
    return (int) number(line.substring(9, 12), 10);
  }

  private Map<String, List<String>> headers() throws IOException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IOException("not a header");
      }
      String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      headers.computeIfAbsent(name, n -> new ArrayList<>()).add(line.substring(colon + 1).strip());
    }
    return headers;
  }

  private void readBody(int status, Map<String, List<String>> headers) throws IOException {
    if (status == 204 || status == 304) {
      return;
    }
    List<String> codings = headers.getOrDefault("transfer-encoding", List.of());
    List<String> lengths = headers.getOrDefault("content-length", List.of());
    if (!codings.isEmpty()) {
      requireChunked(codings);
      readChunks();
    } else if (!lengths.isEmpty()) {
      if (lengths.stream().distinct().count() > 1) {
        throw new IOException("two lengths");
      }
      take(number(lengths.get(0), 10));
    } else {
      takeAll();
    }
  }

  private static void requireChunked(List<String> codings) throws IOException {
    if (codings.size() != 1 || !codings.get(0).equalsIgnoreCase("chunked")) {
      throw new IOException("a transfer coding that was not asked for");
    }
  }

  private void readChunks() throws IOException {
    while (true) {
      headLeft = MAX_HEAD;
      String line = line();
      int semicolon = line.indexOf(';');
      long size = number((semicolon < 0 ? line : line.substring(0, semicolon)).strip(), 16);
      if (size == 0) {
        headers();
        return;
      }
      take(size);
      if (!line().isEmpty()) {
        throw new IOException("a chunk longer than it says");
      }
    }
  }

  private void take(long count) throws IOException {
    if (count > maxBody - body.size()) {
      throw new CallException(Fault.OVERSIZED);
    }
    byte[] bytes = in.readNBytes((int) count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    body.writeBytes(bytes);
  }

  private void takeAll() throws IOException {
    byte[] bytes = in.readNBytes(maxBody + 1);
    if (bytes.length > maxBody) {
      throw new CallException(Fault.OVERSIZED);
    }
    body.writeBytes(bytes);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (--headLeft < 0) {
        throw new CallException(Fault.OVERSIZED);
      }
      line.write(c);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private static long number(String digits, int radix) throws IOException {
    boolean plain = !digits.isEmpty() && digits.length() <= 15;
    for (int i = 0; plain && i < digits.length(); i++) {
      plain = digits.charAt(i) < 0x80 && Character.digit(digits.charAt(i), radix) >= 0;
    }
    if (!plain) {
      throw new IOException("not a number");
    }
    return Long.parseLong(digits, radix);
  }
}

package dev.counterpoint.llm;

import static dev.counterpoint.llm.Answers.envelope;

import dev.counterpoint.llm.Stub.Call;
import dev.counterpoint.llm.Stub.Play;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** What an endpoint may do, for the rows to be made of. */
final class Plays {

  private Plays() {}

  /** Does something to the first call, then answers well. */
  static Play once(Play play) {
    return call -> {
      if (call.isFirst()) {
        play.answer(call);
      } else {
        call.good();
      }
    };
  }

  static Play says(String content) {
    return call -> call.json(200, envelope(content));
  }

  static Play status(int status, String body, String... headers) {
    return call -> call.json(status, body, headers);
  }

  /** A choice with this message, as JSON, and this finish reason, as JSON. */
  static Play message(String message, String finish) {
    return call ->
        call.json(
            200, "{\"choices\":[{\"message\":" + message + ",\"finish_reason\":" + finish + "}]}");
  }

  static String error(String type, String message) {
    return "{\"error\":{\"type\":\"%s\",\"code\":\"%s\",\"message\":\"%s\"}}"
        .formatted(type, type, message);
  }

  /** A whole reply, head and body. */
  static String reply(String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body;
  }

  /** Byte by byte, until it is through or the other side closes. */
  static void trickle(Call call, String text, int pauseMillis) throws IOException {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      call.send(new byte[] {b});
      call.pauseWhileOpen(pauseMillis);
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.counterpoint.llm.BoundedHttp.Reply;
import dev.counterpoint.summary.Draft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A good answer, cut at every byte, is never taken for a whole one. */
class CutAnswerTest {

  private static final byte[] BODY =
      Answers.envelope(Answers.GOOD).getBytes(StandardCharsets.UTF_8);

  private static Draft draft(byte[] reply) throws IOException {
    Reply read = new ReplyReader(new ByteArrayInputStream(reply), BoundedHttp.MAX_BODY).read();
    String envelope = Envelope.clean(read);
    return DraftReader.read(content(envelope));
  }

  private static String content(String envelope) throws IOException {
    return new ObjectMapper().readTree(envelope).at("/choices/0/message/content").textValue();
  }

  private static byte[] reply(String framing, byte[] body, String end) {
    byte[] head = ("HTTP/1.1 200 OK\r\n" + framing + "\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] tail = end.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + body.length + tail.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    System.arraycopy(tail, 0, all, head.length + body.length, tail.length);
    return all;
  }

  private static void assertNoCutPasses(byte[] whole) throws IOException {
    assertThat(draft(whole).sides()).hasSize(2);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> draft(cut))
          .as("cut at byte %s of %s", length, whole.length)
          .isInstanceOfAny(CallException.class, IOException.class);
    }
  }

  @Test
  void withALength() throws IOException {
    assertNoCutPasses(reply("Content-Length: " + BODY.length + "\r\n", BODY, ""));
  }

  @Test
  void inChunks() throws IOException {
    String size = Integer.toHexString(BODY.length);
    assertNoCutPasses(reply("Transfer-Encoding: chunked\r\n\r\n" + size, BODY, "\r\n0\r\n\r\n"));
  }

  @Test
  void untilTheConnectionEnds() throws IOException {
    assertNoCutPasses(reply("X: y\r\n", BODY, ""));
  }

  @Test
  void theContentAloneAtEveryCharacter() throws IOException {
    for (int length = 0; length < Answers.GOOD.length(); length++) {
      String cut = Answers.GOOD.substring(0, length);
      byte[] body = Answers.envelope(cut).getBytes(StandardCharsets.UTF_8);
      Reply reply = new Reply(200, Map.of(), body);
      assertThatThrownBy(() -> DraftReader.read(content(Envelope.clean(reply))))
          .as("cut at character %s: …%s", length, cut.substring(Math.max(0, length - 20)))
          .isInstanceOf(CallException.class);
    }
  }
}

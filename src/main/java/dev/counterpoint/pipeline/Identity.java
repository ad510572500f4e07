package dev.counterpoint.pipeline;

import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names an answer by all that decides what it says: same input, same id. The engine that wrote it
 * counts, not the one asked for, so a degraded answer never takes the place of the model's.
 */
final class Identity {

  /** To be raised when an engine's next release answers the same article differently. */
  private static final String ENGINES = "1";

  private static final int BYTES = 16;

  private Identity() {}

  /**
   * @param promptVersion {@code null} for the embedded engine
   */
  static String of(Submission submission, EngineReport engine, String promptVersion) {
    Options options = submission.options();
    MessageDigest digest = sha256();
    add(digest, ENGINES);
    add(digest, submission.html() ? "html" : "text");
    add(digest, submission.content());
    add(digest, submission.title());
    add(digest, options.url());
    add(digest, options.language());
    add(digest, options.length().name());
    add(digest, options.offsetUnit().name());
    add(digest, engine.name());
    add(digest, engine.model());
    add(digest, promptVersion);
    add(digest, engine.degraded() == null ? null : engine.degraded().reason().label());
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** With its length in front, so that no two lists of fields are the same bytes. */
  private static void add(MessageDigest digest, String field) {
    byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(field == null ? -1 : bytes.length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}

package dev.counterpoint.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks bytes in a few places: flips, cuts, doubles, and puts in pieces that hurt parsers. */
public final class Mutator {

  private static final int MOST_EDITS = 4;
  private static final int LONGEST = 40;

  private final Random random;
  private final List<byte[]> pieces;

  public Mutator(Random random, List<String> pieces) {
    this.random = random;
    this.pieces = pieces.stream().map(Mutator::utf8).toList();
  }

  /** One to four edits; the original is left as it is. */
  public byte[] mutated(byte[] original) {
    byte[] bytes = original.clone();
    for (int edits = random.nextInt(MOST_EDITS); edits >= 0; edits--) {
      bytes = edited(bytes);
    }
    return bytes;
  }

  /** As {@link #mutated(byte[])}, of text; what is no UTF-8 any more is replaced as by a reader. */
  public String mutated(String original) {
    return new String(mutated(utf8(original)), StandardCharsets.UTF_8);
  }

  private byte[] edited(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(LONGEST));
    return switch (random.nextInt(6)) {
      case 0 -> flipped(bytes, Math.min(from, bytes.length - 1));
      case 1 -> joined(bytes, from, new byte[0], to);
      case 2 -> joined(bytes, from, piece(), from);
      case 3 -> joined(bytes, from, piece(), to);
      case 4 -> joined(bytes, from, moved(bytes), from);
      default -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
    };
  }

  private byte[] piece() {
    return pieces.get(random.nextInt(pieces.size()));
  }

  private byte[] moved(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(LONGEST)));
  }

  private byte[] flipped(byte[] bytes, int at) {
    if (bytes.length > 0) {
      bytes[at] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int head, byte[] middle, int tail) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length + middle.length);
    joined.write(bytes, 0, head);
    joined.writeBytes(middle);
    joined.write(bytes, tail, bytes.length - tail);
    return joined.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

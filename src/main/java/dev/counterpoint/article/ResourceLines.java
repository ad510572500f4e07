package dev.counterpoint.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a word list, kept as a resource beside a class: one a line, without the blank
 * lines and without the comments that {@code #} and a blank begin.
 */
public final class ResourceLines {

  private ResourceLines() {}

  public static List<String> beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getSimpleName());
      }
      return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By hand: every list is read while the function starts, when a stream costs more than this. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      String line = text.substring(start, end);
      if (!line.isBlank() && !line.startsWith("# ") && !line.equals("#")) {
        lines.add(line.strip());
      }
      start = end + 1;
    }
    return List.copyOf(lines);
  }
}

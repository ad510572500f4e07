package dev.counterpoint.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A labelled article. Segments are {@code [start, end)} in code points, as the labels count them.
 *
 * @param readers the labels of one or two independent readers
 */
record GoldArticle(
    String item, String title, String text, List<Range> segments, List<Label> readers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A half-open range of code points; may be empty. */
  record Range(int start, int end) {
    int overlap(Range other) {
      return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    int length() {
      return end - start;
    }
  }

  /** What one reader marked. */
  record Label(
      String question,
      String summary,
      List<Integer> junk,
      List<Side> sides,
      List<Claim> claims,
      String missing) {
    boolean voicesTwoSides() {
      return sides.size() >= 2;
    }
  }

  record Side(String name, List<String> members, int keyClaims) {}

  /** A key claim or a further statement of a side; {@code speaker} may be {@code null}. */
  record Claim(int side, List<Integer> segments, String speaker, boolean key) {}

  /** All {@code NN.json} of a folder, in the order of their names. */
  static List<GoldArticle> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d+\\.json"))
          .sorted()
          .map(GoldArticle::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GoldArticle read(Path file) {
    try {
      return of(JSON.readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldArticle of(JsonNode node) {
    List<Range> segments = new ArrayList<>();
    node.get("segments").forEach(s -> segments.add(new Range(s.get(0).asInt(), s.get(1).asInt())));
    List<Label> readers = new ArrayList<>();
    for (String reader : List.of("A", "B")) {
      if (node.hasNonNull(reader)) {
        readers.add(label(node.get(reader)));
      }
    }
    return new GoldArticle(
        node.get("item").asText(),
        textOrNull(node, "title"),
        node.get("text").asText(),
        segments,
        readers);
  }

  private static Label label(JsonNode node) {
    List<Side> sides = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (JsonNode side : node.get("sides")) {
      for (JsonNode claim : side.get("claims")) {
        claims.add(claim(claim, sides.size(), true));
      }
      List<String> members = new ArrayList<>();
      side.path("members").forEach(member -> members.add(member.asText()));
      sides.add(new Side(side.path("name").asText(), members, side.get("claims").size()));
    }
    for (JsonNode claim : node.path("other_claims")) {
      claims.add(claim(claim, claim.path("side").asInt(-1), false));
    }
    claims.removeIf(claim -> claim.segments().isEmpty());
    return new Label(
        node.path("question").asText(),
        node.path("summary").asText(),
        numbers(node.path("junk")),
        sides,
        claims,
        textOrNull(node, "missing_side"));
  }

  private static Claim claim(JsonNode node, int side, boolean key) {
    return new Claim(side, numbers(node.get("segments")), textOrNull(node, "speaker"), key);
  }

  private static List<Integer> numbers(JsonNode array) {
    List<Integer> numbers = new ArrayList<>();
    array.forEach(number -> numbers.add(number.asInt()));
    return numbers;
  }

  private static String textOrNull(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  List<Range> ranges(List<Integer> numbers) {
    return numbers.stream().filter(n -> 0 <= n && n < segments.size()).map(segments::get).toList();
  }

  /** The first reader, and the second or, where there is only one, the first again. */
  List<Label> twoReaders() {
    return List.of(readers.get(0), readers.get(readers.size() - 1));
  }
}

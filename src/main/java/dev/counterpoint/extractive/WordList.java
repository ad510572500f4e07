package dev.counterpoint.extractive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list beside this class: one entry a line, {@code #} begins a comment. */
final class WordList {

  private WordList() {}

  static List<String> read(String name) {
    try (InputStream list = WordList.class.getResourceAsStream(name)) {
      if (list == null) {
        throw new IllegalStateException("no word list " + name);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

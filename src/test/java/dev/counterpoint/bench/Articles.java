package dev.counterpoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles of any size, made of the samples in {@code events/articles}. */
final class Articles {

  private static final Path FOLDER = Path.of("events/articles");

  private Articles() {}

  /** About so many kilobytes of plain text. Its paragraphs differ, so that none is a repeat. */
  static String text(int kilobytes) throws IOException {
    List<String> paragraphs = paragraphs();
    StringBuilder text = new StringBuilder();
    for (int number = 0; text.length() < kilobytes * 1000; number++) {
      String paragraph = paragraphs.get(number % paragraphs.size());
      String varied =
          paragraph.replace(" the ", number < paragraphs.size() ? " the " : " the " + number + " ");
      text.append(varied).append("\n\n");
    }
    return text.toString();
  }

  /**
   * About so many kilobytes of HTML, of which a tenth is article and the rest what pages carry
   * around it. Sizes to 2000 stay below the contract's limits for both.
   */
  static String html(int kilobytes) throws IOException {
    StringBuilder page =
        new StringBuilder("<html><head><title>A page</title></head><body><article>");
    for (String paragraph : text(Math.max(1, kilobytes / 10)).split("\n\n")) {
      page.append("<p>").append(paragraph).append("</p>\n");
    }
    page.append("</article>");
    for (int number = 0; page.length() < kilobytes * 1000; number++) {
      page.append("<div class=\"promo-").append(number).append("\"><script>var n = ");
      page.append(number).append(";</script><a href=\"/story/").append(number);
      page.append("\" data-track=\"").append("x".repeat(300)).append("\">More</a></div>\n");
    }
    return page.append("</body></html>").toString();
  }

  private static List<String> paragraphs() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
        paragraphs.addAll(List.of(Files.readString(file).split("\n\n")));
      }
    }
    return paragraphs;
  }
}

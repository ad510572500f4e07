package dev.counterpoint.pipeline;

import java.nio.charset.StandardCharsets;

/** How much article one request may bring: all the later steps are linear in it. */
final class Limits {

  static final int MAX_TEXT_CHARACTERS = 200_000;
  static final int MAX_HTML_BYTES = 2_000_000;
  static final int MIN_WORDS = 40;

  private Limits() {}

  static void check(Submission submission) throws Refusal {
    String content = submission.content();
    if (submission.html()) {
      checkHtml(content);
    } else if (content.codePointCount(0, content.length()) > MAX_TEXT_CHARACTERS) {
      throw Refusal.of(
          Refusal.Cause.TEXT_TOO_LARGE, "text", "The text has more than 200,000 characters.");
    }
  }

  private static void checkHtml(String html) throws Refusal {
    boolean mayBeTooLarge = html.length() > MAX_HTML_BYTES / 3;
    if (mayBeTooLarge && html.getBytes(StandardCharsets.UTF_8).length > MAX_HTML_BYTES) {
      throw Refusal.of(Refusal.Cause.HTML_TOO_LARGE, "html", "The HTML has more than 2 MB.");
    }
  }
}

package dev.counterpoint.statement;

import dev.counterpoint.article.Article;
import java.util.stream.Collectors;

/** A statement on one line, as the golden files show it. */
final class Drawing {

  private Drawing() {}

  static String of(Article article, Statement statement) {
    String speaker = statement.speaker() == null ? "?" : statement.speaker().name();
    String inner = statement.innerSpeaker() == null ? "" : " < " + statement.innerSpeaker();
    String cue = statement.cue() == null ? "" : statement.cue().in(article.text());
    String content =
        statement.content().stream()
            .map(span -> span.in(article.text()))
            .collect(Collectors.joining(" / "));
    return statement.kind()
        + (statement.negated() ? " NOT" : "")
        + " | "
        + speaker
        + inner
        + " | "
        + cue
        + " | "
        + content;
  }
}

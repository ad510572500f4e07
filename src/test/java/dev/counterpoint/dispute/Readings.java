package dev.counterpoint.dispute;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.article.Standing;
import dev.counterpoint.statement.Mention;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Readings as the room before hands them on, from lines of the form {@code Speaker | Sentence}: no
 * speaker means that the sentence is no statement, {@code ?} a statement of nobody named, {@code +
 * Name} somebody who is only spoken of. A name is found by its full form and its last word.
 */
final class Readings {

  private Readings() {}

  static Reading of(String lines) {
    return of(null, lines.lines().filter(line -> !line.isBlank()).toList());
  }

  static Reading of(String title, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    Map<String, Speaker> people = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.startsWith("+")) {
        speaker(line.substring(1).strip(), people);
        continue;
      }
      int bar = line.indexOf('|');
      String name = line.substring(0, bar).strip();
      String words = line.substring(bar + 1).strip();
      Span span = new Span(text.length(), text.length() + words.length());
      int number = sentences.size();
      text.append(words).append("\n\n");
      sentences.add(new Sentence(number, List.of(span), words, number, Standing.BODY));
      if (!name.isEmpty()) {
        Speaker speaker = name.equals("?") ? null : speaker(name, people);
        statements.add(
            new Statement(
                statements.size(),
                Statement.Kind.INDIRECT,
                speaker,
                null,
                null,
                null,
                List.of(span),
                List.of(number),
                false,
                null));
      }
    }
    String all = text.toString();
    Article article = new Article(title, all, all, false, "en", sentences, List.of());
    return new Reading(article, statements, mentions(all, people.values()));
  }

  private static Speaker speaker(String name, Map<String, Speaker> people) {
    boolean group = name.startsWith("the ") || Character.isLowerCase(name.charAt(0));
    Speaker.Kind kind =
        name.equals("the author")
            ? Speaker.Kind.AUTHOR
            : group ? Speaker.Kind.GROUP : Speaker.Kind.PERSON;
    return people.computeIfAbsent(name, any -> new Speaker(name, kind, null));
  }

  private static List<Mention> mentions(String text, Iterable<Speaker> people) {
    Map<Integer, Mention> found = new TreeMap<>();
    for (Speaker speaker : people) {
      String name = speaker.name().replaceFirst("^the ", "");
      for (String form : List.of(name, name.substring(name.lastIndexOf(' ') + 1))) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
          Span span = new Span(at, at + form.length());
          boolean known =
              found.values().stream().anyMatch(mention -> mention.span().overlaps(span));
          if (!known) {
            found.put(at, new Mention(span, speaker, false));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }
}

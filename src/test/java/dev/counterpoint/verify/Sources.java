package dev.counterpoint.verify;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.article.Standing;
import dev.counterpoint.dispute.Camp;
import dev.counterpoint.dispute.Dispute;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import java.util.ArrayList;
import java.util.List;

/** Sources made by hand: every sentence, statement and camp is stated, none is found. */
final class Sources {

  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Speaker> left = new ArrayList<>();
  private final List<Speaker> right = new ArrayList<>();
  private String missing;

  private Sources(String title) {
    this.title = title;
  }

  static Sources titled(String title) {
    return new Sources(title);
  }

  /** A source of one plain article that nobody says anything in. */
  static Source plain(String... sentences) {
    Sources sources = titled("Untitled");
    for (String sentence : sentences) {
      sources.sentence(sentence);
    }
    return sources.build();
  }

  static Ground ground(String... sentences) {
    return new Ground(plain(sentences), Options.defaults());
  }

  Sources sentence(String words) {
    return sentence(words, Standing.BODY);
  }

  Sources sentence(String words, Standing standing) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    sentences.add(new Sentence(sentences.size(), List.of(span), words, sentences.size(), standing));
    return this;
  }

  /** A sentence of which {@code content} is said by somebody who stands on the first side. */
  Sources left(String speaker, String sentence, String content) {
    return said(left, speaker, sentence, content);
  }

  /** A sentence of which {@code content} is said by somebody who stands on the second side. */
  Sources right(String speaker, String sentence, String content) {
    return said(right, speaker, sentence, content);
  }

  /** A sentence of which {@code content} is said by somebody who stands on no side. */
  Sources said(String speaker, String sentence, String content) {
    return said(new ArrayList<>(), speaker, sentence, content);
  }

  Sources missing(String who) {
    missing = who;
    return this;
  }

  private Sources said(List<Speaker> camp, String name, String sentence, String content) {
    sentence(sentence);
    int at = sentence.indexOf(content);
    if (at < 0) {
      throw new IllegalArgumentException("not in the sentence: " + content);
    }
    Speaker speaker = new Speaker(name, Speaker.Kind.PERSON, null);
    if (!camp.contains(speaker)) {
      camp.add(speaker);
    }
    int number = sentences.size() - 1;
    int start = sentences.get(number).span().start() + at;
    statements.add(
        new Statement(
            statements.size(),
            Statement.Kind.INDIRECT,
            speaker,
            null,
            null,
            "say",
            List.of(new Span(start, start + content.length())),
            List.of(number),
            false,
            null));
    return this;
  }

  Source build() {
    String all = text.toString();
    Article article = new Article(title, all, all, false, "en", sentences, List.of());
    List<Camp> camps = new ArrayList<>();
    for (List<Speaker> members : List.of(left, right)) {
      if (!members.isEmpty()) {
        camps.add(
            new Camp(
                members, statements.stream().filter(s -> members.contains(s.speaker())).toList()));
      }
    }
    return new Source(
        new Reading(article, statements, List.of()), new Dispute(camps, camps.size() > 0, missing));
  }
}

package dev.counterpoint.llm;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.article.Standing;
import dev.counterpoint.dispute.Camp;
import dev.counterpoint.dispute.Dispute;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.summary.Source;
import java.util.ArrayList;
import java.util.List;

/** Invented articles, read by hand. */
final class Articles {

  /** A word that no log may ever hold. */
  static final String CANARY = "zumbaquince";

  static final Source FERRY =
      source(
          List.of(
              "T|Ferry fight on Harrow Island",
              "B|The town council will vote on Monday on ending the night ferry to Harrow Island.",
              "B|“The night boat carries four passengers on average,” Mayor Ines Calder said.",
              "B|Calder said the money would be better spent on the school bus.",
              "B|“Nurses on the late shift have no other way home,” said Tobias Renn of the Harrow"
                  + " Residents’ League.",
              "B|Renn said a taxi boat, the " + CANARY + ", costs 60 crowns a trip.",
              "D|Read more about boats"),
          List.of("Ines Calder|2", "Ines Calder|3", "Tobias Renn|4", "Tobias Renn|5"));

  private Articles() {}

  /**
   * @param lines sentences with T, B or D for their standing
   * @param statements speaker and sentence number; the first speaker is one camp, the rest the
   *     other
   */
  static Source source(List<String> lines, List<String> statements) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines) {
      String words = line.substring(2);
      Span span = new Span(text.length(), text.length() + words.length());
      Standing standing =
          switch (line.charAt(0)) {
            case 'T' -> Standing.TITLE;
            case 'D' -> Standing.DOUBTFUL;
            default -> Standing.BODY;
          };
      sentences.add(
          new Sentence(sentences.size(), List.of(span), words, sentences.size(), standing));
      text.append(words).append('\n');
    }
    String all = text.toString();
    Article article = new Article("Ferry fight", all, all, false, "en", sentences, List.of());
    return source(article, statements);
  }

  private static Source source(Article article, List<String> lines) {
    List<Statement> statements = new ArrayList<>();
    for (String line : lines) {
      String name = line.substring(0, line.indexOf('|'));
      int number = Integer.parseInt(line.substring(line.indexOf('|') + 1));
      statements.add(
          new Statement(
              statements.size(),
              Statement.Kind.INDIRECT,
              new Speaker(name, Speaker.Kind.PERSON, null),
              null,
              null,
              "say",
              List.of(article.sentences().get(number).span()),
              List.of(number),
              false,
              null));
    }
    return new Source(new Reading(article, statements, List.of()), dispute(statements));
  }

  private static Dispute dispute(List<Statement> statements) {
    if (statements.isEmpty()) {
      return new Dispute(List.of(), false, null);
    }
    Speaker first = statements.get(0).speaker();
    List<Statement> one = statements.stream().filter(s -> s.speaker().equals(first)).toList();
    List<Statement> two = statements.stream().filter(s -> !s.speaker().equals(first)).toList();
    List<Camp> camps = new ArrayList<>();
    camps.add(new Camp(List.of(first), one));
    if (!two.isEmpty()) {
      camps.add(new Camp(two.stream().map(Statement::speaker).distinct().toList(), two));
    }
    return new Dispute(camps, camps.size() == 2, null);
  }
}

package dev.counterpoint.llm;

import dev.counterpoint.article.Sentence;
import dev.counterpoint.dispute.Camp;
import dev.counterpoint.dispute.Dispute;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.summary.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the embedded engine has found, for a model: who speaks in which sentences, and on which
 * side. A few lines, however long the article is.
 */
final class Hints {

  /** In estimated tokens. */
  static final int BUDGET = 200;

  private static final int LONGEST_NAME = 60;

  private Hints() {}

  static String of(Source source, Excerpt excerpt) {
    Set<Integer> shown =
        excerpt.sentences().stream().map(Sentence::number).collect(Collectors.toSet());
    Dispute dispute = source.dispute();
    List<String> lines = new ArrayList<>();
    Set<Speaker> placed = new HashSet<>();
    char side = 'A';
    for (Camp camp : dispute.camps()) {
      lines.addAll(lines("side " + side++, camp.statements(), shown));
      placed.addAll(camp.members());
    }
    List<Statement> others =
        source.reading().statements().stream().filter(s -> !placed.contains(s.speaker())).toList();
    lines.addAll(lines("also", others, shown));
    if (dispute.missing() != null) {
      lines.add(0, "not heard: " + name(dispute.missing()));
    } else if (!dispute.disputed()) {
      lines.add(0, "perhaps no dispute");
    }
    return within(lines);
  }

  private static List<String> lines(String label, List<Statement> statements, Set<Integer> shown) {
    Map<Speaker, Set<Integer>> numbers = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (statement.speaker() != null) {
        Set<Integer> its = numbers.computeIfAbsent(statement.speaker(), s -> new TreeSet<>());
        statement.sentences().stream().filter(shown::contains).forEach(its::add);
      }
    }
    List<String> lines = new ArrayList<>();
    numbers.forEach(
        (speaker, its) -> {
          if (!its.isEmpty()) {
            lines.add(label + ": " + name(speaker.name()) + ": " + joined(its));
          }
        });
    return lines;
  }

  private static String joined(Set<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static String name(String name) {
    String plain = PlainText.of(name);
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
  }

  private static String within(List<String> lines) {
    StringBuilder text = new StringBuilder();
    int left = BUDGET;
    for (String line : lines) {
      left -= Tokens.in(line) + 1;
      if (left < 0) {
        break;
      }
      text.append(line).append('\n');
    }
    return text.toString();
  }
}

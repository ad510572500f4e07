package dev.counterpoint.extractive;

import dev.counterpoint.article.Span;
import dev.counterpoint.statement.Statement;
import java.util.HashSet;
import java.util.Set;

/** How much a claim matters: how much is said, and how much of it is what the article is about. */
final class ClaimRank {

  private static final double LONG = 400;

  double score(ClaimCandidate candidate, Scene scene) {
    int characters = 0;
    Set<String> stems = new HashSet<>();
    for (Statement statement : candidate.statements()) {
      for (Span span : statement.content()) {
        characters += span.length();
        Prose.split(span.in(scene.article().body())).stream()
            .filter(word -> !Prose.isFunctionWord(word.toLowerCase(java.util.Locale.ROOT)))
            .map(Prose::stem)
            .forEach(stems::add);
      }
    }
    double about = stems.stream().mapToDouble(stem -> Math.log(scene.frequency(stem) + 1.0)).sum();
    double length = Math.min(characters, LONG) / LONG;
    return length + about / 40;
  }
}

package dev.counterpoint.dispute;

import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who stands against whom, from the article alone: signals between every two speakers become
 * log odds of standing together, and the two camps are the best cut of that graph.
 */
public final class DisputeFinder {

  /** Never {@code null}; no camps if nobody says anything. */
  public Dispute find(Reading reading) {
    Cast cast = new Cast(reading);
    if (cast.speakers.isEmpty()) {
      return new Dispute(List.of(), false, null);
    }
    List<Passage> passages = Passage.of(reading.article(), reading.mentions(), cast);
    Ties ties = new Ties(cast, passages, reading.article().title());
    int[] labels = Partition.of(weights(cast, ties));
    List<Camp> camps = camps(reading, cast, labels);
    boolean disputed = camps.size() == 2;
    return new Dispute(camps, disputed, null);
  }

  /**
   * Log odds, weighted by how much both say. Their mean is taken off, for the odds are of two
   * speakers anywhere: what counts in one article is who stands closer than others do.
   */
  static double[][] weights(Cast cast, Ties ties) {
    int n = cast.speakers.size();
    double[][] weights = new double[n][n];
    double sum = 0;
    double total = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double size = size(cast, i, j);
        weights[i][j] = TieWeights.logOdds(ties.between(i, j)) * size;
        sum += weights[i][j];
        total += size;
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        weights[i][j] -= n > 2 ? sum / total * size(cast, i, j) : 0;
        weights[j][i] = weights[i][j];
      }
    }
    return weights;
  }

  private static double size(Cast cast, int i, int j) {
    int left = cast.speakers.get(i).statements.size();
    int right = cast.speakers.get(j).statements.size();
    return Math.sqrt((double) left * right);
  }

  private static List<Camp> camps(Reading reading, Cast cast, int[] labels) {
    List<Camp> camps = new ArrayList<>();
    for (int label : new int[] {1, -1}) {
      List<Statement> statements = new ArrayList<>();
      for (Statement statement : reading.statements()) {
        Actor actor = cast.of(statement);
        if (actor != null && labels[actor.index] == label) {
          statements.add(statement);
        }
      }
      List<Speaker> members =
          cast.speakers.stream()
              .filter(actor -> labels[actor.index] == label && actor.isNamed())
              .sorted(Comparator.comparingInt((Actor actor) -> -actor.statements.size()))
              .map(actor -> actor.speaker)
              .toList();
      if (!members.isEmpty()) {
        camps.add(new Camp(members, statements));
      }
    }
    return camps;
  }
}

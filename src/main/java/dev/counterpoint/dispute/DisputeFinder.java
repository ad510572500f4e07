package dev.counterpoint.dispute;

import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who stands against whom, from the article alone. What is observed between every two
 * speakers becomes the log odds of their standing together, the two camps are the best cut of that
 * graph, and a second model tells whether the article voices two sides at all. Never fails,
 * whatever it is given; the number of speakers it compares is bounded.
 */
public final class DisputeFinder {

  /** How little an article may speak of dispute and blame where one voiced side is no dispute. */
  private static final double QUIET = 0.65;

  private static final int NAMELESS = -1;

  /** Never {@code null}; no camps if nobody says anything. */
  public Dispute find(Reading reading) {
    Cast cast = new Cast(reading);
    if (cast.speakers.isEmpty()) {
      return new Dispute(List.of(), false, null);
    }
    String title = reading.article().title();
    List<Passage> passages = Passage.of(reading.article(), reading.mentions(), cast);
    Ties ties = new Ties(cast, passages, title == null ? "" : title);
    int[] labels = labels(cast, ties, new Affiliations(cast, passages));
    double[] traits = Gate.traits(cast, passages, ties, title == null ? "" : title);
    if (Gate.logOdds(traits) > 0) {
      List<Camp> camps = camps(reading, cast, labels);
      if (camps.size() == 2) {
        return new Dispute(camps, true, null);
      }
    }
    MissingVoice missing = new MissingVoice(cast, passages, ties);
    String silent = missing.unanswered();
    boolean loud = traits[Trait.DISPUTE.ordinal()] + traits[Trait.HARSH.ordinal()] > QUIET;
    if (silent == null && loud) {
      silent = missing.blamed();
    }
    boolean disputed = silent != null || loud;
    return new Dispute(camps(reading, cast, new int[labels.length]), disputed, silent);
  }

  /**
   * The named are cut in two, those who belong together as one; the nameless join whom they stand
   * closer to.
   */
  private static int[] labels(Cast cast, Ties ties, Affiliations affiliations) {
    double[][] weights = ties.weights();
    int[] group = new int[weights.length];
    Map<Integer, Integer> groups = new HashMap<>();
    for (Actor actor : cast.speakers) {
      group[actor.index] =
          actor.isNamed()
              ? groups.computeIfAbsent(affiliations.groupOf(actor), any -> groups.size())
              : NAMELESS;
    }
    double[][] among = new double[groups.size()][groups.size()];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        if (group[i] != NAMELESS && group[j] != NAMELESS && group[i] != group[j]) {
          among[group[i]][group[j]] += weights[i][j];
        }
      }
    }
    int[] cut = Partition.of(among);
    int[] labels = new int[weights.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = group[i] == NAMELESS ? 0 : cut[group[i]];
    }
    for (int i = 0; i < labels.length; i++) {
      if (group[i] == NAMELESS) {
        double pull = 0;
        for (int j = 0; j < labels.length; j++) {
          pull += group[j] == NAMELESS ? 0 : weights[i][j] * labels[j];
        }
        labels[i] = pull < 0 ? -1 : 1;
      }
    }
    return labels;
  }

  private static List<Camp> camps(Reading reading, Cast cast, int[] labels) {
    List<Camp> camps = new ArrayList<>();
    for (int label : new int[] {1, 0, -1}) {
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
    camps.sort(Comparator.comparingInt(camp -> camp.statements().get(0).number()));
    return camps;
  }
}

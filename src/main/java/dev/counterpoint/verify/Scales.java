package dev.counterpoint.verify;

import dev.counterpoint.article.Span;
import dev.counterpoint.dispute.Camp;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.summary.Balance;
import dev.counterpoint.summary.Draft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many words each side gets. A side is the camp whose members and statements its claims come
 * from, so that names given to sides do not matter.
 */
final class Scales {

  /** How far a side's share of the answer may be from its share of the article. */
  private static final double TOLERANCE = 0.25;

  private Scales() {}

  static Balance weigh(List<Draft.Side> sides, Ground ground) {
    List<Integer> article = new ArrayList<>();
    List<Integer> answer = new ArrayList<>();
    int[] camps = campsOf(sides, ground);
    for (int i = 0; i < sides.size(); i++) {
      article.add(wordsInArticle(sides.get(i), camps[i], ground));
      answer.add(sides.get(i).claims().stream().mapToInt(claim -> Word.count(claim.text())).sum());
    }
    return new Balance(shares(article), shares(answer));
  }

  /** A side that gets much more room in the answer than in the article, or much less. */
  static Optional<Fault> fault(Balance balance) {
    for (int i = 0; i < balance.article().size(); i++) {
      if (Math.abs(balance.article().get(i) - balance.summary().get(i)) > TOLERANCE) {
        return Optional.of(
            new Fault(
                "balance",
                "The sides get other shares of the answer than of the article.",
                "Give the sides about the shares of room they have in the article."));
      }
    }
    return Optional.empty();
  }

  /** For each side the index of its camp, no camp twice; -1 for a side that is none of them. */
  static int[] campsOf(List<Draft.Side> sides, Ground ground) {
    List<Camp> camps = ground.source().dispute().camps();
    int[] found = new int[sides.size()];
    Set<Integer> taken = new HashSet<>();
    Arrays.fill(found, -1);
    double[][] fits = new double[sides.size()][camps.size()];
    for (int c = 0; c < camps.size(); c++) {
      Members members = Members.of(camps.get(c));
      for (int s = 0; s < sides.size(); s++) {
        fits[s][c] = fit(sides.get(s), members);
      }
    }
    for (int round = 0; round < Math.min(sides.size(), camps.size()); round++) {
      int bestSide = -1;
      int bestCamp = -1;
      double best = 0;
      for (int s = 0; s < found.length; s++) {
        for (int c = 0; c < camps.size() && found[s] < 0; c++) {
          double fit = taken.contains(c) ? 0 : fits[s][c];
          if (fit > best) {
            best = fit;
            bestSide = s;
            bestCamp = c;
          }
        }
      }
      if (bestSide < 0) {
        break;
      }
      found[bestSide] = bestCamp;
      taken.add(bestCamp);
    }
    return found;
  }

  /** The share of a side's claims that a camp makes. */
  private static double fit(Draft.Side side, Members members) {
    long of = side.claims().stream().filter(members::make).count();
    return side.claims().isEmpty() ? 0 : (double) of / side.claims().size();
  }

  /** A camp, and whom its claims may name. */
  private record Members(Camp camp, List<Speakers.Name> names) {

    static Members of(Camp camp) {
      return new Members(
          camp, camp.members().stream().map(member -> Speakers.Name.of(member.name())).toList());
    }

    boolean make(Draft.Claim claim) {
      if (claim.speaker() != null) {
        Speakers.Name speaker = Speakers.Name.of(claim.speaker());
        return names.stream().anyMatch(speaker::isSame);
      }
      return camp.statements().stream()
          .anyMatch(s -> s.sentences().stream().anyMatch(claim.sentences()::contains));
    }
  }

  private static int wordsInArticle(Draft.Side side, int camp, Ground ground) {
    List<Statement> statements =
        camp >= 0
            ? ground.source().dispute().camps().get(camp).statements()
            : ground.statementsIn(
                side.claims().stream().flatMap(claim -> claim.sentences().stream()).toList());
    String body = ground.article().body();
    int words = 0;
    for (Statement statement : statements) {
      for (Span span : statement.content()) {
        words += Word.count(body, span.start(), span.end());
      }
    }
    return words;
  }

  /** Shares of the sum, to two places; equal ones if there are no words at all. */
  private static List<Double> shares(List<Integer> words) {
    int sum = words.stream().mapToInt(Integer::intValue).sum();
    return words.stream()
        .map(n -> sum == 0 ? 1.0 / words.size() : Math.round(100.0 * n / sum) / 100.0)
        .toList();
  }
}

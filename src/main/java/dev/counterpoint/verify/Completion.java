package dev.counterpoint.verify;

import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills a model's sides up from the embedded engine's, so that a weak model does no harm. The
 * engine's claims are the frame: where a model has put one of them into words of its own, its words
 * are taken; what it left out is added. A model that has a good part of them, and groups most as
 * the engine does, is trusted further: its names and positions are kept, and the claims that only
 * it has.
 *
 * @param sides with claims only
 * @param added how many claims a model had left out
 * @param own how many claims are told in its words
 */
record Completion(List<Draft.Side> sides, int added, int own) {

  /** Of the claims that both have: how many must be on the same sides. */
  private static final double AGREEMENT = 0.8;

  private static final int MOST_CLAIMS = 8;

  /**
   * @param mine a model's sides, verified
   * @param spare the embedded engine's, verified
   */
  static Completion of(List<Draft.Side> mine, List<Draft.Side> spare) {
    return spare.isEmpty() ? all(mine) : new Frame(mine, spare).completion();
  }

  /** Sides that need nobody else's claims. */
  static Completion all(List<Draft.Side> mine) {
    return new Completion(mine, 0, mine.stream().mapToInt(side -> side.claims().size()).sum());
  }

  /** Says so, if any were added. */
  Optional<Finding> finding() {
    return added == 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "completed",
                added + " claims that the model left out come from the embedded engine."));
  }

  /** A claim of the engine and the model's claim on the same sentences. */
  private record Pair(int spareSide, Draft.Claim spare, int mineSide, Draft.Claim mine) {}

  private static final class Frame {
    private final List<Draft.Side> mine;
    private final List<Draft.Side> spare;
    private final Map<Draft.Claim, Pair> pairs = new HashMap<>();
    private final Set<Draft.Claim> paired = new HashSet<>();
    private final boolean crossed;
    private final boolean trusted;
    private int added;
    private int told;

    Frame(List<Draft.Side> mine, List<Draft.Side> spare) {
      this.mine = mine;
      this.spare = spare;
      for (int i = 0; i < spare.size(); i++) {
        for (Draft.Claim claim : spare.get(i).claims()) {
          pair(i, claim);
        }
      }
      long straight = pairs.values().stream().filter(p -> p.spareSide == p.mineSide).count();
      this.crossed = straight * 2 < pairs.size();
      long agreed = crossed ? pairs.size() - straight : straight;
      boolean oftenTheSame =
          pairs.size() * 3 >= claims(mine) * 2 && agreed >= AGREEMENT * pairs.size();
      boolean knowsEnough = pairs.size() * 3 >= claims(spare);
      this.trusted = mine.size() == spare.size() && knowsEnough && oftenTheSame;
    }

    private static int claims(List<Draft.Side> sides) {
      return sides.stream().mapToInt(side -> side.claims().size()).sum();
    }

    private void pair(int spareSide, Draft.Claim claim) {
      for (int j = 0; j < mine.size(); j++) {
        for (Draft.Claim candidate : mine.get(j).claims()) {
          boolean sameSentences =
              claim.sentences().containsAll(candidate.sentences())
                  || candidate.sentences().containsAll(claim.sentences());
          if (sameSentences && !pairs.containsKey(claim) && paired.add(candidate)) {
            pairs.put(claim, new Pair(spareSide, claim, j, candidate));
          }
        }
      }
    }

    private int mineFor(int spareSide) {
      return crossed ? 1 - spareSide : spareSide;
    }

    Completion completion() {
      List<Draft.Side> sides = new ArrayList<>();
      for (int i = 0; i < spare.size(); i++) {
        sides.add(side(i));
      }
      return new Completion(sides, added, told);
    }

    private Draft.Side side(int i) {
      List<Draft.Claim> claims = new ArrayList<>();
      for (Draft.Claim claim : spare.get(i).claims()) {
        claims.add(claim(i, claim));
      }
      if (!trusted) {
        return new Draft.Side(spare.get(i).name(), spare.get(i).position(), claims);
      }
      Draft.Side own = mine.get(mineFor(i));
      for (Draft.Claim claim : own.claims()) {
        if (!paired.contains(claim) && claims.size() < MOST_CLAIMS) {
          claims.add(claim);
          told++;
        }
      }
      boolean named = own.name() != null && own.position() != null;
      Draft.Side outline = named ? own : spare.get(i);
      return new Draft.Side(outline.name(), outline.position(), claims);
    }

    private Draft.Claim claim(int side, Draft.Claim claim) {
      Pair pair = pairs.get(claim);
      if (pair == null) {
        added++;
        return claim;
      }
      if (pair.mineSide != mineFor(side)) {
        return claim;
      }
      told++;
      boolean wider = pair.mine.sentences().size() > claim.sentences().size();
      List<Integer> sentences = wider ? pair.mine.sentences() : claim.sentences();
      return new Draft.Claim(pair.mine.text(), claim.speaker(), sentences);
    }
  }
}

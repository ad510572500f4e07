package dev.counterpoint.eval;

import dev.counterpoint.article.Span;
import dev.counterpoint.eval.GoldArticle.Label;
import dev.counterpoint.eval.GoldArticle.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * Scores one answer against its article's labels. The definitions are those of {@link Metric};
 * where there are two readers, a claim is accepted if either accepts it, and key if both say so.
 */
final class Scorer {

  private final GoldArticle gold;
  private final List<Label> readers;
  private final int[] codePointAt;

  private Scorer(GoldArticle gold) {
    this.gold = gold;
    this.readers = gold.twoReaders();
    this.codePointAt = new int[gold.text().length() + 1];
    for (int i = 0, point = 0; i < gold.text().length(); i++) {
      codePointAt[i] = point;
      point += Character.isHighSurrogate(gold.text().charAt(i)) ? 0 : 1;
      codePointAt[i + 1] = point;
    }
  }

  static Row score(GoldArticle gold, Answer answer) {
    return new Scorer(gold).score(answer);
  }

  /** A returned claim with what each reader says at its place. */
  private record Judged(
      int side, String speaker, List<Range> ranges, List<List<GoldArticle.Claim>> hits) {
    boolean accepted() {
      return hits.stream().anyMatch(list -> !list.isEmpty());
    }

    Set<Integer> sides(int reader) {
      return hits.get(reader).stream()
          .map(GoldArticle.Claim::side)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private Row score(Answer answer) {
    Row row = new Row(gold.item());
    List<Judged> claims = judge(answer, row);
    List<Judged> accepted = claims.stream().filter(Judged::accepted).toList();
    recall(claims, row);
    for (Judged claim : claims) {
      row.add(Metric.CLAIM_PRECISION, claim.accepted());
      row.add(
          Metric.JUNK_LEAK, !claim.accepted() && covers(claim.ranges(), gold.ranges(junkOfBoth())));
    }
    for (Judged claim : accepted) {
      row.add(
          Metric.SPEAKER,
          claim.hits().stream()
              .flatMap(List::stream)
              .anyMatch(hit -> SpeakerNames.same(claim.speaker(), hit.speaker())));
    }
    row.set(Metric.SIDE_ACCURACY, bestOfReaders(accepted, false));
    row.set(Metric.SIDE_BALANCED, bestOfReaders(accepted, true));
    boolean two = answer.sides().stream().filter(side -> !side.claims().isEmpty()).count() >= 2;
    row.add(
        Metric.SIDES_RIGHT, readers.stream().anyMatch(reader -> reader.voicesTwoSides() == two));
    cleanUp(answer, row);
    String source = gold.text() + " " + (gold.title() == null ? "" : gold.title());
    row.set(Metric.NEW_FACTS, (double) InventedFacts.in(answer, source).size());
    String summary = answer.summary() == null ? "" : answer.summary().strip();
    row.set(Metric.WORDS, summary.isEmpty() ? 0.0 : summary.split("\\s+").length);
    return row;
  }

  private List<Judged> judge(Answer answer, Row row) {
    List<Judged> claims = new ArrayList<>();
    for (int side = 0; side < answer.sides().size(); side++) {
      for (Answer.Claim claim : answer.sides().get(side).claims()) {
        List<Range> ranges = new ArrayList<>();
        for (Answer.Evidence evidence : claim.evidence()) {
          Span span = evidence.span();
          boolean exact =
              span.end() <= gold.text().length() && span.in(gold.text()).equals(evidence.quote());
          row.add(Metric.VERBATIM, exact);
          if (exact) {
            ranges.add(range(span));
          }
        }
        List<List<GoldArticle.Claim>> hits =
            readers.stream()
                .map(
                    reader ->
                        reader.claims().stream()
                            .filter(mine -> covers(ranges, gold.ranges(mine.segments())))
                            .toList())
                .toList();
        claims.add(new Judged(side, claim.speaker(), ranges, hits));
      }
    }
    return claims;
  }

  private void recall(List<Judged> claims, Row row) {
    for (GoldArticle.Claim mine : readers.get(0).claims()) {
      List<Range> place = gold.ranges(mine.segments());
      boolean agreed =
          mine.key()
              && readers.get(1).claims().stream()
                  .anyMatch(other -> other.key() && covers(place, gold.ranges(other.segments())));
      if (agreed) {
        row.add(
            Metric.CLAIM_RECALL, claims.stream().anyMatch(claim -> covers(claim.ranges(), place)));
      }
    }
  }

  /** Whether some pair overlaps by at least half of the shorter. */
  private static boolean covers(List<Range> ranges, List<Range> targets) {
    for (Range range : ranges) {
      for (Range target : targets) {
        int shorter = Math.min(range.length(), target.length());
        if (shorter > 0 && range.overlap(target) * 2 >= shorter) {
          return true;
        }
      }
    }
    return false;
  }

  private Double bestOfReaders(List<Judged> accepted, boolean balanced) {
    Double best = null;
    for (int reader = 0; reader < readers.size(); reader++) {
      Double score = balanced ? balanced(accepted, reader) : accuracy(accepted, reader);
      if (score != null && (best == null || score > best)) {
        best = score;
      }
    }
    return best;
  }

  private static Double accuracy(List<Judged> accepted, int reader) {
    List<Judged> mine = accepted.stream().filter(claim -> !claim.sides(reader).isEmpty()).toList();
    if (mine.isEmpty()) {
      return null;
    }
    return SideMatching.best(
        sidesUsed(mine),
        3,
        asGold ->
            mine.stream()
                .mapToInt(
                    claim -> claim.sides(reader).contains(asGold.applyAsInt(claim.side())) ? 1 : 0)
                .average()
                .orElse(0));
  }

  private Double balanced(List<Judged> accepted, int reader) {
    List<Integer> sides = new ArrayList<>();
    for (int side = 0; side < readers.get(reader).sides().size(); side++) {
      if (readers.get(reader).sides().get(side).keyClaims() > 0) {
        sides.add(side);
      }
    }
    if (sides.size() < 2) {
      return null;
    }
    int choices = Math.max(3, sides.get(sides.size() - 1) + 1);
    return SideMatching.best(
        sidesUsed(accepted), choices, asGold -> meanOverSides(accepted, reader, sides, asGold));
  }

  private static double meanOverSides(
      List<Judged> claims, int reader, List<Integer> sides, IntUnaryOperator asGold) {
    double sum = 0;
    for (int side : sides) {
      sum +=
          claims.stream()
              .filter(claim -> claim.sides(reader).contains(side))
              .mapToInt(
                  claim -> claim.sides(reader).contains(asGold.applyAsInt(claim.side())) ? 1 : 0)
              .average()
              .orElse(0);
    }
    return sum / sides.size();
  }

  private static List<Integer> sidesUsed(List<Judged> claims) {
    return claims.stream().map(Judged::side).distinct().sorted().limit(3).toList();
  }

  private void cleanUp(Answer answer, Row row) {
    BitSet removed = new BitSet();
    answer.removed().forEach(span -> set(removed, range(span)));
    BitSet wanted = characters(junkOfBoth());
    BitSet allowed = characters(junkOfEither());
    BitSet wrong = (BitSet) removed.clone();
    wrong.andNot(allowed);
    BitSet right = (BitSet) removed.clone();
    right.and(wanted);
    row.junk(right.cardinality(), wrong.cardinality(), wanted.cardinality());
    BitSet body = new BitSet();
    set(body, new Range(0, codePointAt[gold.text().length()]));
    int bodyLength = body.cardinality() - allowed.cardinality();
    row.set(Metric.BODY_LOST, bodyLength > 0 ? wrong.cardinality() / (double) bodyLength : 0.0);
  }

  private List<Integer> junkOfBoth() {
    return readers.get(0).junk().stream().filter(readers.get(1).junk()::contains).toList();
  }

  private List<Integer> junkOfEither() {
    List<Integer> either = new ArrayList<>(readers.get(0).junk());
    either.addAll(readers.get(1).junk());
    return either;
  }

  private BitSet characters(List<Integer> numbers) {
    BitSet characters = new BitSet();
    gold.ranges(numbers).forEach(range -> set(characters, range));
    return characters;
  }

  /** Sets the code points of the range that are not white space. */
  private void set(BitSet characters, Range range) {
    int at = gold.text().offsetByCodePoints(0, range.start());
    for (int point = range.start(); point < range.end(); point++) {
      int character = gold.text().codePointAt(at);
      if (!Character.isWhitespace(character)
          && !Character.isSpaceChar(character)
          && character != 0x85) {
        characters.set(point);
      }
      at += Character.charCount(character);
    }
  }

  private Range range(Span span) {
    return new Range(codePointAt[span.start()], codePointAt[span.end()]);
  }
}

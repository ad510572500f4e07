package dev.counterpoint.verify;

import dev.counterpoint.summary.Balance;
import dev.counterpoint.summary.Checks;
import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Finding;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Side;
import dev.counterpoint.summary.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The only way out: turns a draft into an answer whose every line the article bears out. */
public final class Verifier {

  private static final int MOST_HINTS = 8;

  private static final Finding ONE_SIDED =
      new Finding(
          "one-sided",
          "The model told one side only: the other side, the headline and the summary come from"
              + " the embedded engine.");

  private final LoadedWords loadedWords = new LoadedWords();

  /** Holds a draft against its source without making an answer of it. */
  public Review review(Source source, Options options, Draft draft) {
    Ground ground = new Ground(source, options);
    Inspection inspection = new Inspection(draft, ground, true);
    List<String> hints =
        Stream.concat(
                inspection.faults().stream(), EvenHands.faults(inspection.sides(), ground).stream())
            .map(Fault::hint)
            .distinct()
            .limit(MOST_HINTS)
            .toList();
    return new Review(isBorneOut(inspection) && !hasEmptySide(inspection), hints);
  }

  /**
   * Checks a draft against its source, mends or drops what fails, and supplies the exact words.
   *
   * @param draft what an engine proposed
   * @param embedded the embedded engine's own draft of the same source, for what must be replaced
   * @throws UnfitDraftException if too little of the draft is left to be an answer; never for the
   *     embedded draft itself
   */
  public VerifiedSummary verify(
      Source source, Options options, Draft draft, Draft embedded, EngineReport engine)
      throws UnfitDraftException {
    Ground ground = new Ground(source, options);
    boolean own = draft.equals(embedded);
    Inspection spare = new Inspection(embedded, ground, false);
    Inspection inspection = own ? spare : new Inspection(draft, ground, true);
    Completion completion =
        own ? Completion.all(voiced(spare)) : Completion.of(voiced(inspection), voiced(spare));
    if (!own && !(isEnough(inspection, spare) && hasWordsIn(inspection, spare, completion))) {
      throw new UnfitDraftException(
          "too little of the draft is left: "
              + inspection.dropped()
              + " of "
              + inspection.proposed()
              + " claims dropped");
    }
    return new VerifiedSummary(
        source, options, content(inspection, spare, completion, ground), engine);
  }

  private static boolean isEnough(Inspection mine, Inspection spare) {
    boolean allSides = mine.voiced() >= spare.voiced() && !hasEmptySide(mine);
    return isBorneOut(mine) && (allSides || isOneSided(mine, spare));
  }

  private static boolean isBorneOut(Inspection inspection) {
    return inspection.dropped() * 2 <= inspection.proposed();
  }

  private static boolean hasEmptySide(Inspection inspection) {
    return inspection.proposed() > 0
        && inspection.sides().stream().anyMatch(side -> side.claims().isEmpty());
  }

  /** Whether a model left out, or lost to the checks, a side that the embedded engine can give. */
  private static boolean isOneSided(Inspection mine, Inspection spare) {
    return mine.voiced() == 1 && spare.voiced() == 2;
  }

  /** Whether anything in the answer would be the model's: else it must not bear its name. */
  private static boolean hasWordsIn(Inspection mine, Inspection spare, Completion completion) {
    boolean prose = mine.headline() != null || mine.summary() != null;
    return completion.own() > 0 || prose && !isOneSided(mine, spare);
  }

  private VerifiedSummary.Content content(
      Inspection mine, Inspection spare, Completion completion, Ground ground) {
    List<Draft.Side> drafts = completion.sides();
    Balance balance = Scales.weigh(drafts, ground);
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      sides.add(side(drafts.get(i), balance.article().get(i), ground));
    }
    boolean oneSided = isOneSided(mine, spare);
    // What tells of one side only is no summary of both, however true it is.
    Inspection teller = oneSided ? spare : mine;
    List<Fault> faults = new ArrayList<>(mine.faults());
    faults.addAll(EvenHands.faults(drafts, ground));
    Scales.fault(balance).ifPresent(faults::add);
    List<Finding> findings =
        Stream.of(
                faults.stream().map(fault -> new Finding(fault.rule(), fault.message())),
                completion.finding().stream(),
                oneSided ? Stream.of(ONE_SIDED) : Stream.<Finding>empty())
            .flatMap(found -> found)
            .distinct()
            .toList();
    return new VerifiedSummary.Content(
        first(teller.headline(), spare.headline()).orElse("What the article reports"),
        first(teller.summary(), spare.summary()).orElseGet(() -> claims(sides)),
        first(teller.question(), spare.question()).orElse(null),
        sides,
        missingSide(sides, mine, spare, ground),
        balance,
        loadedWords.in(ground),
        new Checks(mine.proposed(), mine.dropped(), findings));
  }

  private static List<Draft.Side> voiced(Inspection inspection) {
    return inspection.sides().stream().filter(side -> !side.claims().isEmpty()).toList();
  }

  private static Side side(Draft.Side draft, double share, Ground ground) {
    List<Claim> claims =
        draft.claims().stream()
            .map(
                claim ->
                    new Claim(
                        claim.text(),
                        claim.speaker(),
                        EvidenceSupply.of(claim.sentences(), ground.article())))
            .toList();
    String first = claims.get(0).speaker();
    return new Side(
        first(draft.name(), first).orElse("Not named"),
        first(draft.position(), claims.get(0).text()).orElseThrow(),
        share,
        claims);
  }

  private static String claims(List<Side> sides) {
    return String.join(
        " ", sides.stream().map(side -> side.claims().get(0).text()).distinct().toList());
  }

  private static String missingSide(
      List<Side> sides, Inspection mine, Inspection spare, Ground ground) {
    if (sides.size() > 1) {
      return null;
    }
    String unnamed = ground.source().dispute().disputed() ? "the other side" : Draft.NO_DISPUTE;
    return first(mine.missingSide(), spare.missingSide(), ground.source().dispute().missing())
        .orElse(unnamed);
  }

  private static Optional<String> first(String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}

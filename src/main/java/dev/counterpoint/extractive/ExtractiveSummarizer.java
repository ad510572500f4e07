package dev.counterpoint.extractive;

import dev.counterpoint.dispute.Camp;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Proposal;
import dev.counterpoint.summary.Source;
import dev.counterpoint.summary.Summarizer;
import dev.counterpoint.summary.Usage;
import java.util.ArrayList;
import java.util.List;

/**
 * The embedded engine: no model, no network, the same draft for the same source. It writes English
 * prose with the article's own words and facts. Thread-safe.
 */
public final class ExtractiveSummarizer implements Summarizer {

  /** The contract's bound. */
  private static final int MOST_CLAIMS = 6;

  /** A single word claims nothing. */
  private static final int FEWEST_WORDS = 2;

  private final KeyClaims keyClaims = new KeyClaims();
  private final ClaimWriter claimWriter = new ClaimWriter();
  private final PositionWriter positionWriter = new PositionWriter(claimWriter);
  private final SummaryWriter summaryWriter = new SummaryWriter();

  /** Never throws, and does not wait: the deadline is met by doing little. */
  @Override
  public Proposal summarize(Source source, Options options, Deadline deadline) {
    Scene scene = new Scene(source);
    List<WrittenSide> sides = new ArrayList<>();
    for (Camp camp : source.dispute().camps()) {
      WrittenSide side = side(camp, scene);
      if (!side.claims().isEmpty()) {
        sides.add(side);
      }
    }
    String question = sides.size() < 2 ? null : QuestionWriter.write(sides, scene);
    Draft draft =
        new Draft(
            HeadlineWriter.write(sides, scene),
            summaryWriter.write(sides, options.length(), scene),
            question,
            sides.stream().map(side -> side.draft(positionWriter, scene)).toList(),
            missingSide(source, sides.size()));
    return new Proposal(draft, Usage.NONE, List.of());
  }

  private WrittenSide side(Camp camp, Scene scene) {
    List<ClaimCandidate> candidates = keyClaims.of(camp, scene);
    List<WrittenClaim> claims = new ArrayList<>();
    for (ClaimCandidate candidate : candidates) {
      claimWriter
          .write(candidate, scene)
          .filter(claim -> claim.words() >= FEWEST_WORDS && isNew(claim, claims))
          .ifPresent(claims::add);
      if (claims.size() == MOST_CLAIMS) {
        break;
      }
    }
    if (claims.isEmpty()) {
      candidates.stream()
          .flatMap(candidate -> claimWriter.inTheArticlesWords(candidate, scene).stream())
          .filter(claim -> claim.words() >= FEWEST_WORDS)
          .findFirst()
          .ifPresent(claims::add);
    }
    return new WrittenSide(camp, claims);
  }

  private static boolean isNew(WrittenClaim claim, List<WrittenClaim> claims) {
    return claims.stream().noneMatch(earlier -> earlier.text().equals(claim.text()));
  }

  private static String missingSide(Source source, int voiced) {
    if (voiced > 1) {
      return null;
    }
    if (!source.dispute().disputed()) {
      return Draft.NO_DISPUTE;
    }
    String missing = source.dispute().missing();
    return missing == null ? "the other side" : missing;
  }
}

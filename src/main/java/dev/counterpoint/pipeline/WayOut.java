package dev.counterpoint.pipeline;

import dev.counterpoint.cache.Kept;
import dev.counterpoint.summary.Caveat;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.verify.UnfitDraftException;
import dev.counterpoint.verify.VerifiedSummary;
import dev.counterpoint.verify.Verifier;
import java.util.List;
import java.util.Optional;

/** Where every answer is verified, named and kept, whoever wrote it and whenever. */
final class WayOut {

  private final Verifier verifier;
  private final Archive archive;
  private final String promptVersion;

  /**
   * @param promptVersion {@code null} without a model
   */
  WayOut(Verifier verifier, Archive archive, String promptVersion) {
    this.verifier = verifier;
    this.archive = archive;
    this.promptVersion = promptVersion;
  }

  String id(Submission submission, EngineReport engine) {
    boolean byModel = engine.model() != null;
    return Identity.of(submission, engine, byModel ? promptVersion : null);
  }

  Answer take(
      Material material,
      Draft draft,
      List<Caveat> caveats,
      EngineReport engine,
      Deadline deadline,
      Trace trace)
      throws UnfitDraftException {
    String id = id(material.submission(), engine);
    Answer answer = verify(id, material, draft, caveats, engine, trace);
    archive.keep(id, material.submission(), draft, caveats, engine, deadline, trace);
    return answer;
  }

  /**
   * What is kept under an id, verified again against its article. A store may have been tampered
   * with: nothing leaves under an id that is not its own, and a draft may hold anything.
   */
  Optional<Answer> again(Kept kept, Material material, Trace trace) {
    try {
      if (!id(material.submission(), kept.engine()).equals(kept.id())) {
        return Optional.empty();
      }
      Draft draft = kept.draft();
      return Optional.of(verify(kept.id(), material, draft, kept.caveats(), kept.engine(), trace));
    } catch (UnfitDraftException keptByAnotherVersion) {
      return Optional.empty();
    } catch (RuntimeException strangeDraft) {
      trace.failed(strangeDraft);
      return Optional.empty();
    }
  }

  private Answer verify(
      String id,
      Material material,
      Draft draft,
      List<Caveat> caveats,
      EngineReport engine,
      Trace trace)
      throws UnfitDraftException {
    try (Trace.Running step = trace.step(Step.VERIFY)) {
      VerifiedSummary summary =
          verifier.verify(
              material.source(), material.options(), draft, material.embedded(), engine);
      for (Caveat caveat : caveats) {
        summary = summary.noting(caveat.finding());
      }
      trace.answered(id, summary);
      return new Answer(id, summary);
    }
  }
}

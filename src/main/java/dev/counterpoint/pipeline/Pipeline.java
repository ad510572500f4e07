package dev.counterpoint.pipeline;

import dev.counterpoint.cache.Kept;
import dev.counterpoint.cache.MemoryStore;
import dev.counterpoint.cache.SummaryStore;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Proposal;
import dev.counterpoint.summary.SummarizerException;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.UnfitDraftException;
import dev.counterpoint.verify.Verifier;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The story of one request: the embedded path, then what is kept, then an engine under the
 * deadline, and out through the verifier. Thread-safe.
 */
public final class Pipeline {

  private static final EngineReport EMBEDDED = embedded(null, Usage.NONE);

  private static final Degraded UNFIT =
      new Degraded(
          Degraded.Reason.INVALID_OUTPUT, "too little of the model's answer passed the checks");

  private final EmbeddedPath embeddedPath = new EmbeddedPath();
  private final Model model;
  private final Archive archive;
  private final WayOut wayOut;

  /**
   * @param model {@code null} if none is configured
   * @param keep how long an answer is kept
   */
  public Pipeline(
      Verifier verifier, Model model, SummaryStore store, Duration keep, InstantSource clock) {
    this.model = model;
    this.archive = new Archive(store, keep, clock);
    this.wayOut = new WayOut(verifier, archive, model == null ? null : model.promptVersion());
  }

  /** As the environment says. */
  public static Pipeline from(Map<String, String> environment, Settings settings) {
    return from(environment, settings, store(environment, settings));
  }

  /** As the environment says, but that nothing is kept. */
  public static Pipeline keepingNothing(Map<String, String> environment, Settings settings) {
    return from(environment, settings, new MemoryStore(0));
  }

  private static Pipeline from(
      Map<String, String> environment, Settings settings, SummaryStore store) {
    Verifier verifier = new Verifier();
    return new Pipeline(
        verifier,
        isModelConfigured(environment) ? ConfiguredModel.from(environment, verifier) : null,
        store,
        settings.keep(),
        InstantSource.system());
  }

  private static SummaryStore store(Map<String, String> environment, Settings settings) {
    SummaryStore memory = new MemoryStore(settings.cacheCharacters());
    boolean hasTable = !environment.getOrDefault("COUNTERPOINT_CACHE_TABLE", "").isBlank();
    return hasTable ? ConfiguredTable.behind(memory, environment) : memory;
  }

  private static boolean isModelConfigured(Map<String, String> environment) {
    return environment.entrySet().stream()
        .anyMatch(v -> v.getKey().startsWith("COUNTERPOINT_LLM_") && !v.getValue().isBlank());
  }

  /** This process will be stopped and copied: no connection may be open then. */
  public void hangUp() {
    archive.hangUp();
  }

  /** This process was stopped, copied and woken up: what it knows of the world is old. */
  public void wakeUp() {
    if (model != null) {
      model.summarizer().wakeUp();
    }
  }

  /**
   * @throws Refusal if there is no answer to be had
   */
  public Answer answer(Submission submission, Deadline deadline, Trace trace) throws Refusal {
    trace.submitted(submission);
    Limits.check(submission);
    boolean asksModel = asksModel(submission.options());
    Material material = embeddedPath.take(submission, deadline, trace);
    if (!asksModel && !material.isEnglish()) {
      throw unsupportedLanguage(submission.options());
    }
    EngineReport planned = asksModel ? model.report(Usage.NONE) : EMBEDDED;
    String id = wayOut.id(submission, planned);
    if (submission.isKnown(id)) {
      trace.note("cache", "known");
      return new Answer(id, null);
    }
    Optional<Answer> kept =
        submission.fresh() ? Optional.empty() : kept(id, material, deadline, trace);
    if (kept.isPresent()) {
      return kept.get();
    }
    return asksModel
        ? askModel(material, deadline, trace)
        : embedded(material, EMBEDDED, deadline, trace);
  }

  /** An answer that was made before, verified again. */
  public Optional<Answer> kept(String id, Deadline deadline, Trace trace) {
    Optional<Kept> kept = archive.find(id, deadline, trace);
    trace.note("cache", kept.isPresent() ? "hit" : "miss");
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try {
      Submission submission = Submission.of(kept.get());
      return wayOut.again(kept.get(), embeddedPath.take(submission, deadline, trace), trace);
    } catch (Refusal noLongerAnArticle) {
      return Optional.empty();
    }
  }

  private Optional<Answer> kept(String id, Material material, Deadline deadline, Trace trace) {
    Optional<Answer> answer =
        archive.find(id, deadline, trace).flatMap(kept -> wayOut.again(kept, material, trace));
    trace.note("cache", answer.isPresent() ? "hit" : "miss");
    return answer;
  }

  private boolean asksModel(Options options) throws Refusal {
    if (options.engine() == Options.Engine.LLM && model == null) {
      throw Refusal.of(Refusal.Cause.NO_MODEL, "engine", "No model is configured.");
    }
    return options.engine() != Options.Engine.EXTRACTIVE && model != null;
  }

  private Answer askModel(Material material, Deadline deadline, Trace trace) throws Refusal {
    Usage usage = Usage.NONE;
    try {
      Proposal proposal = model.propose(material, deadline, trace);
      usage = proposal.usage();
      trace.used(usage);
      return wayOut.take(
          material, proposal.draft(), proposal.caveats(), model.report(usage), deadline, trace);
    } catch (SummarizerException failed) {
      EngineReport standIn = embedded(failed.degraded(), failed.usage());
      return fallBack(material, standIn, failed.retryAfter(), deadline, trace);
    } catch (UnfitDraftException unfit) {
      return fallBack(material, embedded(UNFIT, usage), null, deadline, trace);
    } catch (RuntimeException strangeDraft) {
      trace.failed(strangeDraft);
      return fallBack(material, embedded(UNFIT, usage), null, deadline, trace);
    }
  }

  private Answer fallBack(
      Material material, EngineReport standIn, Duration retryAfter, Deadline deadline, Trace trace)
      throws Refusal {
    Options options = material.options();
    trace.used(standIn.usage());
    trace.note("degraded", standIn.degraded().reason().label());
    boolean wanted = options.fallback() && options.engine() != Options.Engine.LLM;
    if (!wanted || !material.isEnglish()) {
      throw Refusal.ofModel(standIn.degraded(), retryAfter);
    }
    return embedded(material, standIn, deadline, trace);
  }

  private Answer embedded(Material material, EngineReport engine, Deadline deadline, Trace trace)
      throws Refusal {
    try {
      return wayOut.take(material, material.embedded(), List.of(), engine, deadline, trace);
    } catch (UnfitDraftException nothingToTell) {
      throw Refusal.of(
          Refusal.Cause.NOTHING_TO_SUMMARIZE,
          material.submission().contentField(),
          "Nothing in the article can be told with its own words as evidence.");
    }
  }

  private static EngineReport embedded(Degraded degraded, Usage usage) {
    return new EngineReport("extractive", null, degraded, usage);
  }

  private static Refusal unsupportedLanguage(Options options) {
    return Refusal.of(
        Refusal.Cause.UNSUPPORTED_LANGUAGE,
        options.language() == null ? null : "language",
        "The embedded engine reads and writes English only.");
  }
}

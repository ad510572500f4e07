package dev.counterpoint.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.counterpoint.cache.Kept;
import dev.counterpoint.cache.MemoryStore;
import dev.counterpoint.cache.StoreUnavailableException;
import dev.counterpoint.cache.SummaryStore;
import dev.counterpoint.extractive.ExtractiveSummarizer;
import dev.counterpoint.summary.Caveat;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Length;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Options.Engine;
import dev.counterpoint.summary.Options.OffsetUnit;
import dev.counterpoint.summary.Proposal;
import dev.counterpoint.summary.Summarizer;
import dev.counterpoint.summary.SummarizerException;
import dev.counterpoint.summary.Usage;
import dev.counterpoint.verify.Verifier;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PipelineTest {

  private static final String ARTICLE =
      """
      HARWICK — Nurses at Harwick General walked out on Monday over staffing, and the hospital \
      said it would bring in replacements.

      "One nurse for nine patients is not care," said Ines Calloway, who chairs the Harwick \
      Nurses Union. She said the union had asked for talks four times.

      The hospital rejected the charge. "Our wards are safe," said Peter Lund, the hospital's \
      chief executive. Lund said the walkout would put patients at risk.
      """;

  private static final Usage COST = new Usage(1, 900, 300);

  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private int calls;
  private final Trace trace = new Trace();

  /** Answers as the embedded engine would, and counts. */
  private final Summarizer good =
      (source, options, deadline) -> {
        calls++;
        Draft draft = new ExtractiveSummarizer().summarize(source, options, deadline).draft();
        return new Proposal(draft, COST, List.of());
      };

  /** Keeps what it is told to, and gives out what a test puts in its place. */
  private final class TamperedStore implements SummaryStore {

    private Kept kept;
    private StoreUnavailableException.Reason broken;

    @Override
    public Optional<Kept> find(String id, Instant now, Deadline deadline)
        throws StoreUnavailableException {
      if (broken != null) {
        throw new StoreUnavailableException(broken);
      }
      return Optional.ofNullable(kept);
    }

    @Override
    public void keep(Kept kept, Instant expires, Deadline deadline)
        throws StoreUnavailableException {
      if (broken != null) {
        throw new StoreUnavailableException(broken);
      }
      this.kept = kept;
    }
  }

  private Pipeline pipeline(Summarizer summarizer) {
    return pipeline(summarizer, new MemoryStore(1_000_000));
  }

  private Pipeline pipeline(Summarizer summarizer, SummaryStore store) {
    Model model = summarizer == null ? null : new Model(summarizer, "some-model", "7");
    return new Pipeline(new Verifier(), model, store, Duration.ofHours(1), () -> now);
  }

  private Summarizer failing(Degraded.Reason reason, Duration retryAfter) {
    return (source, options, deadline) -> {
      calls++;
      throw new SummarizerException(
          new Degraded(reason, "it could not"), new Usage(2, null, null), retryAfter);
    };
  }

  private Answer answer(Pipeline pipeline, Submission submission) throws Refusal {
    return pipeline.answer(submission, Deadline.in(Duration.ofSeconds(10)), trace);
  }

  private static Submission submission(Options options) {
    return new Submission("Nurses walk out", ARTICLE, false, options);
  }

  private static Options asking(Engine engine, boolean fallback) {
    return new Options(null, null, Length.MEDIUM, engine, fallback, OffsetUnit.UTF16);
  }

  @ParameterizedTest
  @EnumSource(
      value = Engine.class,
      names = {"AUTO", "EXTRACTIVE"})
  void answersWithoutAModel(Engine engine) throws Refusal {
    Answer answer = answer(pipeline(null), submission(asking(engine, false)));

    assertThat(answer.summary().engine().name()).isEqualTo("extractive");
    assertThat(answer.summary().engine().degraded()).isNull();
    assertThat(answer.summary().engine().usage()).isEqualTo(Usage.NONE);
  }

  @Test
  void answersWithTheModel() throws Refusal {
    Answer answer = answer(pipeline(good), submission(Options.defaults()));

    assertThat(answer.summary().engine().name()).isEqualTo("llm");
    assertThat(answer.summary().engine().model()).isEqualTo("some-model");
    assertThat(answer.summary().engine().usage()).isEqualTo(COST);
    assertThat(trace.facts()).containsEntry("inputTokens", 900L).containsEntry("cache", "miss");
  }

  @Test
  void asksNoModelForTheEmbeddedEngine() throws Refusal {
    answer(pipeline(good), submission(asking(Engine.EXTRACTIVE, true)));

    assertThat(calls).isZero();
  }

  @ParameterizedTest
  @EnumSource(Degraded.Reason.class)
  void labelsAnAnswerInTheModelsPlace(Degraded.Reason reason) throws Refusal {
    Answer answer = answer(pipeline(failing(reason, null)), submission(Options.defaults()));

    assertThat(answer.summary().engine().name()).isEqualTo("extractive");
    assertThat(answer.summary().engine().model()).isNull();
    assertThat(answer.summary().engine().degraded().reason()).isEqualTo(reason);
    assertThat(answer.summary().engine().usage().calls()).isEqualTo(2);
    assertThat(trace.facts()).containsEntry("degraded", reason.label()).containsEntry("calls", 2L);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments(Degraded.Reason.DEADLINE, Refusal.Cause.MODEL_LATE),
        arguments(Degraded.Reason.UNAVAILABLE, Refusal.Cause.MODEL_UNAVAILABLE),
        arguments(Degraded.Reason.RATE_LIMITED, Refusal.Cause.MODEL_UNAVAILABLE),
        arguments(Degraded.Reason.INVALID_OUTPUT, Refusal.Cause.MODEL_UNAVAILABLE),
        arguments(Degraded.Reason.REFUSED, Refusal.Cause.MODEL_REFUSED),
        arguments(Degraded.Reason.MISCONFIGURED, Refusal.Cause.MODEL_MISCONFIGURED));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesWhereNobodyElseMayAnswer(Degraded.Reason reason, Refusal.Cause cause) {
    Pipeline pipeline = pipeline(failing(reason, Duration.ofSeconds(120)));

    for (Options options : List.of(asking(Engine.AUTO, false), asking(Engine.LLM, true))) {
      assertThatThrownBy(() -> answer(pipeline, submission(options)))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.why()).isEqualTo(cause);
                assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(120));
              });
    }
  }

  @Test
  void standsInForADraftThatFailsTheChecks() throws Refusal {
    Draft empty = new Draft("", "", null, List.of(), null);
    Summarizer useless = (source, options, deadline) -> new Proposal(empty, COST, List.of());

    Answer answer = answer(pipeline(useless), submission(Options.defaults()));

    assertThat(answer.summary().engine().degraded().reason())
        .isEqualTo(Degraded.Reason.INVALID_OUTPUT);
    assertThat(answer.summary().engine().usage()).isEqualTo(COST);
  }

  @ParameterizedTest
  @EnumSource(Caveat.class)
  void saysWhatMustBeKnownOfTheModelsDraft(Caveat caveat) throws Refusal {
    Pipeline pipeline =
        pipeline(
            (source, options, deadline) ->
                new Proposal(
                    good.summarize(source, options, deadline).draft(), COST, List.of(caveat)));

    for (int i = 0; i < 2; i++) {
      assertThat(
              answer(pipeline, submission(Options.defaults()))
                  .summary()
                  .content()
                  .checks()
                  .findings())
          .contains(caveat.finding());
    }
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void survivesABugInTheModelsRoomAndKeepsItsMessageToItself() throws Refusal {
    Summarizer buggy =
        (source, options, deadline) -> {
          throw new IllegalStateException("canary");
        };

    Answer answer = answer(pipeline(buggy), submission(Options.defaults()));

    assertThat(answer.summary().engine().degraded().reason())
        .isEqualTo(Degraded.Reason.UNAVAILABLE);
    assertThat(trace.facts().get("failure").toString())
        .contains("IllegalStateException", "PipelineTest")
        .doesNotContain("canary");
  }

  @Test
  void survivesADraftThatNoCheckExpects() throws Refusal {
    Draft.Claim claim = new Draft.Claim(null, null, List.of(1, -1, Integer.MAX_VALUE));
    Draft strange =
        new Draft(null, null, null, List.of(new Draft.Side(null, null, List.of(claim))), null);
    Summarizer summarizer = (source, options, deadline) -> new Proposal(strange, COST, List.of());

    Answer answer = answer(pipeline(summarizer), submission(Options.defaults()));

    assertThat(answer.summary().engine().degraded().reason())
        .isEqualTo(Degraded.Reason.INVALID_OUTPUT);
  }

  @Test
  void doesNotAskTheModelWhenThereIsNoTime() throws Refusal {
    Answer answer =
        pipeline(good).answer(submission(Options.defaults()), Deadline.in(Duration.ZERO), trace);

    assertThat(calls).isZero();
    assertThat(answer.summary().engine().degraded().reason()).isEqualTo(Degraded.Reason.DEADLINE);
  }

  static Stream<Arguments> clientErrors() {
    Options german =
        new Options(null, "de", Length.MEDIUM, Engine.EXTRACTIVE, true, OffsetUnit.UTF16);
    return Stream.of(
        arguments("too short", false, Options.defaults(), Refusal.Cause.NOTHING_TO_SUMMARIZE),
        arguments("<p>x</p>", true, Options.defaults(), Refusal.Cause.NOTHING_TO_SUMMARIZE),
        arguments("", false, Options.defaults(), Refusal.Cause.NOTHING_TO_SUMMARIZE),
        arguments("a".repeat(200_001), false, Options.defaults(), Refusal.Cause.TEXT_TOO_LARGE),
        arguments("a".repeat(2_000_001), true, Options.defaults(), Refusal.Cause.HTML_TOO_LARGE),
        arguments(ARTICLE, false, german, Refusal.Cause.UNSUPPORTED_LANGUAGE));
  }

  @ParameterizedTest
  @MethodSource("clientErrors")
  void aClientErrorCostsNoCall(String content, boolean html, Options options, Refusal.Cause cause) {
    Submission submission = new Submission(null, content, html, options);

    assertThatThrownBy(() -> answer(pipeline(good), submission))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.why()).isEqualTo(cause));
    assertThat(calls).isZero();
  }

  @Test
  void countsCharactersAndNotHalvesOfThem() throws Refusal {
    Submission emoji = new Submission(null, "🏫".repeat(150_000), false, Options.defaults());

    assertThatThrownBy(() -> answer(pipeline(null), emoji))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.why()).isEqualTo(Refusal.Cause.NOTHING_TO_SUMMARIZE));
  }

  @Test
  void saysThatThereIsNoModel() {
    assertThatThrownBy(() -> answer(pipeline(null), submission(asking(Engine.LLM, true))))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.why()).isEqualTo(Refusal.Cause.NO_MODEL));
  }

  @Test
  void doesNotStandInForALanguageItCannotWrite() throws Refusal {
    Options german = new Options(null, "de", Length.MEDIUM, Engine.AUTO, true, OffsetUnit.UTF16);

    assertThat(answer(pipeline(good), submission(german)).summary().engine().name())
        .isEqualTo("llm");
    assertThatThrownBy(
            () -> answer(pipeline(failing(Degraded.Reason.UNAVAILABLE, null)), submission(german)))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.why()).isEqualTo(Refusal.Cause.MODEL_UNAVAILABLE));
  }

  @Test
  void asksOnceForTheSameArticle() throws Refusal {
    Pipeline pipeline = pipeline(good);
    Answer first = answer(pipeline, submission(Options.defaults()));

    Answer second = answer(pipeline, submission(Options.defaults()));
    Submission fresh =
        new Submission("Nurses walk out", ARTICLE, false, Options.defaults(), true, Set.of());
    answer(pipeline, fresh);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.summary().content()).isEqualTo(first.summary().content());
    assertThat(second.summary().engine()).isEqualTo(first.summary().engine());
    assertThat(calls).isEqualTo(2);
  }

  @Test
  void makesAnAnswerAnewWhenItIsNoLongerKept() throws Refusal {
    Pipeline pipeline = pipeline(good);
    String id = answer(pipeline, submission(Options.defaults())).id();

    now = now.plus(Duration.ofMinutes(61));

    assertThat(pipeline.kept(id, Deadline.in(Duration.ofSeconds(1)), trace)).isEmpty();
    answer(pipeline, submission(Options.defaults()));
    assertThat(calls).isEqualTo(2);
  }

  @Test
  void keepsADegradedAnswerBrieflyAndNeverInTheModelsPlace() throws Refusal {
    Degraded.Reason[] reason = {Degraded.Reason.UNAVAILABLE};
    Pipeline pipeline =
        pipeline(
            (source, options, deadline) ->
                reason[0] == null
                    ? good.summarize(source, options, deadline)
                    : failing(reason[0], null).summarize(source, options, deadline));
    Answer degraded = answer(pipeline, submission(Options.defaults()));

    reason[0] = null;
    Answer healed = answer(pipeline, submission(Options.defaults()));
    Deadline deadline = Deadline.in(Duration.ofSeconds(1));

    assertThat(healed.summary().engine().name()).isEqualTo("llm");
    assertThat(healed.id()).isNotEqualTo(degraded.id());
    assertThat(pipeline.kept(degraded.id(), deadline, trace)).isPresent();
    now = now.plusSeconds(61);
    assertThat(pipeline.kept(degraded.id(), deadline, trace)).isEmpty();
    assertThat(pipeline.kept(healed.id(), deadline, trace)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(StoreUnavailableException.Reason.class)
  void aStoreThatCannotBeHadIsAMissAndAMetric(StoreUnavailableException.Reason reason)
      throws Refusal {
    TamperedStore store = new TamperedStore();
    store.broken = reason;
    Pipeline pipeline = pipeline(good, store);

    String id = answer(pipeline, submission(Options.defaults())).id();

    assertThat(calls).isEqualTo(1);
    assertThat(trace.facts())
        .containsEntry("cache", "miss")
        .containsEntry("cacheFailure", reason.label());
    assertThat(pipeline.kept(id, Deadline.in(Duration.ofSeconds(10)), trace)).isEmpty();
  }

  static Stream<UnaryOperator<Kept>> tampering() {
    Draft.Claim strange = new Draft.Claim(null, null, List.of(1, -1, Integer.MAX_VALUE));
    Draft.Side side = new Draft.Side(null, null, List.of(strange));
    return Stream.of(
        kept -> tampered(kept, kept.submitted() + " And more.", kept.draft(), kept.engine()),
        kept -> tampered(kept, "too short", kept.draft(), kept.engine()),
        kept ->
            tampered(
                kept, kept.submitted(), new Draft("", "", null, List.of(), null), kept.engine()),
        kept ->
            tampered(
                kept,
                kept.submitted(),
                new Draft(null, null, null, List.of(side), null),
                kept.engine()),
        kept ->
            tampered(
                kept,
                kept.submitted(),
                kept.draft(),
                new EngineReport("llm", "another-model", null, COST)));
  }

  private static Kept tampered(Kept kept, String submitted, Draft draft, EngineReport engine) {
    return new Kept(
        kept.id(), kept.title(), submitted, kept.html(), kept.options(), draft, List.of(), engine);
  }

  @ParameterizedTest
  @MethodSource("tampering")
  void nothingLeavesAStoreUnverified(UnaryOperator<Kept> tampering) throws Refusal {
    TamperedStore store = new TamperedStore();
    Pipeline pipeline = pipeline(good, store);
    Answer first = answer(pipeline, submission(Options.defaults()));
    Kept original = store.kept;
    Deadline deadline = Deadline.in(Duration.ofSeconds(10));
    assertThat(pipeline.kept(first.id(), deadline, trace)).isPresent();

    store.kept = tampering.apply(original);
    assertThat(pipeline.kept(first.id(), deadline, trace)).isEmpty();

    Answer second = answer(pipeline, submission(Options.defaults()));
    assertThat(second.summary().content()).isEqualTo(first.summary().content());
  }

  @Test
  void mendsADraftThatWasTamperedWith() throws Refusal {
    TamperedStore store = new TamperedStore();
    Pipeline pipeline = pipeline(good, store);
    String id = answer(pipeline, submission(Options.defaults())).id();
    Draft draft = store.kept.draft();
    String invented = "Mayor Ada Quisling paid 900 million dollars.";
    Draft forged =
        new Draft(invented, invented, draft.question(), draft.sides(), draft.missingSide());
    store.kept = tampered(store.kept, store.kept.submitted(), forged, store.kept.engine());

    Optional<Answer> answer = pipeline.kept(id, Deadline.in(Duration.ofSeconds(10)), trace);

    assertThat(answer).isPresent();
    assertThat(answer.get().summary().content().toString()).doesNotContain("Quisling", "900");
  }

  @Test
  void asksNobodyForWhatTheCallerHas() throws Refusal {
    Pipeline pipeline = pipeline(good);
    String id = answer(pipeline, submission(Options.defaults())).id();
    Submission known =
        new Submission("Nurses walk out", ARTICLE, false, Options.defaults(), false, Set.of(id));

    Answer answer = answer(pipeline(good), known);

    assertThat(answer.isKnownToCaller()).isTrue();
    assertThat(answer.id()).isEqualTo(id);
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void givesEveryOtherInputAnotherId() throws Refusal {
    Pipeline pipeline = pipeline(null);
    Options plain = Options.defaults();
    Set<String> ids = new HashSet<>();
    List<Submission> all =
        List.of(
            submission(plain),
            new Submission(null, ARTICLE, false, plain),
            new Submission("Nurses walk out", ARTICLE + " ", false, plain),
            new Submission("Nurses walk out", ARTICLE, true, plain),
            submission(
                new Options(
                    "https://e.org/", null, Length.MEDIUM, Engine.AUTO, true, OffsetUnit.UTF16)),
            submission(new Options(null, "en", Length.MEDIUM, Engine.AUTO, true, OffsetUnit.UTF16)),
            submission(new Options(null, null, Length.LONG, Engine.AUTO, true, OffsetUnit.UTF16)),
            submission(
                new Options(null, null, Length.MEDIUM, Engine.AUTO, true, OffsetUnit.CODE_POINT)));
    for (Submission submission : all) {
      ids.add(answer(pipeline, submission).id());
      ids.add(answer(pipeline, submission).id());
    }
    ids.add(answer(pipeline(good), submission(plain)).id());

    assertThat(ids).hasSize(all.size() + 1).allMatch(id -> id.matches("[0-9a-f]{32}"));
  }
}

package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.counterpoint.article.Sentence;
import dev.counterpoint.summary.Balance;
import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Evidence;
import dev.counterpoint.summary.Finding;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Side;
import dev.counterpoint.summary.Source;
import dev.counterpoint.summary.Usage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

  private static final EngineReport LLM = new EngineReport("llm", "stub", null, Usage.NONE);

  private final Verifier verifier = new Verifier();

  private final Source source =
      Sources.titled("Council weighs closing the Elm Street pool")
          .sentence("The Harlow City Council will vote on June 4 on closing the Elm Street pool.")
          .left(
              "Dana Whitfield",
              "Council member Dana Whitfield said the pool loses $310,000 a year.",
              "the pool loses $310,000 a year")
          .right(
              "Marcus Oyelaran",
              "Marcus Oyelaran, who coaches 140 children there, said closing it would “punish the"
                  + " poorest families.”",
              "closing it would “punish the poorest families.”")
          .right(
              "Marcus Oyelaran",
              "He said the city had not asked residents.",
              "the city had not asked residents")
          .build();

  private static Draft.Claim claim(String text, String speaker, Integer... sentences) {
    return new Draft.Claim(text, speaker, List.of(sentences));
  }

  private static Draft draft(Draft.Claim one, Draft.Claim... others) {
    return new Draft(
        "Harlow City Council weighs closing the Elm Street pool",
        "The Harlow City Council will vote on June 4 on closing the Elm Street pool.",
        "Should Harlow close the Elm Street pool?",
        List.of(
            new Draft.Side("Dana Whitfield", "The pool loses $310,000 a year.", List.of(one)),
            new Draft.Side(
                "Marcus Oyelaran", "The city had not asked residents.", List.of(others))),
        null);
  }

  private final Draft.Claim loss = claim("The pool loses $310,000 a year.", "Dana Whitfield", 1);
  private final Draft.Claim families =
      claim("Closing it would \"punish the poorest families.\"", "Marcus Oyelaran", 2);
  private final Draft.Claim asked =
      claim("The city had not asked residents.", "Marcus Oyelaran", 3);
  private final Draft embedded = draft(loss, families, asked);

  private VerifiedSummary.Content verify(Draft draft) throws UnfitDraftException {
    return verifier.verify(source, Options.defaults(), draft, embedded, LLM).content();
  }

  @Test
  void letsAnHonestDraftPassWhole() throws UnfitDraftException {
    VerifiedSummary.Content content = verify(embedded);
    assertThat(content.checks().findings()).isEmpty();
    assertThat(content.checks().dropped()).isZero();
    assertThat(content.checks().proposed()).isEqualTo(3);
    assertThat(content.headline()).isEqualTo(embedded.headline());
    assertThat(content.sides()).hasSize(2);
    assertThat(content.missingSide()).isNull();
  }

  @Test
  void suppliesTheExactWords() throws UnfitDraftException {
    String text = source.article().text();
    for (var side : verify(embedded).sides()) {
      for (Claim claim : side.claims()) {
        for (Evidence evidence : claim.evidence()) {
          assertThat(evidence.quote()).isEqualTo(evidence.span().in(text));
          assertThat(text).contains(evidence.prefix() + evidence.quote() + evidence.suffix());
        }
      }
    }
  }

  @Test
  void dropsAClaimThatIsNotTrueToItsSentencesAndCountsIt() throws UnfitDraftException {
    VerifiedSummary.Content content =
        verify(draft(loss, families, claim("The pool loses $900,000 a year.", null, 3), asked));
    assertThat(content.checks().dropped()).isEqualTo(1);
    assertThat(content.checks().findings()).isNotEmpty();
    assertThat(content.sides().get(1).claims()).hasSize(2);
  }

  /** Sentences named for the claim that nobody asked residents, and those that say it. */
  @ParameterizedTest
  @CsvSource({"3, 3", "3 1, 3", "1 3, 3", "2 3, 3", "1 2 3, 3", "3 0, 0 3", "1 3 0, 0 3"})
  void leavesOutOfTheEvidenceWhatSaysNothingOfTheClaim(String named, String borne)
      throws UnfitDraftException {
    Draft.Claim claim = claim("The city had not asked residents.", null, numbers(named));
    VerifiedSummary.Content content = verify(draft(loss, families, claim));
    assertThat(content.sides().get(1).claims().get(1).evidence())
        .extracting(Evidence::quote)
        .containsExactlyElementsOf(
            Stream.of(numbers(borne))
                .map(n -> source.article().sentences().get(n).text())
                .toList());
    boolean all = named.length() == borne.length();
    assertThat(content.checks().findings().stream().anyMatch(f -> f.rule().equals("evidence")))
        .isEqualTo(!all);
  }

  private static Integer[] numbers(String text) {
    return Stream.of(text.split(" ")).map(Integer::valueOf).toArray(Integer[]::new);
  }

  @Test
  void putsAWrongSpeakerRight() throws UnfitDraftException {
    VerifiedSummary.Content content =
        verify(draft(loss, families, claim(asked.text(), "Dana Whitfield", 3)));
    assertThat(content.sides().get(1).claims().get(1).speaker()).isEqualTo("Marcus Oyelaran");
    assertThat(content.checks().findings()).extracting("rule").containsExactly("speaker");
  }

  @Test
  void replacesAHeadlineThatFails() throws UnfitDraftException {
    Draft loud =
        new Draft(
            "Council slammed over pool",
            embedded.summary(),
            embedded.question(),
            embedded.sides(),
            null);
    assertThat(verify(loud).headline()).isEqualTo(embedded.headline());
  }

  @Test
  void refusesADraftOfWhichTooLittleIsLeft() {
    Draft invented =
        draft(
            loss,
            claim("The mayor was paid $2 million.", "Kim Jordan", 99),
            claim("The mayor resigned.", "Kim Jordan", 3));
    assertThatThrownBy(() -> verify(invented)).isInstanceOf(UnfitDraftException.class);
    Review review = verifier.review(source, Options.defaults(), invented);
    assertThat(review.acceptable()).isFalse();
    assertThat(review.hints()).isNotEmpty();
  }

  /** One side of the embedded draft, by a model that had no ear for the other. */
  private Draft oneSided(Draft.Side... sides) {
    return new Draft(
        "Dana Whitfield on the Elm Street pool",
        "Council member Dana Whitfield said the pool loses $310,000 a year.",
        "Should the Elm Street pool close?",
        List.of(sides),
        "Marcus Oyelaran");
  }

  private static Draft.Side named(String name, Draft.Claim... claims) {
    return new Draft.Side(name, claims.length == 0 ? "" : claims[0].text(), List.of(claims));
  }

  @Test
  void givesASideThatTheModelLeftOutFromTheEmbeddedEngineAndSaysSo() throws UnfitDraftException {
    Draft.Claim reworded = claim("Each year the pool loses $310,000.", null, 1);
    List<Draft> oneSided =
        List.of(
            oneSided(named("Dana Whitfield", reworded)),
            oneSided(named("Dana Whitfield", reworded), named("Marcus Oyelaran")),
            oneSided(named("Marcus Oyelaran"), named("Dana Whitfield", reworded)),
            oneSided(
                named("Dana Whitfield", reworded),
                named("Kim Jordan", claim("The mayor was paid $2 million.", "Kim Jordan", 99))),
            oneSided(named("Dana Whitfield", reworded), named("The city", reworded)));
    for (Draft draft : oneSided) {
      VerifiedSummary.Content content = verify(draft);
      assertThat(content.sides())
          .as(draft.toString())
          .extracting(Side::name)
          .containsExactly("Dana Whitfield", "Marcus Oyelaran");
      assertThat(content.sides().get(0).claims())
          .extracting(Claim::text)
          .containsExactly(reworded.text());
      assertThat(content.sides().get(0).claims().get(0).speaker()).isEqualTo("Dana Whitfield");
      assertThat(content.sides().get(1).claims())
          .extracting(Claim::text)
          .containsExactly(families.text(), asked.text());
      assertThat(content.headline()).isEqualTo(embedded.headline());
      assertThat(content.summary()).isEqualTo(embedded.summary());
      assertThat(content.question()).isEqualTo(embedded.question());
      assertThat(content.missingSide()).isNull();
      assertThat(content.checks().findings()).extracting(Finding::rule).contains("one-sided");
      assertThat(verifier.review(source, Options.defaults(), draft).acceptable())
          .as("without a second call: " + draft)
          .isEqualTo(draft.sides().size() == 1);
    }
  }

  @Test
  void givesNoAnswerTheNameOfAModelThatHasNoWordInIt() throws UnfitDraftException {
    Draft spare = draft(loss, families);
    Draft elsewhere = oneSided(named("Marcus Oyelaran", asked));
    assertThatThrownBy(() -> verifier.verify(source, Options.defaults(), elsewhere, spare, LLM))
        .isInstanceOf(UnfitDraftException.class);
    Draft there = oneSided(named("Marcus Oyelaran", families));
    assertThat(verifier.verify(source, Options.defaults(), there, spare, LLM).content().sides())
        .hasSize(2);
  }

  @Test
  void takesNoDraftThatIsSilentForAnAnswerOfTheModels() {
    for (Draft silent : List.of(oneSided(), oneSided(named("Dana Whitfield")))) {
      assertThatThrownBy(() -> verify(silent)).isInstanceOf(UnfitDraftException.class);
    }
  }

  @Test
  void refusesALostSideThatNobodyElseCanGive() {
    Draft poor = oneSided(named("Dana Whitfield", loss));
    Draft half = oneSided(named("Dana Whitfield", loss), named("Marcus Oyelaran"));
    assertThatThrownBy(() -> verifier.verify(source, Options.defaults(), half, poor, LLM))
        .isInstanceOf(UnfitDraftException.class);
  }

  @Test
  void cutsASummaryThatIsTooLong() throws UnfitDraftException {
    String loss = "Council member Dana Whitfield said the pool loses $310,000 a year. ";
    Draft wordy =
        new Draft(
            embedded.headline(), loss.repeat(15), embedded.question(), embedded.sides(), null);
    VerifiedSummary.Content content = verify(wordy);
    assertThat(Word.of(content.summary()).size()).isLessThanOrEqualTo(128);
    assertThat(content.checks().findings()).extracting("rule").contains("length");
  }

  @Test
  void takesTheArticleItselfForNoSummary() throws UnfitDraftException {
    Source plain =
        Sources.titled("A pool")
            .left("Ann Lee", "Ann Lee said the pool is old.", "the pool is old")
            .right("Bob Ray", "Bob Ray said the pool is loved.", "the pool is loved")
            .sentence("The pool opened in the spring and drew children from every street in town.")
            .sentence("Its pumps were replaced twice, and the second time with pumps from abroad.")
            .sentence("A new roof was promised to the swimmers but never paid for by anybody.")
            .sentence("The gate has been locked since winter, and leaves float on the water.")
            .sentence("Next to it stands a library, whose readers park their bicycles at the gate.")
            .sentence("The council meets on the first day of the month in the old school.")
            .build();
    String article =
        plain.article().sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
    Draft own =
        new Draft(
            "A pool",
            "Ann Lee said the pool is old.",
            null,
            List.of(
                named("Ann Lee", claim("The pool is old.", "Ann Lee", 0)),
                named("Bob Ray", claim("The pool is loved.", "Bob Ray", 1))),
            null);
    Draft copy = new Draft(own.headline(), article, null, own.sides(), null);
    VerifiedSummary.Content content =
        verifier.verify(plain, Options.defaults(), copy, own, LLM).content();
    assertThat(Word.count(article)).isBetween(81, 128);
    assertThat(content.summary()).isEqualTo(own.summary());
    assertThat(content.checks().findings()).extracting(Finding::rule).containsExactly("copy");
  }

  @Test
  void saysWhenASideGetsAnotherShareThanInTheArticle() throws UnfitDraftException {
    VerifiedSummary.Content even = verify(embedded);
    assertThat(even.balance().article()).hasSize(2);
    assertThat(even.balance().article().stream().mapToDouble(d -> d).sum()).isEqualTo(1.0);
    assertThat(Scales.fault(new Balance(List.of(.5, .5), List.of(.9, .1)))).isPresent();
    assertThat(Scales.fault(new Balance(List.of(.5, .5), List.of(.6, .4)))).isEmpty();
  }

  private VerifiedSummary.Content oneSided(Source source, String missingSide)
      throws UnfitDraftException {
    Draft draft =
        new Draft("A pier", "", null, List.of(side("Ann Lee", "The pier is old.", 0)), missingSide);
    return verifier.verify(source, Options.defaults(), draft, draft, LLM).content();
  }

  private static Draft.Side side(String speaker, String text, Integer sentence) {
    return new Draft.Side(speaker, text, List.of(claim(text, speaker, sentence)));
  }

  private static Sources pier() {
    return Sources.titled("A pier")
        .left("Ann Lee", "Ann Lee said the pier is old.", "the pier is old");
  }

  @Test
  void saysWhoIsMissingAsTheDraftOrTheArticleNamesThem() throws UnfitDraftException {
    Source source = pier().sentence("The railroad did not reply.").missing("the railroad").build();
    assertThat(oneSided(source, "The railroad").missingSide()).isEqualTo("The railroad");
    assertThat(oneSided(source, "A bank of mountains").missingSide()).isEqualTo("the railroad");
    assertThat(oneSided(pier().build(), null).missingSide()).isEqualTo("the other side");
    assertThat(oneSided(Sources.plain("The pier is old."), null).missingSide())
        .isEqualTo(Draft.NO_DISPUTE);
  }

  @Test
  void withoutASummaryTheClaimsAreIt() throws UnfitDraftException {
    assertThat(oneSided(pier().build(), null).summary()).isEqualTo("The pier is old.");
  }

  @Test
  void swappingTheNamesSwapsTheAnswer() throws UnfitDraftException {
    Source swapped =
        Sources.titled("A pool")
            .right("Bob Ray", "Bob Ray said the pool is old.", "the pool is old.")
            .left("Ann Lee", "Ann Lee said the pool is loved.", "the pool is loved.")
            .build();
    Source plain =
        Sources.titled("A pool")
            .right("Ann Lee", "Ann Lee said the pool is old.", "the pool is old.")
            .left("Bob Ray", "Bob Ray said the pool is loved.", "the pool is loved.")
            .build();
    assertThat(answer(swapped, "Bob Ray", "Ann Lee"))
        .isEqualTo(
            answer(plain, "Ann Lee", "Bob Ray")
                .replace("Ann Lee", "#")
                .replace("Bob Ray", "Ann Lee")
                .replace("#", "Bob Ray"));
  }

  private String answer(Source of, String one, String other) throws UnfitDraftException {
    Draft draft =
        new Draft(
            one + " and " + other + " differ over the pool",
            one + " said the pool is old.",
            "What divides " + one + " and " + other + " over the pool?",
            List.of(
                new Draft.Side(one, "The pool is old.", List.of(claim("The pool is old.", one, 0))),
                new Draft.Side(
                    other, "The pool is loved.", List.of(claim("The pool is loved.", other, 1)))),
            null);
    VerifiedSummary.Content content =
        verifier.verify(of, Options.defaults(), draft, draft, LLM).content();
    return content.headline() + content.summary() + content.question() + content.sides();
  }
}

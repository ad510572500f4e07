package dev.counterpoint.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Length;
import dev.counterpoint.summary.Source;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for the draft of every source, however hostile. */
class DraftPropertiesTest {

  private static final List<String> FRAGMENTS =
      List.of(
          "Ann Lee said the ferry must run on Sundays too.",
          "“We are cut off,” said Nora Quist of the Pier Club.",
          "Bob Orlov, who lost, called the plan “a sham” and left.",
          "He said she had told them it was over.",
          "They denied it.",
          "It is late, the board said.",
          "According to the report, two piers have sunk.",
          "Mayor Carla Mendez opposes the plan.",
          "Himself a skipper, he blamed the board.",
          "But the crews, however, also struck, Ann Lee said.",
          "“‘Never,’ he told me, ‘will it sail,’” Lee said.",
          "\"The \"old\" pier,\" said Lee, \"is gone.",
          "“Open and never closed, Orlov said.",
          "Closed and never opened,” said Orlov.",
          "“",
          "”",
          "\"",
          "'",
          "‘",
          "’s",
          "The pier, the ferry, the board, and the sea.",
          "No verbs anywhere here",
          "— and —",
          "(Ann Lee said so.)",
          "1. Ann Lee agreed.",
          "MARLOW, Ohio (AP) — Nurses walked out.",
          "In addition to the piers in the north.",
          "While it rained, and it snowed,",
          "船は出た、と船長は言った。",
          "Анна Ли сказала, что паром утонул.",
          "قالت آن لي إن العبارة غرقت.",
          "Ana Ruiz dijo que el ferry se hundió.",
          "\ud83d\ude00 said \ud83d\ude00.",
          "\u202eeel nna\u202c said no.",
          "\u0000",
          "\ud83d",
          "!!!",
          "?",
          "...",
          "A",
          "the",
          "\n",
          "\n\n");

  private static final Pattern CURLY = Pattern.compile("\u201c([^\u201c\u201d]*)\u201d");
  private static final Pattern POINTING =
      Pattern.compile(
          "(?i)(he|she|it|they|him|her|his|its|their|this|these|those|himself|herself)\\b.*");
  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?\u2026][\u201d\u2019\"')\\]]*");

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> fragment =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.of(FRAGMENTS)),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    Arbitrary<String> glue = Arbitraries.of(" ", " ", " ", "\n\n", "");
    return fragment
        .flatMap(f -> glue.map(g -> f + g))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 600)
  void aDraftOfAnythingKeepsTheContract(@ForAll("hostile") String text) {
    check(text, null);
  }

  @Property(tries = 300)
  void soDoesOneWithAnyTitle(@ForAll("hostile") String text, @ForAll("hostile") String title) {
    check(text, title.length() > 200 ? title.substring(0, 200) : title);
  }

  @Property(tries = 300)
  void soDoesOneOfAnyCharacters(@ForAll String text) {
    check(text, null);
  }

  @Example
  void soDoesOneOfFiveHundredSpeakers() {
    check(
        IntStream.range(0, 500)
            .mapToObj(
                i -> "Ann" + letters(i) + " Lee" + letters(i) + " said pier " + i + " is gone.")
            .collect(Collectors.joining(" ")),
        null);
  }

  @Example
  void soDoesOneOfQuotationsOnly() {
    check("“We are cut off. They know it.” ".repeat(40), null);
  }

  @Example
  void soDoesOneOfNestedQuotations() {
    check("Lee said “Orlov said ‘Mendez said “no” to it’ to me” again. ".repeat(20), null);
  }

  @Example
  void soDoesOneWhereASingleWordEndsInAQuotation() {
    check(
        "Ann Lee said the pier must open. \"The \"old\" pier,\" said Lee, \"is gone. '!'!'!A",
        null);
  }

  @Example
  void soDoesOneOfASingleSentence() {
    check("Ann Lee said " + "the pier and the ferry and ".repeat(400) + "the sea are gone.", null);
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
  }

  private static void check(String text, String title) {
    Source source = Drafts.source(text, title);
    for (Length length : Length.values()) {
      check(source, length, Drafts.draft(source, length));
    }
  }

  private static void check(Source source, Length length, Draft draft) {
    assertThat(draft.headline()).as("headline").isNotBlank();
    assertThat(Prose.words(draft.headline())).as(draft.headline()).isLessThanOrEqualTo(30);
    assertThat(Prose.words(draft.summary()))
        .as(draft.summary())
        .isLessThanOrEqualTo(length.words() * 6 / 5);
    assertThat(draft.sides()).hasSizeLessThanOrEqualTo(2);
    assertThat(draft.missingSide() == null).isEqualTo(draft.sides().size() == 2);
    assertThat(draft.question() == null).isEqualTo(draft.sides().size() < 2);
    if (draft.question() != null) {
      assertThat(draft.question()).endsWith("?");
      assertThat(Prose.words(draft.question())).as(draft.question()).isLessThanOrEqualTo(45);
    }
    draft.sides().forEach(side -> check(source, side));
    assertQuotesExactly(source, draft);
  }

  private static void check(Source source, Draft.Side side) {
    assertThat(side.name()).isNotBlank();
    assertThat(Prose.words(side.name())).as(side.name()).isLessThanOrEqualTo(20);
    assertThat(side.claims()).as(side.name()).hasSizeBetween(1, 6);
    assertThat(side.claims()).extracting(Draft.Claim::text).doesNotHaveDuplicates();
    assertWhole(side.position());
    for (Draft.Claim claim : side.claims()) {
      assertWhole(claim.text());
      assertThat(claim.sentences())
          .as(claim.text())
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(3)
          .allMatch(number -> source.article().sentences().get(number).canBeEvidence());
    }
  }

  private static void assertWhole(String text) {
    assertThat(Prose.words(text)).as(text).isBetween(2, 60);
    assertThat(text).matches(ENDED).doesNotMatch(POINTING);
    int first = text.codePointAt(0);
    assertThat(first).as(text).isEqualTo(Character.toTitleCase(first));
    assertThat(Prose.isClosed(text)).as(text).isTrue();
  }

  private static void assertQuotesExactly(Source source, Draft draft) {
    String body = flat(source.article().body() + " " + source.article().title());
    Stream<String> own = Stream.of(draft.headline(), draft.summary());
    Stream<String> sides =
        draft.sides().stream()
            .flatMap(
                side ->
                    Stream.concat(
                        Stream.of(side.position()), side.claims().stream().map(Draft.Claim::text)));
    Stream.concat(own, sides)
        .forEach(
            text -> {
              Matcher quoted = CURLY.matcher(text);
              while (quoted.find()) {
                assertThat(body).as(text).contains(flat(quoted.group(1)).replaceAll("[.,]$", ""));
              }
            });
  }

  /** Stops and commas before a closing mark are ours to set, and so is the shape of the marks. */
  private static String flat(String text) {
    return Wording.folded(text.replace('\u2019', '\'').replace('\u2018', '\''))
        .replaceAll("[.,](?=['\u201d])", "");
  }
}

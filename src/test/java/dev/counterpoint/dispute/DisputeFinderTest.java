package dev.counterpoint.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DisputeFinderTest {

  private final DisputeFinder finder = new DisputeFinder();

  static Stream<Arguments> disputes() {
    return Stream.of(
        arguments(
            "one accuses, one denies",
            """
            Dan Hale | Dan Hale accused Bea Orlov of taking money from reckless lenders.
            Bea Orlov | But Orlov denied it and said the false attack was shameful.
            """,
            "Dan Hale / Bea Orlov"),
        arguments(
            "an ally joins by her office, a critic by what she attacks",
            """
            Dan Hale | Dan Hale accused Bea Orlov of hiding a dangerous report.
            Bea Orlov | Orlov rejected the charge as wrong, and said that the report was false.
            Tilda Brandt | Tilda Brandt, Orlov's campaign manager, defended Orlov.
            Oscar Pruitt | However, Oscar Pruitt, who supports Hale, criticized Orlov.
            """,
            "Dan Hale, Oscar Pruitt / Bea Orlov, Tilda Brandt"),
        arguments(
            "parties",
            """
            Carla Whitcomb | Republican Sen. Carla Whitcomb said the tax plan would help.
            Hal Brugger | Republican Rep. Hal Brugger also praised the tax plan.
            Paul Adeyemi | But Democratic Sen. Paul Adeyemi called the plan a disaster.
            Ana Ruiz | Democratic Rep. Ana Ruiz agreed that the plan was wrong.
            """,
            "Carla Whitcomb, Hal Brugger / Paul Adeyemi, Ana Ruiz"),
        arguments(
            "who is for it and who is against it, in so many words",
            """
            Ann Lee | Ann Lee supports the ferry tax.
            Bob Orlov | Bob Orlov opposes the ferry tax.
            Carla Diaz | Carla Diaz, a baker, is in favor of the tax.
            Dan Park | Dan Park, a teacher, said he was against it.
            """,
            "Ann Lee, Carla Diaz / Bob Orlov, Dan Park"),
        arguments(
            "whom somebody sides with",
            """
            Ann Lee | Ann Lee said the street was safe, but critics of the plan were wrong.
            Bob Orlov | But Bob Orlov denied that, and said that Lee was wrong.
            Carla Diaz | Carla Diaz sided with Ann Lee.
            Dan Park | Dan Park agreed with Bob Orlov.
            """,
            "Ann Lee, Carla Diaz / Bob Orlov, Dan Park"),
        arguments(
            "an author against those of whom the column is critical",
            """
            the author | I think the arena is a foolish gift and a bad scheme of Rex Tolliver.
            Rex Tolliver | Tolliver insists that critics of the arena are wrong.
            the author | But that is false, and opponents of Tolliver have said so.
            """,
            "the author / Rex Tolliver"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("disputes")
  void whoStandsAgainstWhom(String kind, String lines, String expected) {
    Dispute dispute = finder.find(Readings.of(lines));

    assertThat(sides(dispute)).as(lines).isEqualTo(expected);
    assertThat(dispute.disputed()).isTrue();
    assertThat(dispute.missing()).isNull();
  }

  static Stream<Arguments> noDisputes() {
    return Stream.of(
        arguments(
            "a forecast",
            """
            Priya Nand | Crews were out before dawn, Priya Nand said.
            Bill Ekstrom | Another half inch of ice was possible in the hills, Bill Ekstrom said.
            """),
        arguments(
            "a study and an outsider",
            """
            Yusuf Tahan | Short naps go with better recall, said Yusuf Tahan, who led the work.
            Helga Moritz | Helga Moritz, who took no part, called the results encouraging.
            Yusuf Tahan | Larger trials should follow, Tahan said.
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noDisputes")
  void whereNothingIsInDisputeOneCampHoldsAll(String kind, String lines) {
    Reading reading = Readings.of(lines);
    Dispute dispute = finder.find(reading);

    assertThat(dispute.camps()).as(lines).hasSize(1);
    assertThat(dispute.camps().get(0).statements()).isEqualTo(reading.statements());
    assertThat(dispute.disputed()).as(lines).isFalse();
    assertThat(dispute.missing()).isNull();
  }

  static Stream<Arguments> oneSided() {
    return Stream.of(
        arguments(
            "could not be reached",
            """
            + Brayson Leather
            Ana Whitlock | Ana Whitlock accused Brayson Leather of dumping toxic waste, a crime.
             | Brayson Leather did not respond to a request for comment.
            """,
            "Brayson Leather"),
        arguments(
            "would not comment, in an article that is calm otherwise",
            """
            + Brayson Leather
            Ana Whitlock | The smell comes from Brayson Leather, Ana Whitlock said.
             | A spokesman for Brayson Leather declined to comment.
            """,
            "Brayson Leather"),
        arguments(
            "blamed by all who speak",
            """
            + the forestry agency
            Odell Varga | Odell Varga blamed the forestry agency for a shameful failure.
            Odell Varga | He condemned the forestry agency and said its excuse was a lie.
            """,
            "the forestry agency"),
        arguments(
            "blame without a name",
            """
            Odell Varga | Odell Varga condemned what he called a shameful failure.
            """,
            null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oneSided")
  void whoIsGivenNoVoice(String kind, String lines, String missing) {
    Dispute dispute = finder.find(Readings.of(lines));

    assertThat(dispute.camps()).as(lines).hasSize(1);
    assertThat(dispute.disputed()).as(lines).isTrue();
    assertThat(dispute.missing()).as(lines).isEqualTo(missing);
  }

  @Test
  void nobodyNamedMakesNoCampOfTheirOwn() {
    Dispute dispute =
        finder.find(
            Readings.of(
                """
                Dan Hale | Dan Hale accused Bea Orlov of fraud.
                ? | But the charge was false and shameful, it was said of Hale.
                Bea Orlov | Orlov denied it and said that Hale was wrong.
                """));

    assertThat(dispute.camps()).hasSize(2);
    assertThat(dispute.camps()).allSatisfy(camp -> assertThat(camp.members()).hasSize(1));
    assertThat(dispute.camps().stream().mapToInt(camp -> camp.statements().size()).sum())
        .isEqualTo(3);
  }

  @Test
  void noStatementNoCamp() {
    Dispute dispute = finder.find(Readings.of(" | Rain fell on the town.\n"));

    assertThat(dispute).isEqualTo(new Dispute(List.of(), false, null));
  }

  @Test
  void membersAreThoseWhoSayMostFirstAndStatementsStayInOrder() {
    Dispute dispute =
        finder.find(
            Readings.of(
                """
                Ann Lee | Ann Lee said it was a warm day.
                Bo Ray | Bo Ray said so too.
                Bo Ray | Ray said it again.
                """));

    assertThat(sides(dispute)).isEqualTo("Bo Ray, Ann Lee");
    assertThat(dispute.camps().get(0).statements())
        .extracting(Statement::number)
        .containsExactly(0, 1, 2);
  }

  /** More speakers than are compared: no failure, and nobody is in two camps. */
  @Test
  void crowds() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String name = "Voter" + (char) ('A' + i % 26) + "x" + i;
      lines.add(name + " | " + name + " accused critics, who denied the false attack.");
    }
    Dispute dispute = finder.find(Readings.of("A row", lines));

    List<Speaker> members =
        dispute.camps().stream().flatMap(camp -> camp.members().stream()).toList();
    assertThat(members).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(Cast.MOST_SPEAKERS);
  }

  static String sides(Dispute dispute) {
    return dispute.camps().stream()
        .map(camp -> camp.members().stream().map(Speaker::name).collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" / "));
  }
}

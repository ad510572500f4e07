package dev.counterpoint.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DisputePropertiesTest {

  private static final List<String> NAMES =
      List.of("Dan Harrow", "Bea Orlov", "Oscar Pruit", "Tilda Brand", "Ines Okoro");
  private static final List<String> ACTS =
      List.of(
          "%s accused %s of fraud.",
          "But %s denied that %s was right.",
          "%s praised %s.",
          "“I do not trust them,” %s said of %s.",
          "%s and %s met on Monday.",
          "However, %s said, the plan of %s was a dangerous failure.",
          "%s, a Republican, also criticized Democratic Rep. %s.");

  private final DisputeFinder finder = new DisputeFinder();

  @Provide
  Arbitrary<List<String>> articles() {
    Arbitrary<String> line =
        Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(NAMES), Arbitraries.of(ACTS))
            .as((who, whom, act) -> who + " | " + String.format(act, who, whom));
    return line.list().ofMinSize(1).ofMaxSize(12);
  }

  /** Two people change places throughout: so do they in the camps, and nothing else changes. */
  @Property(tries = 200)
  void namesDoNotDecide(@ForAll("articles") List<String> lines) {
    List<String> swapped =
        lines.stream().map(line -> swap(line, "Dan Harrow", "Bea Orlov")).toList();

    String before = DisputeFinderTest.sides(finder.find(Readings.of("Row", lines)));
    String after = DisputeFinderTest.sides(finder.find(Readings.of("Row", swapped)));

    assertThat(after)
        .as(String.join("\n", lines))
        .isEqualTo(swap(before, "Dan Harrow", "Bea Orlov"));
  }

  private static String swap(String text, String a, String b) {
    return text.replace(a, "\0").replace(b, a).replace("\0", b);
  }

  @Property(tries = 100)
  void theSameReadingGivesTheSameDispute(@ForAll("articles") List<String> lines) {
    assertThat(finder.find(Readings.of("Row", lines)))
        .isEqualTo(new DisputeFinder().find(Readings.of("Row", lines)));
  }

  @Property(tries = 100)
  void noStatementIsLostOrDoubled(@ForAll("articles") List<String> lines) {
    Dispute dispute = finder.find(Readings.of("Row", lines));

    List<Statement> all =
        dispute.camps().stream().flatMap(camp -> camp.statements().stream()).toList();
    Set<Statement> once = new HashSet<>(all);
    assertThat(all).hasSize(lines.size());
    assertThat(once).hasSize(lines.size());
    assertThat(dispute.missing() == null || dispute.camps().size() == 1).isTrue();
  }

  @Property(tries = 200)
  void anyTextIsSurvived(@ForAll String words, @ForAll String title) {
    String line = words.replaceAll("[\\r\\n|\\u2028\\u2029\\u0085\\u000b\\u000c]", " ") + "x";

    assertThat(finder.find(Readings.of(title, List.of("Ann Lee | " + line, "? | " + line))))
        .isNotNull();
  }
}

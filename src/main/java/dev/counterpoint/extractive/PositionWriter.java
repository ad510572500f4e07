package dev.counterpoint.extractive;

import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One sentence for where a side stands: its plainest statement of a stance, rather by whom the side
 * is named after, and none that is a claim of its already. Where there is no other, the claim in
 * fewer words.
 */
final class PositionWriter {

  private static final int MOST_WORDS = 26;

  private static final int MOST_STATEMENTS = 60;

  /** A claim shortened to this still tells a stance. */
  private static final int FEW_WORDS = 18;

  private static final Set<String> POINTING = Set.of("this", "these", "those", "such");

  private final ClaimWriter claimWriter;

  PositionWriter(ClaimWriter claimWriter) {
    this.claimWriter = claimWriter;
  }

  String write(WrittenSide side, Scene scene) {
    Set<String> told = new HashSet<>();
    side.claims().forEach(claim -> told.add(claim.text()));
    Speaker chief = SideNames.speakers(side).stream().findFirst().orElse(null);
    String best = shortened(side.claims().get(0).text());
    double most = -1;
    for (WrittenClaim choice : choices(side, told, scene)) {
      double weight = weight(choice, chief, scene);
      if (weight > most) {
        most = weight;
        best = choice.text();
      }
    }
    return best;
  }

  /** Every single statement of the side that is not told as a claim, and the claims shortened. */
  private List<WrittenClaim> choices(WrittenSide side, Set<String> told, Scene scene) {
    List<WrittenClaim> choices = new ArrayList<>();
    for (WrittenClaim claim : side.claims()) {
      String few = shortened(claim.text());
      choices.add(new WrittenClaim(claim.candidate(), few, claim.quoted()));
    }
    Set<Speaker> shown = new HashSet<>();
    side.claims().forEach(claim -> shown.add(claim.candidate().speaker()));
    side.camp().statements().stream()
        .filter(statement -> shown.contains(statement.speaker()))
        .limit(MOST_STATEMENTS)
        .flatMap(statement -> one(statement, scene).stream())
        .filter(choice -> choice.words() <= MOST_WORDS)
        .forEach(choices::add);
    choices.removeIf(choice -> told.contains(choice.text()));
    return choices;
  }

  private Optional<WrittenClaim> one(Statement statement, Scene scene) {
    List<Integer> sentences =
        statement.sentences().stream().filter(scene::canBeEvidence).limit(2).toList();
    if (sentences.isEmpty() || statement.speaker() == null || statement.negated()) {
      return Optional.empty();
    }
    return claimWriter.write(
        new ClaimCandidate(statement.speaker(), List.of(statement), sentences), scene);
  }

  private static String shortened(String text) {
    return Compression.to(FEW_WORDS, text).filter(StandingAlone::test).orElse(text);
  }

  private static double weight(WrittenClaim choice, Speaker chief, Scene scene) {
    boolean stance =
        choice.candidate().statements().stream()
            .map(Statement::verb)
            .anyMatch(verb -> verb != null && Stance.isStance(verb));
    String text = " " + choice.text() + " ";
    boolean modal =
        text.contains(" should ")
            || text.contains(" must ")
            || text.contains(" will ")
            || text.contains(" won\u2019t ");
    List<String> words = Prose.split(choice.text().toLowerCase(Locale.ROOT));
    long about = words.stream().map(Prose::stem).distinct().filter(scene::isInTitle).count();
    boolean points = words.stream().anyMatch(POINTING::contains);
    boolean byChief = chief != null && chief.equals(choice.candidate().speaker());
    return (choice.quoted() ? 0 : 1)
        + (stance ? 1 : 0)
        + (modal ? 0.5 : 0)
        + (byChief ? 1 : 0)
        + 0.3 * Math.min(3, about)
        - (points ? 1 : 0);
  }
}

package dev.counterpoint.extractive;

import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;

/**
 * One sentence for where a side stands: its plainest statement of a stance, rather by whom the side
 * is named after.
 */
final class PositionWriter {

  private PositionWriter() {}

  static String write(WrittenSide side) {
    WrittenClaim best = side.claims().get(0);
    double most = -1;
    Speaker chief = SideNames.speakers(side).stream().findFirst().orElse(null);
    for (int i = 0; i < side.claims().size(); i++) {
      WrittenClaim claim = side.claims().get(i);
      boolean byChief = chief != null && chief.equals(claim.candidate().speaker());
      double weight = weight(claim) + (byChief ? 1 : 0) - 0.2 * i;
      if (weight > most) {
        most = weight;
        best = claim;
      }
    }
    return best.text();
  }

  private static double weight(WrittenClaim claim) {
    boolean stance =
        claim.candidate().statements().stream()
            .map(Statement::verb)
            .anyMatch(verb -> verb != null && Stance.isStance(verb));
    String text = " " + claim.text() + " ";
    boolean modal =
        text.contains(" should ")
            || text.contains(" must ")
            || text.contains(" will ")
            || text.contains(" won\u2019t ");
    return (claim.quoted() ? 0 : 1) + (stance ? 1 : 0) + (modal ? 0.5 : 0);
  }
}

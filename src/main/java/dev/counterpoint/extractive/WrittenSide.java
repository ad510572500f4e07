package dev.counterpoint.extractive;

import dev.counterpoint.dispute.Camp;
import dev.counterpoint.summary.Draft;
import java.util.List;

/** A camp with its key claims in words, most important first. */
record WrittenSide(Camp camp, List<WrittenClaim> claims) {

  WrittenSide {
    claims = List.copyOf(claims);
  }

  String name(Scene scene) {
    return SideNames.of(this, scene);
  }

  Draft.Side draft(PositionWriter positions, Scene scene) {
    return new Draft.Side(
        name(scene),
        positions.write(this, scene),
        claims.stream()
            .map(
                claim ->
                    new Draft.Claim(
                        claim.text(),
                        claim.candidate().speakerName(),
                        claim.candidate().sentences()))
            .toList());
  }
}

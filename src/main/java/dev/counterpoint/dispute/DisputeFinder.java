package dev.counterpoint.dispute;

import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells who stands against whom. */
public final class DisputeFinder {

  /** Never {@code null}; no camps if nobody says anything. */
  public Dispute find(Reading reading) {
    List<Statement> first = new ArrayList<>();
    List<Statement> others = new ArrayList<>();
    Speaker opener = null;
    for (Statement statement : reading.statements()) {
      if (opener == null) {
        opener = statement.speaker();
      }
      (opener == null || opener.equals(statement.speaker()) ? first : others).add(statement);
    }
    List<Camp> camps = new ArrayList<>();
    for (List<Statement> statements : List.of(first, others)) {
      Set<Speaker> members = new LinkedHashSet<>();
      statements.forEach(
          statement -> {
            if (statement.speaker() != null) {
              members.add(statement.speaker());
            }
          });
      if (!members.isEmpty()) {
        camps.add(new Camp(new ArrayList<>(members), statements));
      }
    }
    return new Dispute(camps, camps.size() == 2, null);
  }
}

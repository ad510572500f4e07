package dev.counterpoint.dispute;

import dev.counterpoint.article.Standing;
import dev.counterpoint.statement.Mention;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who matters in a reading: those who speak, in the order in which they first do, then those who
 * are only spoken of. Bounded, so that what compares everybody with everybody stays cheap.
 */
final class Cast {

  static final int MOST_SPEAKERS = 24;
  private static final int MOST_OTHERS = 16;

  final List<Actor> speakers = new ArrayList<>();
  final List<Actor> all = new ArrayList<>();
  private final List<Descriptor> descriptors = new ArrayList<>();
  private final Map<String, Actor> byName = new HashMap<>();
  private final Map<Statement, Actor> byStatement = new HashMap<>();

  Cast(Reading reading) {
    Map<String, List<Statement>> said = new LinkedHashMap<>();
    for (Statement statement : reading.statements()) {
      if (isInBody(reading, statement)) {
        said.computeIfAbsent(key(statement), any -> new ArrayList<>()).add(statement);
      }
    }
    Set<String> kept = new HashSet<>();
    said.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, List<Statement>> e) -> -e.getValue().size()))
        .limit(MOST_SPEAKERS)
        .forEach(entry -> kept.add(entry.getKey()));
    said.forEach(
        (key, statements) -> {
          if (kept.contains(key)) {
            Actor actor = add(key, statements.get(0).speaker());
            actor.statements.addAll(statements);
            statements.forEach(statement -> byStatement.put(statement, actor));
            speakers.add(actor);
          }
        });
    addOthers(reading);
  }

  /** What the title says is the desk's own, and said again below. */
  private static boolean isInBody(Reading reading, Statement statement) {
    return statement.sentences().stream()
        .anyMatch(s -> reading.article().sentences().get(s).standing() != Standing.TITLE);
  }

  private void addOthers(Reading reading) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Speaker> who = new HashMap<>();
    for (Mention mention : reading.mentions()) {
      String key = key(mention.speaker().name());
      if (!byName.containsKey(key)) {
        counts.merge(key, 1, Integer::sum);
        who.putIfAbsent(key, mention.speaker());
      }
    }
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
        .limit(MOST_OTHERS)
        .forEach(entry -> add(entry.getKey(), who.get(entry.getKey())));
  }

  private Actor add(String key, Speaker speaker) {
    Actor actor = new Actor(all.size(), speaker);
    all.add(actor);
    descriptors.add(new Descriptor(actor));
    byName.put(key, actor);
    return actor;
  }

  Descriptor descriptor(Actor actor) {
    return descriptors.get(actor.index);
  }

  /** {@code null} if unimportant. */
  Actor of(Speaker speaker) {
    return speaker == null ? null : byName.get(key(speaker.name()));
  }

  /** {@code null} if the speaker is one too many. */
  Actor of(Statement statement) {
    return byStatement.get(statement);
  }

  private static String key(Statement statement) {
    return statement.speaker() == null
        ? "\0" + statement.number()
        : key(statement.speaker().name());
  }

  private static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}

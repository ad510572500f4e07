package dev.counterpoint.dispute;

import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** Somebody who speaks in the article or is spoken of; one to whom no name is given has none. */
final class Actor {

  final int index;
  final Speaker speaker;
  final List<Statement> statements = new ArrayList<>();

  Actor(int index, Speaker speaker) {
    this.index = index;
    this.speaker = speaker;
  }

  boolean speaks() {
    return !statements.isEmpty();
  }

  boolean isNamed() {
    return speaker != null;
  }

  String name() {
    return speaker == null ? "" : speaker.name();
  }

  int firstSentence() {
    return statements.get(0).sentences().get(0);
  }
}

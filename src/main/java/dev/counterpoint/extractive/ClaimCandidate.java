package dev.counterpoint.extractive;

import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.List;

/**
 * What one speaker says in a run of neighboring sentences: one claim, if it is a key one.
 *
 * @param speaker {@code null} if the article does not tell
 * @param statements in order of appearance, never empty
 * @param sentences numbers of the sentences that hold the words, ascending, at most three
 */
record ClaimCandidate(Speaker speaker, List<Statement> statements, List<Integer> sentences) {

  ClaimCandidate {
    statements = List.copyOf(statements);
    sentences = List.copyOf(sentences);
  }

  String speakerName() {
    return speaker == null ? null : speaker.name();
  }
}

package dev.counterpoint.dispute;

import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.List;

/**
 * Speakers who stand together in this article.
 *
 * @param members most quoted first, never empty
 * @param statements what they say, in order of appearance
 */
public record Camp(List<Speaker> members, List<Statement> statements) {

  public Camp {
    members = List.copyOf(members);
    statements = List.copyOf(statements);
  }
}

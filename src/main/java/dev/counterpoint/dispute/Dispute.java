package dev.counterpoint.dispute;

import java.util.List;

/**
 * Who stands against whom in an article, from the article alone.
 *
 * @param camps none if nobody says anything, one where one side is voiced or nothing is in dispute,
 *     else two; the one that speaks first comes first
 * @param disputed whether the article is about a dispute at all
 * @param missing who is given no voice, as the article names them ("the administration"); {@code
 *     null} if two camps are voiced, if nothing is in dispute, or if the article does not tell
 */
public record Dispute(List<Camp> camps, boolean disputed, String missing) {

  public Dispute {
    camps = List.copyOf(camps);
  }
}

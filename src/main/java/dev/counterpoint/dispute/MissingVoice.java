package dev.counterpoint.dispute;

import java.util.List;
import java.util.Set;

/**
 * Who is given no voice where only one side is: whoever could not be reached for comment, else the
 * one of whom the speakers think worst. As the article names them.
 */
final class MissingVoice {

  private static final Set<String> ANSWER =
      Set.of("comment", "respond", "responded", "reached", "answered", "replied", "requests");

  private static final Set<String> REFUSING = Set.of("declined", "refused");

  /** How badly the speakers must think of somebody before the name is given. */
  private static final double ENOUGH = -1;

  private final Cast cast;
  private final List<Passage> passages;
  private final Ties ties;

  MissingVoice(Cast cast, List<Passage> passages, Ties ties) {
    this.cast = cast;
    this.passages = passages;
    this.ties = ties;
  }

  /** Who is said not to have answered; {@code null} if nobody is. */
  String unanswered() {
    for (Passage p : passages) {
      if (isUnanswered(p)) {
        for (Passage.Place place : p.places) {
          if (!place.actor().speaks()) {
            return place.actor().name();
          }
        }
      }
    }
    return null;
  }

  /** Of whom the speakers think worst; {@code null} if they think ill of nobody. */
  String blamed() {
    Actor worst = null;
    double least = ENOUGH;
    for (Actor actor : cast.all) {
      double liking = actor.speaks() ? 0 : ties.likingOf(actor);
      if (liking <= least) {
        least = liking;
        worst = actor;
      }
    }
    return worst == null ? null : worst.name();
  }

  private static boolean isUnanswered(Passage p) {
    boolean answer = false;
    boolean not = false;
    for (int i = 0; i < p.size(); i++) {
      answer |= ANSWER.contains(p.words.get(i)) && !p.quoted.get(i);
      boolean denied = p.has(i, CueWords.NEGATING) || REFUSING.contains(p.words.get(i));
      not |= denied && !p.quoted.get(i);
    }
    return answer && not;
  }
}

package dev.counterpoint.dispute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What single sentences, and the title, show between the actors in them. */
final class SentenceSignals {

  /** How many words a cue reaches to either side. */
  private static final int REACH = 14;

  /** How many words before a cue a "not" may stand. */
  private static final int NEGATION = 3;

  /** With how many of the next actors in its sentence an actor is compared. */
  private static final int COMPANY = 4;

  private final Cast cast;
  private final Ties ties;

  SentenceSignals(Cast cast, Ties ties) {
    this.cast = cast;
    this.ties = ties;
  }

  void observe(List<Passage> passages, String title) {
    for (Passage passage : passages) {
      acts(passage);
      company(passage);
      talk(passage);
    }
    title(title);
  }

  /** Cues between two actors, outside quotation marks. */
  private void acts(Passage p) {
    for (int cue = 0; cue < p.size(); cue++) {
      boolean opposing = p.has(cue, CueWords.OPPOSING);
      boolean supporting = p.has(cue, CueWords.SUPPORTING);
      if (opposing == supporting || p.quoted.get(cue)) {
        continue;
      }
      Actor left = before(p, cue);
      Actor right = after(p, cue);
      if (left == null || right == null || left == right) {
        continue;
      }
      boolean against = opposing != isNegated(p, cue);
      if (against) {
        ties.add(left, right, Signal.ACT_AGAINST, 1);
      }
      ties.note(left, right, against ? -2 : 2);
    }
  }

  private static boolean isNegated(Passage p, int cue) {
    for (int i = cue - 1; i >= Math.max(0, cue - NEGATION); i--) {
      if (p.has(i, CueWords.NEGATING)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest actor before the cue, else whoever speaks in the sentence. */
  private static Actor before(Passage p, int cue) {
    Actor nearest = p.speaking.size() == 1 ? p.speaking.get(0) : null;
    for (Passage.Place place : p.places) {
      if (place.to() <= cue && cue - place.to() <= REACH) {
        nearest = place.actor();
      }
    }
    return nearest;
  }

  /** The next actor after the cue, in the same clause. */
  private static Actor after(Passage p, int cue) {
    for (Passage.Place place : p.places) {
      if (place.from() > cue) {
        boolean near = place.from() - cue <= REACH;
        return near && p.count(CueWords.BREAKING, cue + 1, place.from()) == 0
            ? place.actor()
            : null;
      }
    }
    return null;
  }

  private void company(Passage p) {
    for (int i = 0; i < p.places.size(); i++) {
      Passage.Place a = p.places.get(i);
      for (int j = i + 1; j <= Math.min(i + COMPANY, p.places.size() - 1); j++) {
        Passage.Place b = p.places.get(j);
        if (a.actor() != b.actor()) {
          ties.add(a.actor(), b.actor(), company(p, a.to(), b.from()), 1);
        }
      }
    }
    for (int i = 0; i + 1 < p.speaking.size(); i++) {
      Actor a = p.speaking.get(i);
      Actor b = p.speaking.get(i + 1);
      Signal signal = areContrasted(p, a, b) ? Signal.SENTENCE_CONTRAST : Signal.SENTENCE_PLAIN;
      ties.add(a, b, signal, 1);
    }
  }

  /** "Lee said yes, but Orlov said no"; "Lee said yes; Orlov said no". */
  private static boolean areContrasted(Passage p, Actor a, Actor b) {
    Passage.Place first = null;
    for (Passage.Place place : p.places) {
      if (place.actor() != a && place.actor() != b) {
        continue;
      }
      if (first != null && place.actor() != first.actor()) {
        return isContrastBetween(p, first.to(), place.from());
      }
      first = place;
    }
    return false;
  }

  private static boolean isContrastBetween(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean turn = p.has(i, CueWords.CONTRAST) || p.words.get(i).equals(";");
      if (turn && !p.quoted.get(i)) {
        return true;
      }
    }
    return false;
  }

  private static Signal company(Passage p, int from, int to) {
    if (isJoin(p, from, to)) {
      return Signal.COORDINATED;
    }
    int against = p.countOutsideQuotes(CueWords.OPPOSING, from, to);
    int with = p.countOutsideQuotes(CueWords.SUPPORTING, from, to);
    if (against == with) {
      return Signal.TOGETHER;
    }
    return against > with ? Signal.TOGETHER_AGAINST : Signal.TOGETHER_FOR;
  }

  private static boolean isJoin(Passage p, int from, int to) {
    int and = to - from == 2 && p.words.get(from).equals(",") ? from + 1 : from;
    return to - and == 1 && p.words.get(and).equals("and");
  }

  /** Speakers about others. */
  private void talk(Passage p) {
    if (p.speaking.isEmpty()) {
      return;
    }
    int blame = p.count(CueWords.HARSH | CueWords.OPPOSING, 0, p.size());
    int praise = p.count(CueWords.KIND | CueWords.SUPPORTING, 0, p.size());
    Set<Actor> others = new LinkedHashSet<>();
    p.places.forEach(place -> others.add(place.actor()));
    others.removeAll(p.speaking);
    for (Actor speaker : p.speaking) {
      for (Actor other : others) {
        if (blame > praise) {
          ties.note(speaker, other, -1);
        } else if (praise > blame) {
          ties.add(speaker, other, Signal.TALK_FOR, 1);
          ties.note(speaker, other, 0.3);
        } else {
          ties.add(speaker, other, Signal.TALK_PLAIN, 1);
          ties.note(speaker, other, -0.3);
        }
      }
    }
  }

  private void title(String title) {
    Actor last = null;
    int balance = 0;
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+")) {
      int cue = CueWords.of(word);
      balance -= (cue & CueWords.OPPOSING) != 0 ? 1 : 0;
      balance += (cue & CueWords.SUPPORTING) != 0 ? 1 : 0;
      List<Actor> named = new ArrayList<>(cast.all);
      named.removeIf(actor -> !cast.descriptor(actor).isNamedBy(word));
      if (named.isEmpty()) {
        continue;
      }
      Actor next = named.get(0);
      if (last != null && last != next && balance != 0) {
        ties.add(last, next, balance < 0 ? Signal.TITLE_AGAINST : Signal.TITLE_FOR, 1);
        ties.note(last, next, balance < 0 ? -2 : 2);
      }
      last = next;
      balance = 0;
    }
  }
}

package dev.counterpoint.dispute;

import dev.counterpoint.statement.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the article calls an actor: name, role, and the words before and in apposition after. */
final class Descriptor {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'\u2019-]+");
  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_AFTER = 10;

  /** Long enough that "Syrian" and "Syria" meet, short enough that they do. */
  private static final int STEM = 5;

  private static final Set<String> DULL = Set.copyOf(Words.list("dull-words.txt"));
  private static final Map<String, String> STANDINGS = Words.table("standings.txt");

  private final List<String> name = new ArrayList<>();
  private final Set<String> ownNames = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> standings = new HashSet<>();
  private boolean critic;

  Descriptor(Actor actor) {
    for (String form : BETWEEN_WORDS.split(actor.name())) {
      String word = bare(form);
      if (word.isEmpty() || DULL.contains(word)) {
        continue;
      }
      if (isCapital(form)) {
        ownNames.add(word);
      }
      name.add(word);
      keep(form, word);
    }
    Speaker speaker = actor.speaker;
    if (speaker != null && speaker.role() != null) {
      for (String form : BETWEEN_WORDS.split(speaker.role())) {
        keep(form, bare(form));
      }
    }
  }

  /** Takes in what stands around one place where the actor is named. */
  void read(Passage p, Passage.Place place) {
    for (int i = place.from() - 1; i >= Math.max(0, place.from() - WORDS_BEFORE); i--) {
      if (isStop(p, i)) {
        break;
      }
      keep(p.forms.get(i), p.words.get(i));
    }
    int comma = place.to();
    if (comma >= p.size() || !isOpening(p.words.get(comma))) {
      return;
    }
    for (int i = comma + 1; i < Math.min(p.size(), comma + 1 + WORDS_AFTER); i++) {
      if (isStop(p, i)) {
        break;
      }
      keep(p.forms.get(i), p.words.get(i));
    }
  }

  private static boolean isOpening(String mark) {
    return mark.equals(",") || mark.equals("(");
  }

  private static boolean isStop(Passage p, int i) {
    String word = p.words.get(i);
    return p.isMark(i) || p.quoted.get(i) || word.equals("who") || word.equals("said");
  }

  private void keep(String form, String word) {
    if (word.isEmpty() || DULL.contains(word)) {
      return;
    }
    if (isCapital(form)) {
      names.add(word);
      if (word.length() >= STEM) {
        stems.add(word.substring(0, STEM));
      }
    } else {
      words.add(word);
    }
    String standing = STANDINGS.get(word);
    if (standing != null) {
      standings.add(standing);
    }
    critic |= (CueWords.of(word) & CueWords.OPPOSING) != 0;
  }

  private static String bare(String form) {
    String word = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isCapital(String form) {
    return Character.isUpperCase(form.codePointAt(0));
  }

  boolean isNamedBy(String word) {
    return word.length() > 2 && ownNames.contains(word);
  }

  /** Fills in what two descriptors have in common. */
  void compare(Descriptor other, double[] signals) {
    Party mine = Party.of(names);
    Party theirs = Party.of(other.names);
    boolean known = mine != Party.NONE && theirs != Party.NONE;
    set(signals, Signal.SAME_PARTY, known && mine == theirs);
    set(signals, Signal.OTHER_PARTY, known && mine != theirs);
    boolean friendly = !critic && !other.critic;
    set(signals, Signal.BELONGS, friendly && (isCalledBy(other) || other.isCalledBy(this)));
    set(signals, Signal.NAME_WITHIN, friendly && (isWithin(other) || other.isWithin(this)));
    set(signals, Signal.ONE_CRITIC, critic != other.critic);
    signals[Signal.SHARED_NAMES.ordinal()] = Math.min(3, shared(stems, other.stems));
    signals[Signal.SHARED_WORDS.ordinal()] = Math.min(3, shared(words, other.words));
    int standing = shared(standings, other.standings);
    signals[Signal.SAME_STANDING.ordinal()] = Math.min(2, standing);
    set(
        signals,
        Signal.OTHER_STANDING,
        standing == 0 && !standings.isEmpty() && !other.standings.isEmpty());
  }

  private static void set(double[] signals, Signal signal, boolean seen) {
    signals[signal.ordinal()] = seen ? 1 : 0;
  }

  private boolean isCalledBy(Descriptor other) {
    for (String word : other.ownNames) {
      if (word.length() > 2 && names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last word of this name stands in the other's, longer name. */
  private boolean isWithin(Descriptor other) {
    if (name.isEmpty() || name.size() >= other.name.size()) {
      return false;
    }
    String last = name.get(name.size() - 1);
    return ownNames.contains(last) && other.name.contains(last);
  }

  private static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    return shared;
  }

  /** A party of two-party politics, as an article marks it. */
  private enum Party {
    NONE,
    LEFT,
    RIGHT;

    static Party of(Set<String> names) {
      boolean left = false;
      boolean right = false;
      for (String word : names) {
        left |= word.startsWith("democrat") || word.startsWith("d-") || word.equals("labour");
        right |=
            word.startsWith("republican")
                || word.startsWith("r-")
                || word.equals("gop")
                || word.equals("tory")
                || word.equals("conservative");
      }
      return left == right ? NONE : left ? LEFT : RIGHT;
    }
  }
}

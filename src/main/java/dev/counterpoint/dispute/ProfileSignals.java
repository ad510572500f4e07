package dev.counterpoint.dispute;

import dev.counterpoint.statement.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What two speakers are and say over the whole article, compared. */
final class ProfileSignals {

  private static final int CONTENT_WORD = 5;

  private final List<Profile> profiles = new ArrayList<>();
  private final Cast cast;
  private final Ties ties;

  ProfileSignals(Cast cast, Ties ties) {
    this.cast = cast;
    this.ties = ties;
  }

  private static final class Profile {
    double blame;
    double praise;
    double denial;
    final Set<String> content = new HashSet<>();
  }

  void observe(List<Passage> passages) {
    cast.speakers.forEach(speaker -> profiles.add(new Profile()));
    passages.forEach(this::read);
    int most = 0;
    int second = 0;
    for (Actor speaker : cast.speakers) {
      int size = speaker.statements.size();
      second = Math.max(second, Math.min(most, size));
      most = Math.max(most, size);
    }
    int length = Math.max(1, passages.size());
    for (Actor a : cast.speakers) {
      for (Actor b : cast.speakers.subList(a.index + 1, cast.speakers.size())) {
        double[] signals = ties.between(a.index, b.index);
        cast.descriptor(a).compare(cast.descriptor(b), signals);
        compare(profiles.get(a.index), profiles.get(b.index), signals);
        int more = Math.max(a.statements.size(), b.statements.size());
        int less = Math.min(a.statements.size(), b.statements.size());
        set(signals, Signal.BIAS, 1);
        set(signals, Signal.TOP_TWO, more == most && less == second ? 1 : 0);
        set(signals, Signal.ONE_TOP, more == most && less < second ? 1 : 0);
        set(signals, Signal.FIRST_TWO, a.index == 0 && b.index == 1 ? 1 : 0);
        set(signals, Signal.NEIGHBORS, b.index == a.index + 1 ? 1 : 0);
        int apart = Math.abs(a.firstSentence() - b.firstSentence());
        set(signals, Signal.DISTANCE, apart / (double) length);
        set(signals, Signal.BOTH_PEOPLE, isPerson(a) && isPerson(b) ? 1 : 0);
        set(signals, Signal.INNER, reports(a, b) || reports(b, a) ? 1 : 0);
      }
    }
  }

  private void read(Passage p) {
    int blame = p.count(CueWords.HARSH | CueWords.OPPOSING, 0, p.size());
    int praise = p.count(CueWords.KIND | CueWords.SUPPORTING, 0, p.size());
    boolean denies = p.countOutsideQuotes(CueWords.DENYING, 0, p.size()) > 0;
    for (Actor speaker : p.speaking) {
      double share = 1.0 / speaker.statements.size();
      Profile profile = profiles.get(speaker.index);
      profile.blame = Math.min(1, profile.blame + (blame > praise ? share : 0));
      profile.praise = Math.min(1, profile.praise + (praise > blame ? share : 0));
      profile.denial = Math.min(1, profile.denial + (denies ? share : 0));
      for (String word : p.words) {
        if (word.length() >= CONTENT_WORD) {
          profile.content.add(word);
        }
      }
    }
  }

  private static void compare(Profile a, Profile b, double[] signals) {
    set(signals, Signal.BLAME_AND_DENIAL, a.blame * b.denial + b.blame * a.denial);
    set(signals, Signal.BOTH_BLAME, a.blame * b.blame);
    set(signals, Signal.BOTH_DENY, a.denial * b.denial);
    set(signals, Signal.BOTH_PRAISE, a.praise * b.praise);
    set(signals, Signal.ALIKE_CONTENT, cosine(a.content, b.content));
  }

  private static double cosine(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> small = a.size() < b.size() ? a : b;
    Set<String> large = small == a ? b : a;
    int shared = 0;
    for (String word : small) {
      shared += large.contains(word) ? 1 : 0;
    }
    return shared / Math.sqrt((double) a.size() * b.size());
  }

  private static boolean isPerson(Actor actor) {
    return actor.isNamed() && actor.speaker.kind() == Speaker.Kind.PERSON;
  }

  private static boolean reports(Actor outer, Actor inner) {
    return inner.isNamed()
        && outer.statements.stream()
            .anyMatch(statement -> inner.name().equals(statement.innerSpeaker()));
  }

  private static void set(double[] signals, Signal signal, double value) {
    signals[signal.ordinal()] = value;
  }
}

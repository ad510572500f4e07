package dev.counterpoint.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Everything observed between the speakers of an article, as numbers of {@link Signal}. */
final class Ties {

  private static final int REACH = 14;
  private static final double MOST = 3;

  private final Cast cast;
  private final List<Passage> passages;
  private final int n;
  private final double[][][] signals;

  /** What each actor does or says about each other one: against below 0, for above 0. */
  private final double[][] attitude;

  private final double[][] spokenOfBy;
  private final double[] negation;
  private final double[] blame;
  private final double[] denial;
  private final double[] praise;
  private final List<Descriptor> descriptors = new ArrayList<>();

  Ties(Cast cast, List<Passage> passages, String title) {
    this.cast = cast;
    this.passages = passages;
    this.n = cast.speakers.size();
    this.signals = new double[n][n][Signal.COUNT + Standings.pairs()];
    this.attitude = new double[cast.all.size()][cast.all.size()];
    this.spokenOfBy = new double[cast.all.size()][cast.all.size()];
    this.negation = new double[n];
    this.blame = new double[n];
    this.denial = new double[n];
    this.praise = new double[n];
    cast.all.forEach(actor -> descriptors.add(new Descriptor(actor)));
    for (Passage passage : passages) {
      descriptors(passage);
      acts(passage);
      company(passage);
      talk(passage);
    }
    profiles();
    succession();
    pairs(title == null ? "" : title);
  }

  double[] between(int a, int b) {
    return signals[Math.min(a, b)][Math.max(a, b)];
  }

  /** What the speakers together think of somebody: below 0, ill. */
  double likingOf(Actor actor) {
    double sum = 0;
    for (Actor speaker : cast.speakers) {
      sum += clamp(attitude[speaker.index][actor.index]);
    }
    return sum;
  }

  private void add(Actor a, Actor b, Signal signal, double value) {
    if (a == b || a.index >= n || b.index >= n) {
      return;
    }
    double[] pair = between(a.index, b.index);
    pair[signal.ordinal()] = Math.min(MOST, pair[signal.ordinal()] + value);
  }

  /** Cues between two actors, outside quotation marks. */
  private void acts(Passage p) {
    for (int cue = 0; cue < p.size(); cue++) {
      boolean against = p.has(cue, CueWords.OPPOSING);
      boolean with = p.has(cue, CueWords.SUPPORTING);
      if ((!against && !with) || p.quoted.get(cue)) {
        continue;
      }
      Actor left = before(p, cue);
      Actor right = after(p, cue);
      if (left == null || right == null || left == right) {
        continue;
      }
      if (isNegated(p, cue)) {
        boolean swap = against;
        against = with;
        with = swap;
      }
      if (against) {
        add(left, right, Signal.ACT_AGAINST, 1);
        attitude[left.index][right.index] -= 2;
      }
      if (with) {
        add(left, right, Signal.ACT_FOR, 1);
        attitude[left.index][right.index] += 2;
      }
    }
  }

  private static boolean isNegated(Passage p, int cue) {
    for (int i = cue - 1; i >= Math.max(0, cue - 3); i--) {
      if (p.has(i, CueWords.NEGATING)) {
        return true;
      }
    }
    return false;
  }

  private static Actor before(Passage p, int cue) {
    Actor nearest = null;
    for (Passage.Place place : p.places) {
      if (place.to() <= cue && cue - place.to() <= REACH) {
        nearest = place.actor();
      }
    }
    if (nearest == null && p.speaking.size() == 1) {
      nearest = p.speaking.get(0);
    }
    return nearest;
  }

  private static Actor after(Passage p, int cue) {
    for (Passage.Place place : p.places) {
      if (place.from() > cue) {
        if (place.from() - cue > REACH) {
          return null;
        }
        for (int i = cue + 1; i < place.from(); i++) {
          if (p.has(i, CueWords.BREAKING)) {
            return null;
          }
        }
        return place.actor();
      }
    }
    return null;
  }

  private void company(Passage p) {
    for (int i = 0; i < p.places.size(); i++) {
      for (int j = i + 1; j < Math.min(i + 5, p.places.size()); j++) {
        Passage.Place a = p.places.get(i);
        Passage.Place b = p.places.get(j);
        if (a.actor() == b.actor()) {
          continue;
        }
        int gap = b.from() - a.to();
        boolean joined = gap >= 1 && gap <= 2 && isJoin(p, a.to(), b.from());
        add(a.actor(), b.actor(), joined ? Signal.COORDINATED : between(p, a.to(), b.from()), 1);
        if (joined) {
          attitude[a.actor().index][b.actor().index] += 0.5;
          attitude[b.actor().index][a.actor().index] += 0.5;
        }
      }
    }
    if (p.speaking.size() < 2) {
      return;
    }
    boolean contrast = false;
    for (int i = 1; i < p.size(); i++) {
      contrast |= p.has(i, CueWords.CONTRAST) && !p.quoted.get(i);
    }
    for (int i = 0; i + 1 < p.speaking.size(); i++) {
      add(
          p.speaking.get(i),
          p.speaking.get(i + 1),
          contrast ? Signal.SENTENCE_CONTRAST : Signal.SENTENCE_PLAIN,
          1);
    }
  }

  private static Signal between(Passage p, int from, int to) {
    int against = 0;
    int with = 0;
    for (int i = from; i < to; i++) {
      if (!p.quoted.get(i)) {
        against += p.has(i, CueWords.OPPOSING) ? 1 : 0;
        with += p.has(i, CueWords.SUPPORTING) ? 1 : 0;
      }
    }
    return against > with
        ? Signal.TOGETHER_AGAINST
        : with > against ? Signal.TOGETHER_FOR : Signal.TOGETHER;
  }

  private static boolean isJoin(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!p.words.get(i).equals("and") && !p.words.get(i).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** A speaker's statements about others. */
  private void talk(Passage p) {
    if (p.speaking.isEmpty()) {
      return;
    }
    int harsh = p.count(CueWords.HARSH | CueWords.OPPOSING);
    int kind = p.count(CueWords.KIND | CueWords.SUPPORTING);
    for (Actor speaker : p.speaking) {
      Set<Actor> spokenOf = new HashSet<>();
      for (Passage.Place place : p.places) {
        if (place.actor() != speaker && !p.speaking.contains(place.actor())) {
          spokenOf.add(place.actor());
        }
      }
      for (Actor other : spokenOf) {
        Signal signal =
            harsh > kind ? Signal.TALK_AGAINST : kind > harsh ? Signal.TALK_FOR : Signal.TALK_PLAIN;
        add(speaker, other, signal, 1);
        int close = closeTalk(p, other);
        if (close != 0) {
          add(speaker, other, close < 0 ? Signal.CLOSE_TALK_AGAINST : Signal.CLOSE_TALK_FOR, 1);
          attitude[speaker.index][other.index] += close < 0 ? -0.5 : 0.5;
        }
        spokenOfBy[speaker.index][other.index]++;
        attitude[speaker.index][other.index] += harsh > kind ? -1 : kind > harsh ? 0.3 : -0.3;
        if (other.index < n && speaker.index < n) {
          double[] pair = between(speaker.index, other.index);
          int bit = speaker.index < other.index ? 1 : 2;
          int seen = (int) pair[Signal.TALK_MUTUAL.ordinal()] | bit;
          pair[Signal.TALK_MUTUAL.ordinal()] = seen;
        }
      }
    }
  }

  private static int closeTalk(Passage p, Actor other) {
    int sum = 0;
    for (Passage.Place place : p.places) {
      if (place.actor() == other) {
        for (int i = Math.max(0, place.from() - 5); i < Math.min(p.size(), place.to() + 5); i++) {
          sum -= p.has(i, CueWords.HARSH | CueWords.OPPOSING) ? 1 : 0;
          sum += p.has(i, CueWords.KIND | CueWords.SUPPORTING) ? 1 : 0;
        }
      }
    }
    return sum;
  }

  private void descriptors(Passage p) {
    for (Passage.Place place : p.places) {
      if (!place.pronoun()) {
        descriptors.get(place.actor().index).read(p, place);
      }
    }
  }

  private void profiles() {
    for (Passage p : passages) {
      int harsh = p.count(CueWords.HARSH | CueWords.OPPOSING);
      int kind = p.count(CueWords.KIND | CueWords.SUPPORTING);
      boolean denies = false;
      for (int i = 0; i < p.size(); i++) {
        denies |= p.has(i, CueWords.DENYING) && !p.quoted.get(i);
      }
      for (Actor speaker : p.speaking) {
        double share = 1.0 / speaker.statements.size();
        blame[speaker.index] += harsh > kind ? share : 0;
        praise[speaker.index] += kind > harsh ? share : 0;
        denial[speaker.index] += denies ? share : 0;
        negation[speaker.index] += p.count(CueWords.NEGATING) > 0 ? share : 0;
      }
    }
    for (int i = 0; i < n; i++) {
      blame[i] = Math.min(1, blame[i]);
      praise[i] = Math.min(1, praise[i]);
      denial[i] = Math.min(1, denial[i]);
      negation[i] = Math.min(1, negation[i]);
    }
  }

  private void succession() {
    Actor last = null;
    int lastSentence = -1;
    for (Passage p : passages) {
      for (Actor speaker : p.speaking) {
        if (last != null && last != speaker && !(lastSentence == p.sentence.number())) {
          boolean contrast = false;
          boolean adding = false;
          boolean denies = false;
          for (int i = 0; i < p.size(); i++) {
            boolean outside = !p.quoted.get(i);
            contrast |= i < 2 && outside && p.has(i, CueWords.CONTRAST);
            adding |= outside && p.has(i, CueWords.ADDING);
            denies |= outside && p.has(i, CueWords.DENYING);
          }
          add(
              last,
              speaker,
              contrast ? Signal.NEXT_CONTRAST : adding ? Signal.NEXT_ADDING : Signal.NEXT_PLAIN,
              1);
          if (denies) {
            add(last, speaker, Signal.NEXT_DENYING, 1);
          }
        }
        last = speaker;
        lastSentence = p.sentence.number();
      }
    }
  }

  private void pairs(String title) {
    int total = 0;
    int top = 0;
    for (Actor actor : cast.speakers) {
      total += actor.statements.size();
      top = Math.max(top, actor.statements.size());
    }
    int second = 0;
    int tops = 0;
    for (Actor actor : cast.speakers) {
      int size = actor.statements.size();
      if (size == top) {
        tops++;
      } else {
        second = Math.max(second, size);
      }
    }
    if (tops > 1) {
      second = top;
    }
    int length = Math.max(1, passages.size());
    List<Map<String, Integer>> contents = contents();
    titleActs(title);
    nearness();
    int hero = 0;
    for (Actor actor : cast.all) {
      if (actor.mentions > cast.all.get(hero).mentions) {
        hero = actor.index;
      }
    }
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        Actor left = cast.speakers.get(a);
        Actor right = cast.speakers.get(b);
        double[] f = signals[a][b];
        f[Signal.BIAS.ordinal()] = 1;
        f[Signal.INNER.ordinal()] = reports(left, right) || reports(right, left) ? 1 : 0;
        f[Signal.TALK_MUTUAL.ordinal()] = f[Signal.TALK_MUTUAL.ordinal()] == 3 ? 1 : 0;
        descriptors.get(a).compare(descriptors.get(b), f);
        thirds(a, b, f);
        f[Signal.BLAME_AND_DENIAL.ordinal()] = blame[a] * denial[b] + blame[b] * denial[a];
        f[Signal.BOTH_BLAME.ordinal()] = blame[a] * blame[b];
        f[Signal.BOTH_NEGATE.ordinal()] = negation[a] * negation[b];
        f[Signal.ONE_NEGATES.ordinal()] = Math.abs(negation[a] - negation[b]);
        hero(a, b, hero, f);
        f[Signal.BOTH_DENY.ordinal()] = denial[a] * denial[b];
        f[Signal.BOTH_PRAISE.ordinal()] = praise[a] * praise[b];
        f[Signal.BLAME_AND_PRAISE.ordinal()] = blame[a] * praise[b] + blame[b] * praise[a];
        f[Signal.ALIKE_CONTENT.ordinal()] = cosine(contents.get(a), contents.get(b));
        double distance = Math.abs(left.firstSentence() - right.firstSentence()) / (double) length;
        f[Signal.DISTANCE.ordinal()] = distance;
        f[Signal.NEIGHBORS.ordinal()] = b == a + 1 ? 1 : 0;
        int high = Math.max(left.statements.size(), right.statements.size());
        int low = Math.min(left.statements.size(), right.statements.size());
        f[Signal.TOP_TWO.ordinal()] = high == top && low == second ? 1 : 0;
        f[Signal.ONE_TOP.ordinal()] = high == top && low < second ? 1 : 0;
        f[Signal.FIRST_TWO.ordinal()] = a == 0 && b == 1 ? 1 : 0;
        f[Signal.BOTH_IN_TITLE.ordinal()] =
            descriptors.get(a).isIn(title) && descriptors.get(b).isIn(title) ? 1 : 0;
        boolean author = isAuthor(left) || isAuthor(right);
        f[Signal.ONE_AUTHOR.ordinal()] = author ? 1 : 0;
        boolean bothPeople = isPerson(left) && isPerson(right);
        f[Signal.BOTH_PEOPLE.ordinal()] = bothPeople ? 1 : 0;
        f[Signal.BOTH_GROUPS.ordinal()] = !isPerson(left) && !isPerson(right) ? 1 : 0;
        f[Signal.ONE_NAMELESS.ordinal()] = !left.isNamed() || !right.isNamed() ? 1 : 0;
        f[Signal.MANY_SPEAKERS.ordinal()] = Math.log(n / 5.0);
      }
    }
  }

  private void hero(int a, int b, int hero, double[] f) {
    double left = clamp(attitude[a][hero] + attitude[hero][a]);
    double right = clamp(attitude[b][hero] + attitude[hero][b]);
    if (a == hero || b == hero) {
      double toward = a == hero ? right : left;
      f[Signal.HERO_BLAMED.ordinal()] = Math.max(0, -toward);
      f[Signal.HERO_PRAISED.ordinal()] = Math.max(0, toward);
      int other = a == hero ? b : a;
      f[Signal.HERO_SPOKEN_OF.ordinal()] = spokenOfBy[other][hero] > 0 ? 1 : 0;
      f[Signal.HERO_AND_OTHER.ordinal()] = 1;
      return;
    }
    double both = Math.min(Math.abs(left), Math.abs(right));
    f[Signal.HERO_ALIKE.ordinal()] = left * right > 0 ? both : 0;
    f[Signal.HERO_UNLIKE.ordinal()] = left * right < 0 ? both : 0;
    f[Signal.BOTH_SPEAK_OF_HERO.ordinal()] =
        spokenOfBy[a][hero] > 0 && spokenOfBy[b][hero] > 0 ? 1 : 0;
  }

  private void titleActs(String title) {
    String[] words = title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+");
    Actor last = null;
    int against = 0;
    int with = 0;
    for (String word : words) {
      int cue = CueWords.of(word);
      against += (cue & CueWords.OPPOSING) != 0 ? 1 : 0;
      with += (cue & CueWords.SUPPORTING) != 0 ? 1 : 0;
      for (Actor actor : cast.all) {
        if (word.length() > 2 && descriptors.get(actor.index).nameWords.contains(word)) {
          if (last != null && last != actor && against != with) {
            add(last, actor, against > with ? Signal.TITLE_AGAINST : Signal.TITLE_FOR, 1);
            attitude[last.index][actor.index] += against > with ? -2 : 2;
          }
          last = actor;
          against = 0;
          with = 0;
          break;
        }
      }
    }
  }

  private void nearness() {
    for (int i = 0; i < passages.size(); i++) {
      for (int j = i; j < Math.min(passages.size(), i + 6); j++) {
        boolean same = passages.get(i).sentence.paragraph() == passages.get(j).sentence.paragraph();
        for (Actor a : passages.get(i).speaking) {
          for (Actor b : passages.get(j).speaking) {
            add(a, b, Signal.NEAR, 1.0 / (1 + j - i));
            if (same && i != j) {
              add(a, b, Signal.SAME_PARAGRAPH, 1);
            }
          }
        }
      }
    }
  }

  private void thirds(int a, int b, double[] f) {
    double alike = 0;
    double unlike = 0;
    for (int c = 0; c < attitude.length; c++) {
      if (c == a || c == b) {
        continue;
      }
      double left = clamp(attitude[a][c] + attitude[c][a]);
      double right = clamp(attitude[b][c] + attitude[c][b]);
      double both = Math.min(Math.abs(left), Math.abs(right));
      if (left * right > 0) {
        alike += both;
      } else if (left * right < 0) {
        unlike += both;
      }
    }
    f[Signal.THIRD_ALIKE.ordinal()] = Math.min(MOST, alike);
    f[Signal.THIRD_UNLIKE.ordinal()] = Math.min(MOST, unlike);
  }

  private static double clamp(double value) {
    return Math.max(-2, Math.min(2, value));
  }

  private List<Map<String, Integer>> contents() {
    List<Map<String, Integer>> contents = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      contents.add(new HashMap<>());
    }
    for (Passage p : passages) {
      for (Actor speaker : p.speaking) {
        for (String word : p.words) {
          if (word.length() > 4 && word.charAt(0) != ',') {
            contents.get(speaker.index).merge(word, 1, Integer::sum);
          }
        }
      }
    }
    return contents;
  }

  private static double cosine(Map<String, Integer> a, Map<String, Integer> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Map<String, Integer> small = a.size() < b.size() ? a : b;
    Map<String, Integer> large = small == a ? b : a;
    int shared = 0;
    for (String word : small.keySet()) {
      shared += large.containsKey(word) ? 1 : 0;
    }
    return shared / Math.sqrt((double) a.size() * b.size());
  }

  private static boolean reports(Actor outer, Actor inner) {
    for (dev.counterpoint.statement.Statement statement : outer.statements) {
      if (statement.innerSpeaker() != null && statement.innerSpeaker().equals(inner.name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAuthor(Actor actor) {
    return actor.isNamed()
        && actor.speaker.kind() == dev.counterpoint.statement.Speaker.Kind.AUTHOR;
  }

  private static boolean isPerson(Actor actor) {
    return actor.isNamed()
        && actor.speaker.kind() == dev.counterpoint.statement.Speaker.Kind.PERSON;
  }

  /** What the article calls an actor, beside the name. */
  private static final class Descriptor {
    private static final Set<String> DULL =
        Set.of(
            ",", "(", ")", ";", ":", "the", "a", "an", "of", "in", "on", "at", "for", "to", "and",
            "by", "with", "from", "said", "who", "is", "was", "that", "his", "her", "its", "their",
            "as", "but", "has", "had", "have", "it", "he", "she", "they", "this", "mr", "ms", "mrs",
            "told", "says", "added", "would", "not", "be", "are", "were", "also", "when", "which");
    private static final Set<String> TITLES =
        Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "the",
            "of",
            "for",
            "and",
            "a");

    private final Set<String> nameWords = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<Integer> kinds = new HashSet<>();
    private final List<String> inName = new ArrayList<>();
    private boolean critic;

    Descriptor(Actor actor) {
      for (String word : actor.name().split("[^\\p{L}\\p{N}'-]+")) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || TITLES.contains(lower)) {
          continue;
        }
        if (Character.isUpperCase(word.charAt(0))) {
          nameWords.add(lower);
        }
        inName.add(lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower);
        keep(word, lower);
      }
      if (actor.isNamed() && actor.speaker.role() != null) {
        for (String word : actor.speaker.role().split("[^\\p{L}\\p{N}'-]+")) {
          if (!word.isEmpty()) {
            keep(word, word.toLowerCase(Locale.ROOT));
          }
        }
      }
    }

    private void keep(String form, String lower) {
      if (DULL.contains(lower)) {
        return;
      }
      if (Character.isUpperCase(form.charAt(0))) {
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        names.add(bare);
        if (bare.length() > 4) {
          stems.add(bare.substring(0, 5));
        }
      } else {
        words.add(lower);
      }
      int kind = Standings.of(lower);
      if (kind >= 0) {
        kinds.add(kind);
      }
      if ((CueWords.of(lower) & CueWords.OPPOSING) != 0) {
        critic = true;
      }
    }

    void read(Passage p, Passage.Place place) {
      for (int i = place.from() - 1; i >= Math.max(0, place.from() - 4); i--) {
        if (isStop(p, i)) {
          break;
        }
        keep(p.forms.get(i), p.words.get(i));
      }
      int at = place.to();
      if (at < p.size() && (p.words.get(at).equals(",") || p.words.get(at).equals("("))) {
        for (int i = at + 1; i < Math.min(p.size(), at + 11); i++) {
          if (p.words.get(i).equals(",") && i > at + 2
              || isStop(p, i) && !p.words.get(i).equals(",")) {
            break;
          }
          keep(p.forms.get(i), p.words.get(i));
        }
      }
    }

    private static boolean isStop(Passage p, int i) {
      String word = p.words.get(i);
      return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))
          || p.quoted.get(i)
          || word.equals("who")
          || word.equals("said");
    }

    int party() {
      int party = 0;
      for (String word : names) {
        if (word.startsWith("republican")
            || word.equals("gop")
            || word.startsWith("r-")
            || word.equals("tory")
            || word.equals("conservative")) {
          party |= 1;
        }
        if (word.startsWith("democrat") || word.startsWith("d-") || word.equals("labour")) {
          party |= 2;
        }
      }
      return party == 3 ? 0 : party;
    }

    void compare(Descriptor other, double[] f) {
      int mine = party();
      int theirs = other.party();
      f[Signal.SAME_PARTY.ordinal()] = mine != 0 && mine == theirs ? 1 : 0;
      f[Signal.OTHER_PARTY.ordinal()] = mine != 0 && theirs != 0 && mine != theirs ? 1 : 0;
      f[Signal.BELONGS.ordinal()] =
          !critic && !other.critic && (isCalledBy(other) || other.isCalledBy(this)) ? 1 : 0;
      f[Signal.ONE_CRITIC.ordinal()] = critic != other.critic ? 1 : 0;
      f[Signal.SHARED_NAMES.ordinal()] = Math.min(3, shared(stems, other.stems));
      f[Signal.NAME_WITHIN.ordinal()] =
          !critic && !other.critic && (isWithin(other) || other.isWithin(this)) ? 1 : 0;
      int same = 0;
      for (int kind : kinds) {
        same += other.kinds.contains(kind) ? 1 : 0;
        for (int theirKind : other.kinds) {
          f[Signal.COUNT + Standings.pair(kind, theirKind)] = 1;
        }
      }
      f[Signal.SAME_STANDING.ordinal()] = Math.min(2, same);
      f[Signal.OTHER_STANDING.ordinal()] =
          same == 0 && !kinds.isEmpty() && !other.kinds.isEmpty() ? 1 : 0;
      f[Signal.SHARED_WORDS.ordinal()] = Math.min(3, shared(words, other.words));
    }

    private boolean isCalledBy(Descriptor other) {
      for (String word : other.nameWords) {
        if (word.length() > 2 && names.contains(word)) {
          return true;
        }
      }
      return false;
    }

    /** Whether this name, or its last word, stands in the other's. */
    private boolean isWithin(Descriptor other) {
      if (inName.isEmpty() || inName.size() >= other.inName.size()) {
        return false;
      }
      String last = inName.get(inName.size() - 1);
      return nameWords.contains(last) && other.inName.contains(last);
    }

    private static int shared(Set<String> a, Set<String> b) {
      int shared = 0;
      for (String word : a) {
        shared += b.contains(word) ? 1 : 0;
      }
      return shared;
    }

    boolean isIn(String title) {
      for (String word : nameWords) {
        if (word.length() > 2 && title.toLowerCase(Locale.ROOT).contains(word)) {
          return true;
        }
      }
      return false;
    }
  }
}

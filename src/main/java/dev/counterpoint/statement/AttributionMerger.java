package dev.counterpoint.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Brings attributions and quotations together: a quotation that no cue claims goes to who spoke
 * last, and an attitude inside somebody's words is that somebody's.
 */
final class AttributionMerger {

  private static final int WORDS_OF_A_QUOTE = 4;
  private static final int MOST_PIECES = 40;
  private static final int FARTHEST = 200;
  private static final int LONGEST_LABEL = 8;
  private static final java.util.Set<String> PRONOUNS = java.util.Set.of("he", "she", "they");

  private final Words words;
  private final Syntax syntax;

  AttributionMerger(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  List<Attribution> merge(List<Attribution> found) {
    List<Attribution> kept = withoutNested(found);
    kept = withoutRepeats(kept);
    lendSources(kept);
    kept.sort(Comparator.comparingInt(Attribution::start));
    List<Attribution> all = withQuotations(kept);
    all.sort(Comparator.comparingInt(Attribution::start));
    return all;
  }

  /** In "vowed to fight the plan" the fight is in the vow already. */
  private List<Attribution> withoutRepeats(List<Attribution> found) {
    List<Attribution> kept = new ArrayList<>();
    Attribution outer = null;
    for (Attribution attribution : found) {
      boolean infinitive =
          outer != null
              && attribution.cue() != null
              && attribution.source() != null
              && attribution.source().equals(outer.source())
              && outer.covers(anchor(attribution))
              && words.tag(attribution.cue().from()) == Tag.TO;
      if (!infinitive) {
        kept.add(attribution);
        outer = attribution.saying() ? null : attribution;
      }
    }
    return kept;
  }

  /** In "It failed, said Smith, adding that ..." Smith adds it, too. */
  private void lendSources(List<Attribution> found) {
    Attribution before = null;
    for (int i = 0; i < found.size(); i++) {
      Attribution attribution = found.get(i);
      boolean participle =
          attribution.source() == null
              && attribution.cue() != null
              && words.tag(attribution.cue().last()) == Tag.VERB_ING
              && words.isComma(attribution.cue().from() - 1);
      boolean lends =
          before != null
              && before.source() != null
              && words.sentence(before.cue().from()) == words.sentence(anchor(attribution));
      if (participle && lends) {
        attribution = attribution.withSource(before.source());
        found.set(i, attribution);
      }
      if (attribution.cue() != null && attribution.saying()) {
        before = attribution;
      }
    }
  }

  private List<Attribution> withoutNested(List<Attribution> found) {
    int[] owner = owners(found);
    Range[] reported = new Range[found.size()];
    boolean[] dropped = new boolean[found.size()];
    for (int i = 0; i < found.size(); i++) {
      Attribution inner = found.get(i);
      int outer = owner[anchor(inner)];
      dropped[i] = outer >= 0 && outer != i;
      if (dropped[i] && inner.saying() && inner.source() != null && reported[outer] == null) {
        reported[outer] = inner.source();
      }
    }
    List<Attribution> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!dropped[i]) {
        kept.add(found.get(i).withInner(reported[i]));
      } else if (dropped[i] && isSaidElsewhere(found, reported, owner[anchor(found.get(i))], i)) {
        // "Smith said, according to the paper": Smith said it, whoever passed it on.
        kept.add(found.get(i));
      }
    }
    return kept;
  }

  private boolean isSaidElsewhere(List<Attribution> found, Range[] reported, int outer, int inner) {
    return isAccordingTo(found.get(outer)) && reported[outer] != null && found.get(inner).saying();
  }

  /** Which attribution's words each token is in; what stands before its cue comes first. */
  private int[] owners(List<Attribution> found) {
    int[] owner = new int[words.size()];
    Arrays.fill(owner, -1);
    for (boolean contentFirst : new boolean[] {true, false}) {
      for (int i = 0; i < found.size(); i++) {
        Attribution outer = found.get(i);
        boolean first = outer.start() < anchor(outer);
        if (outer.saying() && first == contentFirst && owner[anchor(outer)] < 0) {
          own(owner, outer, i);
        }
      }
    }
    return owner;
  }

  private static void own(int[] owner, Attribution outer, int number) {
    for (Range range : outer.content()) {
      for (int t = range.from(); t < range.to(); t++) {
        if (owner[t] < 0) {
          owner[t] = number;
        }
      }
    }
  }

  private static int anchor(Attribution attribution) {
    return attribution.cue() == null ? attribution.start() : attribution.cue().last();
  }

  private boolean isAccordingTo(Attribution attribution) {
    return attribution.cue() != null && words.is(attribution.cue().from(), "according");
  }

  private List<Attribution> withQuotations(List<Attribution> found) {
    List<Attribution> all = new ArrayList<>(found);
    int[] owner = new int[words.size()];
    Arrays.fill(owner, -1);
    for (int i = 0; i < all.size(); i++) {
      for (Range range : all.get(i).content()) {
        Arrays.fill(owner, range.from(), range.to(), i);
      }
    }
    int last = -1;
    int lastEnd = -1;
    for (Quotation quotation : words.quotations().all()) {
      Range range = quotation.range();
      int holder = holder(owner, range);
      if (holder >= 0) {
        last = holder;
        lastEnd = Math.max(all.get(holder).end(), range.to());
        continue;
      }
      if (isTooShort(quotation) || words.isInTitle(range.from()) || isListed(range.from() - 1)) {
        continue;
      }
      boolean sameParagraph =
          last >= 0 && words.paragraph(lastEnd - 1) == words.paragraph(range.from());
      boolean reopened = last >= 0 && isReopened(range, lastEnd);
      boolean roomLeft = last >= 0 && all.get(last).content().size() < MOST_PIECES;
      if ((sameParagraph || reopened) && roomLeft) {
        Attribution speaker = all.get(last);
        List<Range> content = new ArrayList<>(speaker.content());
        content.add(range);
        content.sort(Comparator.comparingInt(Range::from));
        all.set(last, speaker.withContent(content));
        lastEnd = Math.max(lastEnd, range.to());
        continue;
      }
      Range source = speakerOfOrphan(range, last >= 0 ? all.get(last) : null, lastEnd);
      all.add(new Attribution(true, source, null, null, null, List.of(range), false));
      last = all.size() - 1;
      lastEnd = range.to();
    }
    return all;
  }

  /** A dash that opens a paragraph, or stands behind a label in capitals, lists a headline. */
  private boolean isListed(int dash) {
    if (dash < 0 || !words.hasShape(dash, Shape.DASH)) {
      return false;
    }
    int paragraph = words.paragraph(dash);
    for (int i = dash - 1; i >= 0 && words.paragraph(i) == paragraph; i--) {
      if (!words.token(i).allCapitals() || dash - i > LONGEST_LABEL) {
        return false;
      }
    }
    return true;
  }

  private int holder(int[] owner, Range range) {
    int held = 0;
    int holder = -1;
    for (int t = range.from(); t < range.to(); t++) {
      if (owner[t] >= 0) {
        held++;
        holder = owner[t];
      }
    }
    return held * 2 > range.length() ? holder : -1;
  }

  private boolean isTooShort(Quotation quotation) {
    int count = 0;
    for (int t = quotation.range().from(); t < quotation.range().to(); t++) {
      Shape shape = words.shape(t);
      count += shape == Shape.WORD || shape == Shape.NUMBER ? 1 : 0;
    }
    return count < WORDS_OF_A_QUOTE;
  }

  /** The paragraph before ended inside a quotation and this one starts with a mark again. */
  private boolean isReopened(Range range, int lastEnd) {
    Quotation before = words.quotations().at(lastEnd - 1);
    return before != null
        && !before.closed()
        && words.paragraph(range.from()) - words.paragraph(lastEnd - 1) <= 1;
  }

  /** The first subject that can speak: a name, or he, she, they. */
  private Range speakerIn(int sentence, int before) {
    int to = Math.min(words.end(sentence), before);
    int from = Math.max(words.start(sentence), to - FARTHEST);
    if (from >= to) {
      return null;
    }
    for (Range subject : syntax.subjects().in(from, to)) {
      boolean pronoun = PRONOUNS.contains(words.lower(subject.from())) && subject.length() == 1;
      if (pronoun || words.tag(subject.last()) == Tag.NAME) {
        return subject;
      }
    }
    return null;
  }

  private Range speakerOfOrphan(Range range, Attribution last, int lastEnd) {
    if (last != null && words.paragraph(range.from()) - words.paragraph(lastEnd - 1) <= 1) {
      return last.source();
    }
    int sentence = words.sentence(range.from());
    Range here = speakerIn(sentence, range.from());
    if (here != null && here.from() < range.from()) {
      return here;
    }
    return sentence == 0 ? null : speakerIn(sentence - 1, range.from());
  }
}

package dev.counterpoint.statement;

import java.util.List;
import java.util.Set;

/**
 * How the reporter's own voice sounds, outside quotation marks: each a share of its sentences.
 *
 * @param firstPerson sentences with I, my, me
 * @param plural sentences with we, our, us
 * @param address sentences with you, your
 * @param questions sentences that ask
 * @param duty sentences with should, must, ought
 * @param contractions sentences with n't, 're, 've
 * @param attributed sentences in which somebody is cited
 * @param dated sentences that name a day of the week
 */
record Voice(
    double firstPerson,
    double plural,
    double address,
    double questions,
    double duty,
    double contractions,
    double attributed,
    double dated) {

  private static final Set<String> I = Set.of("i", "my", "me", "myself");
  private static final Set<String> WE = Set.of("we", "our", "us", "ourselves");
  private static final Set<String> YOU = Set.of("you", "your", "yourself");
  private static final Set<String> DUTY = Set.of("should", "must", "ought");
  private static final Set<String> CONTRACTIONS = Set.of("n't", "'re", "'ve", "'ll");

  static Voice of(Words words, List<Attribution> attributions) {
    boolean[] cited = new boolean[words.sentences()];
    for (Attribution a : attributions) {
      if (a.saying() && a.source() != null && !isOwn(words, a.source())) {
        cited[words.sentence(a.source().from())] = true;
      }
    }
    int[] counts = new int[8];
    int sentences = 0;
    for (int s = 0; s < words.sentences(); s++) {
      if (words.start(s) == words.end(s) || words.isQuoted(words.start(s))) {
        continue;
      }
      sentences++;
      boolean[] has = signs(words, s);
      has[6] = cited[s];
      for (int k = 0; k < has.length; k++) {
        counts[k] += has[k] ? 1 : 0;
      }
    }
    double n = Math.max(1, sentences);
    return new Voice(
        counts[0] / n,
        counts[1] / n,
        counts[2] / n,
        counts[3] / n,
        counts[4] / n,
        counts[5] / n,
        counts[6] / n,
        counts[7] / n);
  }

  private static boolean isOwn(Words words, Range source) {
    String word = words.lower(source.from());
    return source.length() == 1 && (I.contains(word) || WE.contains(word) || YOU.contains(word));
  }

  private static boolean[] signs(Words words, int sentence) {
    boolean[] has = new boolean[8];
    for (int i = words.start(sentence); i < words.end(sentence); i++) {
      if (words.isQuoted(i)) {
        continue;
      }
      String word = words.lower(i);
      has[0] |= I.contains(word);
      has[1] |= WE.contains(word) && !words.token(i).allCapitals();
      has[2] |= YOU.contains(word);
      has[3] |= word.startsWith("?");
      has[4] |= DUTY.contains(word);
      has[5] |= CONTRACTIONS.contains(word);
      has[7] |=
          word.endsWith("day") && words.token(i).capitalized() && ClosedClasses.isCalendar(word);
    }
    return has;
  }
}

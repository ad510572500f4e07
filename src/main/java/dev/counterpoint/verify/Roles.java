package dev.counterpoint.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what to whom is as the article has it: "A sued B" is not "B sued A". */
final class Roles implements Check {

  private static final String RULE = "roles";

  /** How many words may stand between a verb and who does it or bears it. */
  private static final int REACH = 4;

  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is", "are", "being");

  /** One name, a verb, another name; a passive is turned round. */
  private record Deed(String doer, String verb, String bearer) {

    boolean isAbout(String sentence) {
      return sentence.contains(doer) && sentence.contains(bearer);
    }

    Deed reversed() {
      return new Deed(bearer, verb, doer);
    }
  }

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    List<Deed> ours = new ArrayList<>();
    passage.lines().forEach(line -> deedsOfSentence(line.words(), ours));
    if (ours.isEmpty()) {
      return Optional.empty();
    }
    List<Deed> theirs = new ArrayList<>();
    for (Ground.Basis sentence : ground.basisOf(passage)) {
      if (ours.stream().anyMatch(deed -> deed.isAbout(sentence.lower()))) {
        theirs.addAll(deeds(sentence.text()));
      }
    }
    boolean reversed =
        ours.stream().anyMatch(deed -> theirs.contains(deed.reversed()) && !theirs.contains(deed));
    return reversed ? Optional.of(fault(passage)) : Optional.empty();
  }

  private static List<Deed> deeds(String text) {
    List<Deed> deeds = new ArrayList<>();
    for (String sentence : Prose.sentences(text)) {
      deedsOfSentence(Word.of(sentence), deeds);
    }
    return deeds;
  }

  private static void deedsOfSentence(List<Word> words, List<Deed> deeds) {
    for (int i = 1; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      String before = word.capital() ? null : name(words, i, -1);
      String after = before == null ? null : name(words, i, 1);
      if (after == null || after.equals(before)) {
        continue;
      }
      String verb = Lemma.of(word.form());
      boolean isVerb = !Terms.isFunctionWord(verb) && Thesaurus.ENGLISH.senses(verb).count(1) > 0;
      if (!isVerb) {
        continue;
      }
      boolean passive =
          PASSIVE.contains(words.get(i - 1).form()) && words.get(i + 1).form().equals("by");
      Deed deed = new Deed(before, verb, after);
      deeds.add(passive ? deed.reversed() : deed);
    }
  }

  /** The nearest capitalized word on one side, by its last name part; {@code null} if too far. */
  private static String name(List<Word> words, int verb, int step) {
    for (int k = 1; k <= REACH; k++) {
      int at = verb + k * step;
      if (at < 0 || at >= words.size()) {
        return null;
      }
      if (words.get(at).capital() && !Terms.isFunctionWord(words.get(at).form())) {
        int last = at;
        boolean more = step > 0;
        while (more && last + 1 < words.size() && words.get(last + 1).capital()) {
          last++;
        }
        return Names.stem(words.get(last).form());
      }
    }
    return null;
  }

  private static Fault fault(Passage passage) {
    String part = passage.part().label();
    return new Fault(
        RULE,
        "A " + part + " turned round who does what to whom.",
        "The "
            + part
            + " \""
            + passage.text()
            + "\" turns round who does what to whom: keep it as the article has it.");
  }
}

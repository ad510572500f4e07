package dev.counterpoint.verify;

import dev.counterpoint.summary.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sides are treated alike: nobody speaks for both, neither position is drawn out while the other is
 * cut short, and the words that bring a claim in vouch for neither side's and doubt neither's.
 */
final class EvenHands {

  private static final String RULE = "even-handed";

  /** How much longer one position may be than the other, and from how many words on it matters. */
  private static final int LONGER = 3;

  private static final int MATTERS = 12;

  /** Reporting verbs that take the claim for true, and such as leave or make it doubtful. */
  private static final Set<String> VOUCHING =
      Set.of("note", "explain", "confirm", "reveal", "show", "recognize", "know", "prove");

  private static final Set<String> DOUBTING =
      Set.of("argue", "contend", "maintain", "assert", "believe", "feel", "think", "suggest");

  /** Verbs that do neither, and after which only what is said can come. */
  private static final Set<String> PLAIN =
      Set.of("say", "tell", "add", "state", "write", "ask", "report", "call", "announce", "reply");

  private static final Set<String> HEARSAY =
      Set.of("allegedly", "reportedly", "apparently", "supposedly", "purportedly", "seemingly");

  /** How many words after the speaker's name may stand before the verb. */
  private static final int REACH = 4;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

  private EvenHands() {}

  /** Everything that is uneven between two sides. */
  static List<Fault> faults(List<Draft.Side> sides, Ground ground) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        Draft.Side one = sides.get(i);
        Draft.Side other = sides.get(j);
        speakerOfBoth(one, other).ifPresent(faults::add);
        lengths(one, other).ifPresent(faults::add);
        verbs(one, other).ifPresent(faults::add);
        hearsay(one, other, ground).ifPresent(faults::add);
      }
    }
    return faults;
  }

  private static Optional<Fault> speakerOfBoth(Draft.Side one, Draft.Side other) {
    List<Speakers.Name> others = speakers(other);
    return speakers(one).stream()
        .filter(speaker -> others.stream().anyMatch(speaker::isSame))
        .findFirst()
        .map(
            speaker ->
                new Fault(
                    RULE,
                    "Somebody speaks for both sides.",
                    "\""
                        + speaker.text()
                        + "\" speaks for both sides: put all claims of one speaker on one side."));
  }

  private static List<Speakers.Name> speakers(Draft.Side side) {
    return side.claims().stream()
        .map(Draft.Claim::speaker)
        .filter(speaker -> speaker != null)
        .distinct()
        .map(Speakers.Name::of)
        .toList();
  }

  private static Optional<Fault> lengths(Draft.Side one, Draft.Side other) {
    int words = length(one);
    int others = length(other);
    int more = Math.max(words, others);
    int less = Math.min(words, others);
    boolean uneven = less > 0 && more > LONGER * less && more - less >= MATTERS;
    return uneven
        ? Optional.of(
            new Fault(
                RULE,
                "One side's position is told at much greater length than the other's.",
                "Give the positions of both sides about the same length."))
        : Optional.empty();
  }

  private static int length(Draft.Side side) {
    return side.position() == null ? 0 : Word.count(side.position());
  }

  private static Optional<Fault> verbs(Draft.Side one, Draft.Side other) {
    Set<String> verbs = reportingVerbs(one);
    Set<String> others = reportingVerbs(other);
    boolean uneven = isFavored(verbs, others) || isFavored(others, verbs);
    return uneven
        ? Optional.of(
            new Fault(
                RULE,
                "One side is taken at its word where the other is doubted.",
                "Bring in the claims of both sides with the same verb: \"said\"."))
        : Optional.empty();
  }

  private static boolean isFavored(Set<String> verbs, Set<String> others) {
    return has(verbs, VOUCHING)
        && !has(verbs, DOUBTING)
        && has(others, DOUBTING)
        && !has(others, VOUCHING);
  }

  private static boolean has(Set<String> verbs, Set<String> kind) {
    return verbs.stream().anyMatch(kind::contains);
  }

  /** The verbs by which our words bring in what the speakers of a side say. */
  private static Set<String> reportingVerbs(Draft.Side side) {
    Set<String> verbs = new HashSet<>();
    for (Draft.Claim claim : side.claims()) {
      Speakers.Name speaker = Speakers.Name.of(claim.speaker() == null ? "" : claim.speaker());
      reportingVerb(frame(claim.text()), speaker).ifPresent(verbs::add);
    }
    return verbs;
  }

  private static List<Word> frame(String text) {
    return Word.of(Quotation.without(text, Quotation.in(text)));
  }

  private static Optional<String> reportingVerb(List<Word> words, Speakers.Name speaker) {
    int at = 0;
    while (at < words.size() && !isSubject(words.get(at), at, speaker)) {
      at++;
    }
    return words.stream()
        .skip(at + 1L)
        .limit(REACH)
        .map(word -> Lemma.of(word.form()))
        .filter(
            lemma -> VOUCHING.contains(lemma) || DOUBTING.contains(lemma) || PLAIN.contains(lemma))
        .findFirst();
  }

  private static boolean isSubject(Word word, int at, Speakers.Name speaker) {
    boolean pronoun = at == 0 && PRONOUNS.contains(word.form());
    return pronoun || word.capital() && speaker.words().contains(Names.stem(word.form()));
  }

  private static Optional<Fault> hearsay(Draft.Side one, Draft.Side other, Ground ground) {
    return isHearsay(one, ground) == isHearsay(other, ground)
        ? Optional.empty()
        : Optional.of(
            new Fault(
                RULE,
                "One side's claims are told as hearsay, by words that the article does not have.",
                "Leave out \"allegedly\", \"reportedly\" and the like: who says it is enough."));
  }

  /** Whether our words cast a claim as hearsay that the article does not. */
  private static boolean isHearsay(Draft.Side side, Ground ground) {
    return side.claims().stream()
        .anyMatch(
            claim ->
                frame(claim.text()).stream()
                    .map(Word::form)
                    .filter(HEARSAY::contains)
                    .anyMatch(word -> !ground.hasWordIn(claim.sentences(), word)));
  }
}

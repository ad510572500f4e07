package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Quotations altered at random are never let pass, exact ones always are. */
class VerifierProperties {

  private static final List<String> SENTENCES =
      List.of(
          "Mayor Ines Calder said the depot will not close before the 14 routes are replaced.",
          "Driver Paul Onwudiwe said the city has never counted the 3,150 riders of the night bus.",
          "Calder did not say whether the $2.4 million lease with Brightline would be renewed.",
          "Onwudiwe told Rosa Lindqvist that no driver may be moved without two weeks of notice.");

  private static final List<String> NAMES =
      List.of("Calder", "Onwudiwe", "Brightline", "Lindqvist", "Rosa", "Ines");

  private final Ground ground = Sources.ground(SENTENCES.toArray(String[]::new));
  private final QuotedWords check = new QuotedWords();

  private boolean passes(String quoted, int sentence) {
    Passage passage =
        new Passage(Passage.Part.CLAIM, "It says “" + quoted + "”.", List.of(sentence), null);
    return check.fault(passage, ground).isEmpty();
  }

  /** Some whole words of a sentence. */
  private static String piece(String sentence, Random random) {
    List<Word> words = Word.of(sentence);
    int from = random.nextInt(words.size() - 3);
    int to = from + 3 + random.nextInt(words.size() - from - 3);
    return sentence.substring(words.get(from).start(), words.get(to).end());
  }

  @Property
  void exactWordsPass(@ForAll long seed, @ForAll @IntRange(max = 3) int sentence) {
    String piece = piece(SENTENCES.get(sentence), new Random(seed));
    assertThat(passes(piece, sentence)).as(piece).isTrue();
  }

  @Property
  void alteredWordsDoNot(
      @ForAll long seed,
      @ForAll @IntRange(max = 3) int sentence,
      @ForAll @IntRange(max = 3) int way) {
    Random random = new Random(seed);
    String piece = piece(SENTENCES.get(sentence), random);
    String altered =
        switch (way) {
          case 0 -> piece.replaceFirst(" (not|never|no|without) ", " ");
          case 1 -> swapName(piece, random);
          case 2 -> changeDigit(piece, random);
          default -> piece + " " + piece(SENTENCES.get((sentence + 1) % 4), random);
        };
    if (!SENTENCES.get(sentence).contains(altered)) {
      assertThat(passes(altered, sentence)).as(altered).isFalse();
    }
  }

  private static String swapName(String piece, Random random) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    for (String other : NAMES) {
      if (piece.contains(other) && !other.equals(name)) {
        return piece.replace(other, name);
      }
    }
    return piece;
  }

  private static String changeDigit(String piece, Random random) {
    StringBuilder changed = new StringBuilder(piece);
    for (int i = 0; i < changed.length(); i++) {
      if (Character.isDigit(changed.charAt(i))) {
        int digit = changed.charAt(i) - '0';
        changed.setCharAt(i, (char) ('0' + (digit + 1 + random.nextInt(9)) % 10));
        break;
      }
    }
    return changed.toString();
  }

  /** The four ways to alter a claim are caught as well; whole sentences pass. */
  @Property(tries = 200)
  void alteredClaimsDoNotPass(
      @ForAll long seed, @ForAll @IntRange(max = 3) int sentence, @ForAll boolean digit) {
    String claim = SENTENCES.get(sentence);
    String altered =
        digit
            ? changeDigit(claim, new Random(seed))
            : claim.replaceFirst(" (not|never|no|without) ", " ");
    if (!altered.equals(claim)) {
      assertThat(follows(altered, sentence)).as(altered).isFalse();
    }
    assertThat(follows(claim, sentence)).as(claim).isTrue();
  }

  private boolean follows(String text, int sentence) {
    Passage claim = new Passage(Passage.Part.CLAIM, text, List.of(sentence), null);
    return new Support().fault(claim, ground).isEmpty();
  }
}

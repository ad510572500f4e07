package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.Sentence;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Quotations and claims altered at random, on the repository's invented articles. */
class VerifierProperties {

  private static final int QUOTATIONS = 5000;
  private static final int CLAIMS = 5000;
  private static final double TRUE_ONES = 0.995;

  /**
   * How many altered claims may be missed. A number put where another of the same sentences stands,
   * a protagonist in another's place and two halves of one subject are hard to see by words alone.
   */
  private static final Map<Alteration, Double> MISSED =
      Map.of(
          Alteration.DROP_NOT, 0.0,
          Alteration.CHANGE_DIGIT, 0.03,
          Alteration.SWAP_NAME, 0.25,
          Alteration.SPLICE, 0.25);

  private static final List<Page> PAGES =
      InventedArticles.in(InventedArticles.OWN).stream().map(Page::of).toList();

  /** An article with the sentences that somebody says something in, and its names. */
  private record Page(Ground ground, List<Sentence> said, List<String> names) {

    static Page of(InventedArticles.Text text) {
      Ground ground = new Ground(text.source(), Options.defaults());
      List<String> names = new ArrayList<>();
      List<Sentence> said = new ArrayList<>();
      for (Sentence sentence : ground.article().sentences()) {
        Names.in(sentence.text())
            .forEach(name -> names.add(sentence.text().substring(name.start(), name.end())));
        boolean enough = ground.words(sentence.number()).size() > 5;
        boolean voiced = !ground.statementsIn(List.of(sentence.number())).isEmpty();
        boolean neutral = !new LoadedWords().isLoaded(sentence.text());
        if (enough && voiced && neutral && sentence.canBeEvidence()) {
          said.add(sentence);
        }
      }
      return new Page(ground, said, names);
    }

    Sentence any(Random random) {
      return said.get(random.nextInt(said.size()));
    }

    /** Whether a claim that says just this, on this sentence, passes every check. */
    boolean lets(String claim, Sentence sentence) {
      Draft.Side side =
          new Draft.Side(
              null, null, List.of(new Draft.Claim(claim, null, List.of(sentence.number()))));
      return new Inspection(new Draft(null, null, null, List.of(side), null), ground, true)
              .dropped()
          == 0;
    }

    boolean letsQuotation(String words, Sentence sentence) {
      Passage passage =
          new Passage(
              Passage.Part.CLAIM, "It says “" + words + "”.", List.of(sentence.number()), null);
      return new QuotedWords().fault(passage, ground).isEmpty();
    }
  }

  /** What was let pass, of how many, and the first of them. */
  private static final class Count {
    private int all;
    private int passed;
    private final List<String> examples = new ArrayList<>();

    void add(boolean passes, String example, boolean wanted) {
      all++;
      passed += passes ? 1 : 0;
      if (passes != wanted && examples.size() < 5) {
        examples.add(example);
      }
    }

    double share() {
      return all == 0 ? 0 : (double) passed / all;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%d of %d (%.3f) %s", passed, all, share(), examples);
    }
  }

  /** Five times five thousand quotations, altered in every way. */
  @Property(tries = 5)
  void onlyExactWordsPassBetweenQuotationMarks(@ForAll Random random) {
    Count exact = new Count();
    Count altered = new Count();
    while (altered.all < QUOTATIONS) {
      Page page = PAGES.get(random.nextInt(PAGES.size()));
      Sentence sentence = page.any(random);
      String piece = piece(sentence.text(), random);
      Alteration way = Alteration.values()[random.nextInt(4)];
      String other = piece(page.any(random).text(), random);
      String words = way.of(piece, page.names, other, random);
      exact.add(page.letsQuotation(piece, sentence), piece, true);
      boolean isAltered =
          Quotation.in(words).isEmpty()
              && !page.ground.flat(List.of(sentence.number())).contains(flat(words));
      if (isAltered) {
        altered.add(page.letsQuotation(words, sentence), way + ": " + words, false);
      }
    }
    String figures = "exact ones let pass: " + exact + "\naltered ones let pass: " + altered;
    assertThat(altered.passed).as(figures).isZero();
    assertThat(exact.share()).as(figures).isGreaterThanOrEqualTo(TRUE_ONES);
  }

  private static String flat(String words) {
    return QuotedWords.withoutLastMark(QuotedWords.flat(words).strip());
  }

  /** Some whole words of a sentence, without quotation marks. */
  private static String piece(String sentence, Random random) {
    String[] parts = sentence.split("[“”\"‘]");
    String part = parts[random.nextInt(parts.length)];
    List<Word> words = Word.of(part);
    if (words.size() < 4) {
      return piece(sentence, random);
    }
    int from = random.nextInt(words.size() - 3);
    int to = from + 3 + random.nextInt(words.size() - from - 3);
    return part.substring(words.get(from).start(), words.get(to).end());
  }

  /** Five times five thousand claims, each as the article says it and altered. */
  @Property(tries = 5)
  void claimsPassAsTheyWereSaid(@ForAll Random random) {
    Count honest = new Count();
    Map<Alteration, Count> altered = new EnumMap<>(Alteration.class);
    for (int i = 0; i < CLAIMS; i++) {
      Page page = PAGES.get(random.nextInt(PAGES.size()));
      Sentence sentence = page.any(random);
      Alteration way = Alteration.values()[random.nextInt(4)];
      String words = way.of(sentence.text(), page.names, page.any(random).text(), random);
      honest.add(page.lets(sentence.text(), sentence), sentence.text(), true);
      if (!words.equals(sentence.text())) {
        altered
            .computeIfAbsent(way, w -> new Count())
            .add(page.lets(words, sentence), words, false);
      }
    }
    StringBuilder figures = new StringBuilder("true ones let pass: " + honest);
    altered.forEach((way, count) -> figures.append("\n").append(way).append(": ").append(count));
    assertThat(honest.share()).as(figures.toString()).isGreaterThanOrEqualTo(TRUE_ONES);
    altered.forEach(
        (way, count) ->
            assertThat(count.share()).as(figures.toString()).isLessThanOrEqualTo(MISSED.get(way)));
  }
}

package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.dispute.Camp;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Evidence;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import dev.counterpoint.summary.Usage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With the names of the two sides swapped throughout an article, so are they in its answer. */
class SwappedSidesTest {

  private static final EngineReport ENGINE = new EngineReport("extractive", null, null, Usage.NONE);

  static Stream<InventedArticles.Text> articles() {
    return InventedArticles.in(InventedArticles.OWN).stream()
        .filter(text -> Swap.of(text.source()).isPresent());
  }

  /** Last names of one person of each side; first names stay, as "he" and "she" go by them. */
  private record Swap(Map<String, String> names) {

    static Optional<Swap> of(Source source) {
      List<Camp> camps = source.dispute().camps();
      if (camps.size() != 2) {
        return Optional.empty();
      }
      Optional<String> one = fullName(camps.get(0));
      Optional<String> other = fullName(camps.get(1));
      if (one.isEmpty() || other.isEmpty()) {
        return Optional.empty();
      }
      Map<String, String> names = new LinkedHashMap<>();
      names.put(lastName(one), lastName(other));
      names.put(lastName(other), lastName(one));
      return Optional.of(new Swap(names));
    }

    private static String lastName(Optional<String> name) {
      return name.orElseThrow().split(" ")[1];
    }

    private static Optional<String> fullName(Camp camp) {
      return camp.members().stream()
          .filter(member -> member.kind() == Speaker.Kind.PERSON)
          .map(Speaker::name)
          .filter(name -> name.split(" ").length == 2)
          .findFirst();
    }

    String in(String text) {
      if (text == null) {
        return null;
      }
      String any = names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
      Matcher name = Pattern.compile("\\b(?:" + any + ")\\b").matcher(text);
      return name.replaceAll(found -> names.get(found.group()));
    }
  }

  private static VerifiedSummary.Content answer(Source source) throws UnfitDraftException {
    Draft draft = InventedArticles.embedded(source);
    return new Verifier().verify(source, Options.defaults(), draft, draft, ENGINE).content();
  }

  @Test
  void mostArticlesHaveTwoSidesWithAPersonEach() {
    assertThat(articles()).hasSizeGreaterThan(8);
  }

  /** Everything that is said, without offsets: names differ in length. */
  private static String words(VerifiedSummary.Content content, Swap swap) {
    List<String> lines = new ArrayList<>();
    lines.add(swap.in(content.headline()));
    lines.add(swap.in(content.summary()));
    lines.add(swap.in(content.question()));
    lines.add(swap.in(content.missingSide()));
    for (var side : content.sides()) {
      lines.add("side: " + swap.in(side.name()));
      lines.add(swap.in(side.position()));
      for (var claim : side.claims()) {
        lines.add(swap.in(claim.speaker()) + ": " + swap.in(claim.text()));
        claim.evidence().stream().map(Evidence::quote).map(swap::in).forEach(lines::add);
      }
    }
    content.loadedLanguage().forEach(term -> lines.add("loaded: " + swap.in(term.term())));
    lines.add(content.balance().toString());
    lines.add(content.checks().dropped() + " of " + content.checks().proposed());
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void swapsTheAnswer(InventedArticles.Text text) throws UnfitDraftException {
    Source source = text.source();
    Swap swap = Swap.of(source).orElseThrow();
    Source swapped = text.with(swap.in(text.title()), swap.in(text.text())).source();
    assertThat(words(answer(swapped), swap))
        .as(text.item() + " with " + swap.names())
        .isEqualTo(words(answer(source), new Swap(Map.of("\u0000", ""))));
  }
}

package dev.counterpoint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class ArticlePropertiesTest {

  private static final List<String> FRAGMENTS =
      List.of(
          "The board voted on Monday.",
          "“We are cut off,” said Nora Quist.",
          "She",
          "left",
          "Mr.",
          "U.S.",
          "\"Why?\"",
          "he asked.",
          "(Ida Moss/AP)",
          "Advertisement",
          "Related Posts",
          "READ MORE: More boats",
          "By Ida Moss",
          "This will close in 0 seconds",
          "Photo by Ida Moss/AP",
          "Sign up for our newsletter.",
          "Ann Lee Ann LeeBoats again MORE",
          "(RELATED: Boats)",
          "Story highlights Boats",
          "JUST WATCHED a MUST WATCH a 1:23",
          "Ida Moss is a columnist for the Ledger.",
          "Follow @ida on Twitter",
          "12:30 p.m.",
          "May 3, 2021",
          "A BOAT FOR EVERY ISLAND AND EVERY NIGHT",
          ".",
          "…",
          "”",
          "“",
          "'",
          "—",
          "\n",
          "\r\n",
          "\n\n",
          "\u2028",
          " ",
          "\u00a0",
          "\u200b",
          "\u00ad",
          "\u0000",
          "\u202e",
          "\ufeff",
          "\ud83d\ude00",
          "\ud83d",
          "é",
          "船は出た。",
          "[",
          ")");

  private final ArticleReader reader = new ArticleReader();

  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> fragment = Arbitraries.of(FRAGMENTS);
    Arbitrary<String> glue = Arbitraries.of(" ", " ", "\n\n", "");
    return fragment
        .flatMap(f -> glue.map(g -> f + g))
        .list()
        .ofMaxSize(80)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void anArticleIsSound(@ForAll("articles") String text) {
    Article article = reader.text(text, null);
    assertThat(article.text()).isSameAs(text);
    Drawn.assertSound(article);
  }

  @Property(tries = 500)
  void anArticleOfAnyCharactersIsSound(@ForAll String text) {
    Drawn.assertSound(reader.text(text, text));
  }

  @Property(tries = 300)
  void htmlOfAnyKindIsSound(@ForAll("articles") String text) {
    Article article = reader.html("<p>" + text.replace("\n\n", "</p><div><p>"), null);
    Drawn.assertSound(article);
  }

  @Property(tries = 300)
  void everyVisibleCharacterIsInASentenceOrRemoved(@ForAll("articles") String text) {
    Article article = reader.text(text, null);
    boolean[] placed = new boolean[text.length()];
    article.removed().forEach(removal -> fill(placed, removal.span()));
    article.sentences().forEach(s -> s.pieces().forEach(piece -> fill(placed, piece)));
    for (int i = 0; i < text.length(); i++) {
      if (Folded.isVisible(text.charAt(i))) {
        assertThat(placed[i]).as("character %d of%n%s", i, text).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void theSameArticleReadsTheSameEveryTime(@ForAll("articles") String text) {
    assertThat(reader.text(text, "A title")).isEqualTo(new ArticleReader().text(text, "A title"));
  }

  private static void fill(boolean[] placed, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      placed[i] = true;
    }
  }
}

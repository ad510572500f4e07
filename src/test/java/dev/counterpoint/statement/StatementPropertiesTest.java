package dev.counterpoint.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementPropertiesTest {

  private static final StatementFinder FINDER = new StatementFinder();

  @Property(tries = 300)
  void staysInsideTheSentences(@ForAll("newsLike") String marked) {
    Article article = Articles.of(marked);
    Reading reading = FINDER.read(article);

    for (Statement statement : reading.statements()) {
      for (Span span : statement.content()) {
        assertThat(article.sentences()).as(marked).anyMatch(s -> s.span().contains(span));
        boolean onCue = statement.cue() != null && statement.cue().overlaps(span);
        assertThat(onCue).as("cue and content in %s", marked).isFalse();
      }
      assertThat(statement.sentences()).as(marked).isSorted().doesNotHaveDuplicates();
    }
    for (Mention mention : reading.mentions()) {
      assertThat(mention.span().end()).as(marked).isLessThanOrEqualTo(article.text().length());
    }
  }

  @Property(tries = 300)
  void numbersStatementsInOrder(@ForAll("newsLike") String marked) {
    List<Statement> statements = FINDER.read(Articles.of(marked)).statements();

    for (int i = 0; i < statements.size(); i++) {
      assertThat(statements.get(i).number()).as(marked).isEqualTo(i);
      assertThat(statements.get(i).content()).as(marked).isNotEmpty();
    }
  }

  @Property(tries = 300)
  void readsAnyText(@ForAll String text) {
    Reading reading = FINDER.read(Articles.oneSentence(text));

    assertThat(reading.article().text()).isEqualTo(text);
  }

  @Property(tries = 50)
  void readsTheSameTwice(@ForAll("newsLike") String marked) {
    Article article = Articles.of(marked);

    assertThat(FINDER.read(article)).isEqualTo(FINDER.read(article));
  }

  @Property(tries = 30)
  void readsEndlessSentences(@ForAll("unit") String unit) {
    Article article = Articles.oneSentence(unit.repeat(40_000 / unit.length()));

    assertThat(FINDER.read(article).article().sentences())
        .hasSize(1)
        .first()
        .isInstanceOf(Sentence.class);
  }

  @Provide
  Arbitrary<String> unit() {
    return Arbitraries.of(
        "said ",
        "\"a ",
        "he said that ",
        "a, ",
        "A. ",
        "the ",
        "Smith and ",
        "of the ",
        "who ",
        "'s ",
        "(",
        "- ",
        "I: ",
        "said Smith, ",
        "\u201c",
        "\u201d ",
        "according to ",
        "the plan asking that ",
        "the mayor was one of the things that ",
        "\u2019");
  }

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(
            "Ana Ruiz",
            "the mayor",
            "she",
            "he",
            "they",
            "said",
            "told reporters",
            "that",
            "\"",
            "\"",
            ",",
            ".",
            "|",
            "\n",
            "according to",
            "the bridge",
            "is",
            "criticized",
            "vowed",
            "to",
            "close",
            "not",
            "who",
            "and",
            "but",
            "Sen. Bob Lind",
            "(R-Ohio)",
            "\u2014",
            ":",
            ";",
            "'s",
            "saying",
            "was",
            "accused",
            "of",
            "by",
            "as",
            "\u201c",
            "\u201d",
            "\u2018",
            "\u2019",
            "Q:",
            "in",
            "Monday",
            "I",
            "worried",
            "about",
            "support",
            "for",
            "a",
            "claim",
            "wants",
            "?",
            "n't")
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }
}

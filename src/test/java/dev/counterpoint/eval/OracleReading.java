package dev.counterpoint.eval;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Reason;
import dev.counterpoint.article.Removal;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.article.Standing;
import dev.counterpoint.eval.GoldArticle.Label;
import dev.counterpoint.eval.GoldArticle.Range;
import dev.counterpoint.statement.Mention;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.statement.StatementFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the first reader marked, in the form in which the rooms before the dispute hand it on. */
final class OracleReading {

  private OracleReading() {}

  /** One sentence for every segment that is not junk. */
  static Article article(GoldArticle gold) {
    String text = gold.text();
    StringBuilder body = new StringBuilder(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Removal> removed = new ArrayList<>();
    Set<Integer> junk = new TreeSet<>(gold.readers().get(0).junk());
    int paragraph = 0;
    int end = 0;
    for (int n = 0; n < gold.segments().size(); n++) {
      Span span = span(text, gold.segments().get(n));
      if (text.substring(end, span.start()).indexOf('\n') >= 0) {
        paragraph++;
      }
      end = span.end();
      if (junk.contains(n)) {
        removed.add(new Removal(span, Reason.SITE_FURNITURE));
        for (int i = span.start(); i < span.end(); i++) {
          body.setCharAt(i, ' ');
        }
      } else {
        String words = span.in(text).replaceAll("\\s+", " ").strip();
        sentences.add(
            new Sentence(sentences.size(), List.of(span), words, paragraph, Standing.BODY));
      }
    }
    return new Article(gold.title(), text, body.toString(), false, "en", sentences, removed);
  }

  static Reading of(GoldArticle gold, Article article) {
    Map<Integer, Integer> sentenceOf = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (int n = 0; n < gold.segments().size(); n++) {
        if (span(gold.text(), gold.segments().get(n)).equals(sentence.span())) {
          sentenceOf.put(n, sentence.number());
        }
      }
    }
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    TreeMap<Integer, List<Statement>> byPlace = new TreeMap<>();
    Label label = gold.readers().get(0);
    for (GoldArticle.Claim claim : label.claims()) {
      List<Integer> numbers =
          claim.segments().stream().map(sentenceOf::get).filter(n -> n != null).sorted().toList();
      if (!numbers.isEmpty()) {
        Speaker speaker =
            claim.speaker() == null
                ? null
                : speakers.computeIfAbsent(claim.speaker(), OracleReading::speaker);
        byPlace
            .computeIfAbsent(numbers.get(0), any -> new ArrayList<>())
            .add(statement(article, speaker, numbers));
      }
    }
    List<Statement> statements = new ArrayList<>();
    for (List<Statement> here : byPlace.values()) {
      for (Statement s : here) {
        statements.add(
            new Statement(
                statements.size(),
                s.kind(),
                s.speaker(),
                null,
                null,
                null,
                s.content(),
                s.sentences(),
                false,
                null));
      }
    }
    return new Reading(article, statements, mentions(article, speakers));
  }

  private static Speaker speaker(String name) {
    if (name.equalsIgnoreCase("the author")) {
      return new Speaker("the author", Speaker.Kind.AUTHOR, null);
    }
    boolean named = name.codePoints().filter(Character::isUpperCase).count() >= 2;
    return new Speaker(name, named ? Speaker.Kind.PERSON : Speaker.Kind.GROUP, null);
  }

  private static Statement statement(Article article, Speaker speaker, List<Integer> numbers) {
    List<Span> content = numbers.stream().map(n -> article.sentences().get(n).span()).toList();
    boolean quoted =
        content.stream().anyMatch(s -> s.in(article.text()).matches("(?s).*[\"\u201c].*"));
    Statement.Kind kind = quoted ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
    return new Statement(0, kind, speaker, null, null, null, content, numbers, false, null);
  }

  /** Mentions as they are found, under the names that the labels use. */
  private static List<Mention> mentions(Article article, Map<String, Speaker> speakers) {
    Map<Speaker, Speaker> labelled = new HashMap<>();
    return new StatementFinder()
        .read(article).mentions().stream()
            .map(
                mention -> {
                  Speaker speaker =
                      labelled.computeIfAbsent(
                          mention.speaker(), found -> labelled(found, speakers.values()));
                  return new Mention(mention.span(), speaker, mention.pronoun());
                })
            .toList();
  }

  private static Speaker labelled(Speaker found, Collection<Speaker> speakers) {
    return speakers.stream()
        .filter(speaker -> SpeakerNames.same(speaker.name(), found.name()))
        .findFirst()
        .orElse(found);
  }

  private static Span span(String text, Range range) {
    int start = text.offsetByCodePoints(0, range.start());
    return new Span(start, text.offsetByCodePoints(start, range.length()));
  }
}

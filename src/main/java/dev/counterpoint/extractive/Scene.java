package dev.counterpoint.extractive;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.statement.Mention;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import dev.counterpoint.summary.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A source with what every writer looks up in it. */
final class Scene {

  private final Source source;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Set<String> writtenSmall = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> called = new HashMap<>();
  private final Map<String, Set<Speaker>> holdersOf = new HashMap<>();
  private final Set<String> titleStems = new HashSet<>();
  private final List<List<Statement>> statementsOf = new ArrayList<>();

  Scene(Source source) {
    this.source = source;
    takeTitle(source.article().title());
    for (Sentence sentence : article().sentences()) {
      statementsOf.add(new ArrayList<>());
      boolean first = true;
      for (String word : Prose.split(sentence.text())) {
        frequencies.merge(Prose.stem(word), 1, Integer::sum);
        if (Character.isLowerCase(word.charAt(0))) {
          writtenSmall.add(word);
        } else if (!first && Character.isUpperCase(word.charAt(0))) {
          names.add(bare(word));
        }
        first = false;
      }
    }
    source.reading().mentions().stream().map(Mention::speaker).distinct().forEach(this::takeRole);
    for (Statement statement : statements()) {
      statement.sentences().forEach(number -> statementsOf.get(number).add(statement));
    }
  }

  private void takeRole(Speaker speaker) {
    if (speaker.role() != null) {
      for (String word : Prose.split(speaker.role().toLowerCase(Locale.ROOT))) {
        holdersOf.computeIfAbsent(word, any -> new HashSet<>()).add(speaker);
      }
    }
  }

  private void takeTitle(String title) {
    if (title != null) {
      Prose.split(title).stream()
          .map(word -> word.toLowerCase(Locale.ROOT))
          .filter(word -> !Prose.isFunctionWord(word))
          .map(Prose::stem)
          .forEach(titleStems::add);
    }
  }

  boolean isInTitle(String stem) {
    return titleStems.contains(stem);
  }

  Source source() {
    return source;
  }

  Article article() {
    return source.article();
  }

  List<Statement> statements() {
    return source.reading().statements();
  }

  /** Whether the writer speaks in the first person. */
  boolean isOpinion() {
    return statements().stream()
        .anyMatch(s -> s.speaker() != null && s.speaker().kind() == Speaker.Kind.AUTHOR);
  }

  Sentence sentence(int number) {
    return article().sentences().get(number);
  }

  /** The sentence around a place in the article; {@code null} if it is between two. */
  Sentence sentenceAt(int offset) {
    List<Sentence> all = article().sentences();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).span().contains(offset) ? all.get(low) : null;
  }

  /** The statements that a sentence holds a part of, in order. */
  List<Statement> statementsIn(Sentence sentence) {
    return statementsOf.get(sentence.number());
  }

  boolean canBeEvidence(int number) {
    return sentence(number).canBeEvidence();
  }

  /** How often words of this stem stand in the article. */
  int frequency(String stem) {
    return frequencies.getOrDefault(stem, 0);
  }

  /** Whether a word that begins a sentence would be written small inside one. */
  boolean isCommonWord(String capitalized) {
    String small = capitalized.toLowerCase(Locale.ROOT);
    return writtenSmall.contains(small) || Prose.isFunctionWord(small) || Compression.opens(small);
  }

  /** The name of a speaker as a sentence has it: with "the" where the article mostly does so. */
  String called(Speaker speaker) {
    boolean body = speaker.kind() == Speaker.Kind.ORGANIZATION;
    return body ? called.computeIfAbsent(speaker.name(), this::withArticle) : speaker.name();
  }

  private String withArticle(String name) {
    String text = article().body();
    int all = 0;
    int the = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      all++;
      the += text.regionMatches(true, at - 4, "the ", 0, 4) ? 1 : 0;
    }
    boolean bare = !name.startsWith("the ") && !name.startsWith("The ");
    return bare && the * 2 > all ? "the " + name : name;
  }

  /** Whether a word has a capital elsewhere than at the beginning of a sentence. */
  boolean isName(String word) {
    return names.contains(bare(word));
  }

  private static String bare(String word) {
    boolean possessive = word.endsWith("'s") || word.endsWith("\u2019s");
    return possessive ? word.substring(0, word.length() - 2) : word;
  }

  /** The mentions inside a span, in order. */
  List<Mention> mentions(Span span) {
    List<Mention> all = source.reading().mentions();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).span().start() < span.end()) {
      end++;
    }
    return all.subList(low, end);
  }

  /** Whether nobody else in the article has this role: two presidents are not told apart by it. */
  boolean isOnly(Speaker speaker, String role) {
    Set<Speaker> holders = holdersOf.getOrDefault(role, Set.of());
    return holders.isEmpty() || holders.equals(Set.of(speaker));
  }

  /**
   * Whether a "he" or "she" can mean one person only: nobody else is named in its sentence up to
   * it, nor in the sentence before, and this person is.
   */
  boolean isUnmistakable(Mention pronoun) {
    Sentence sentence = sentenceAt(pronoun.span().start());
    if (sentence == null) {
      return false;
    }
    Sentence before = sentence(Math.max(0, sentence.number() - 1));
    boolean named = false;
    for (Mention mention : mentions(new Span(before.span().start(), pronoun.span().start()))) {
      boolean person = mention.speaker().kind() == Speaker.Kind.PERSON;
      if (person && !mention.speaker().equals(pronoun.speaker())) {
        return false;
      }
      named |= person && !mention.pronoun();
    }
    return named;
  }
}

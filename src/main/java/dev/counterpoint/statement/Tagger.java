package dev.counterpoint.statement;

import java.util.List;
import java.util.Set;

/**
 * Tags parts of speech from word lists and neighbors, in one pass and without a model: attribution
 * needs to tell verbs, nouns and names apart, and for that it is as good as a trained tagger.
 */
final class Tagger {

  private static final Set<String> NOUNS_IN_LY =
      Set.of("family", "assembly", "anomaly", "monopoly", "butterfly", "belly", "folly", "homily");
  private static final Set<String> CONTRACTED_SUBJECTS =
      Set.of("he", "she", "it", "that", "there", "who", "what", "here", "where", "this", "how");

  private final List<Token> tokens;
  private final Quotations quotations;
  private final Tag[] tags;
  private final Capitals capitals;
  private final OpenClasses openClasses;

  private Tagger(List<Token> tokens, Quotations quotations) {
    this.tokens = tokens;
    this.quotations = quotations;
    this.tags = new Tag[tokens.size()];
    this.capitals = new Capitals(tokens);
    this.openClasses = new OpenClasses(tokens, tags);
  }

  static Tag[] tag(List<Token> tokens, Quotations quotations) {
    Tagger tagger = new Tagger(tokens, quotations);
    int from = 0;
    while (from < tokens.size()) {
      int to = tagger.sentenceEnd(from);
      tagger.capitals.remember(from, to);
      from = to;
    }
    for (from = 0; from < tokens.size(); ) {
      int to = tagger.sentenceEnd(from);
      boolean headline = tagger.capitals.isHeadline(from, to);
      for (int i = from; i < to; i++) {
        tagger.tags[i] = tagger.tagOf(i, from, to, headline);
      }
      from = to;
    }
    return tagger.tags;
  }

  private int sentenceEnd(int from) {
    int to = from + 1;
    while (to < tokens.size() && tokens.get(to).sentence() == tokens.get(from).sentence()) {
      to++;
    }
    return to;
  }

  private Tag tagOf(int i, int from, int to, boolean headline) {
    Token token = tokens.get(i);
    if (token.shape() == Shape.NUMBER) {
      return Tag.NUMBER;
    }
    if (token.shape() != Shape.WORD) {
      return isPossessiveMark(i, from) ? Tag.POSSESSIVE : Tag.PUNCTUATION;
    }
    String word = token.lower();
    Tag before = i > from ? tags[i - 1] : null;
    String next = i + 1 < to ? tokens.get(i + 1).lower() : "";
    boolean opens = capitals.opensSentence(i, from);
    if (token.capitalized() && ClosedClasses.isCalendar(word) && !(word.equals("may") && opens)) {
      return capitals.isSurname(i, from, before) ? Tag.NAME : Tag.ADVERB;
    }
    if (token.isParty()) {
      return Tag.ADJECTIVE;
    }
    boolean name = token.capitalized() && capitals.isName(i, to, opens, headline, before);
    if (name || Capitals.isArabicName(token.text())) {
      return Tag.NAME;
    }
    Tag closed = ClosedClasses.tag(word);
    if (before == Tag.TO && ClosedClasses.isAlsoVerb(word)) {
      return Tag.VERB_BASE;
    }
    if (closed != null) {
      return inContext(closed, i, from, to, before, next);
    }
    VerbForm form = VerbForms.of(word);
    if (word.endsWith("ly") && form == null && word.length() > 4 && !NOUNS_IN_LY.contains(word)) {
      return Tag.ADVERB;
    }
    if (form != null) {
      return openClasses.verbOrNoun(form, i, from, before, next);
    }
    return openClasses.byEnding(word, i, from, before, next);
  }

  private boolean isPossessiveMark(int i, int from) {
    Token token = tokens.get(i);
    boolean mark = token.shape() == Shape.CLOSE_SINGLE || token.shape() == Shape.OTHER;
    return mark
        && i > from
        && quotations.at(i) == null
        && token.text().equals("'")
        && tokens.get(i - 1).lower().endsWith("s");
  }

  private Tag inContext(Tag closed, int i, int from, int to, Tag before, String next) {
    String word = tokens.get(i).lower();
    switch (word) {
      case "to":
        return particleOrPreposition(i, to);
      case "that":
        return that(i, from, before, next);
      case "'s":
        return possessiveOrVerb(i, from, next);
      case "her":
        return isNounAhead(i, to) ? Tag.POSSESSIVE_PRONOUN : Tag.PRONOUN;
      case "will", "may", "might", "can", "must":
        return before == Tag.DET || before == Tag.POSSESSIVE_PRONOUN || before == Tag.POSSESSIVE
            ? Tag.NOUN
            : Tag.AUX;
      case "what", "whose":
        return Tag.WH;
      case "so", "like":
        return before == Tag.PRONOUN && VerbForms.of(word) != null ? Tag.VERB_BASE : closed;
      default:
        boolean modifier =
            before == Tag.DET || before == Tag.POSSESSIVE || before == Tag.POSSESSIVE_PRONOUN;
        return closed == Tag.ADVERB && modifier ? Tag.ADJECTIVE : closed;
    }
  }

  private Tag particleOrPreposition(int i, int to) {
    int at = i + 1;
    while (at < to && at < i + 3 && ClosedClasses.isAdverb(tokens.get(at).lower())) {
      at++;
    }
    if (at >= to || tokens.get(at).shape() != Shape.WORD) {
      return Tag.PREPOSITION;
    }
    String word = tokens.get(at).lower();
    if (word.equals("be") || word.equals("have") || word.equals("do")) {
      return Tag.TO;
    }
    VerbForm form = VerbForms.of(word);
    if (ClosedClasses.has(word) && !ClosedClasses.isAlsoVerb(word)
        || tokens.get(at).capitalized()) {
      return Tag.PREPOSITION;
    }
    if (form != null) {
      return form.base() ? Tag.TO : Tag.PREPOSITION;
    }
    return word.endsWith("s") || word.endsWith("ing") || word.endsWith("tion")
        ? Tag.PREPOSITION
        : Tag.TO;
  }

  private Tag that(int i, int from, Tag before, String next) {
    if (next.equals("is") || next.equals("was") || next.equals("'s") || next.equals("would")) {
      boolean afterNoun = before != null && before.isNominal();
      return afterNoun
          ? Tag.WH
          : before == Tag.PUNCTUATION || i == from ? Tag.PRONOUN : Tag.SUBORDINATOR;
    }
    if (i == from || before == Tag.PREPOSITION || before == Tag.AUX || next.isEmpty()) {
      return Tag.DET;
    }
    return Tag.SUBORDINATOR;
  }

  private Tag possessiveOrVerb(int i, int from, String next) {
    boolean named = i > from && tags[i - 1] == Tag.NAME;
    if (i > from && !named && CONTRACTED_SUBJECTS.contains(tokens.get(i - 1).lower())) {
      return Tag.AUX;
    }
    return switch (next) {
      case "a", "an", "the", "not", "been", "going", "also", "just", "trying", "n't" -> Tag.AUX;
      default -> Tag.POSSESSIVE;
    };
  }

  private boolean isNounAhead(int i, int to) {
    if (i + 1 >= to || tokens.get(i + 1).shape() != Shape.WORD) {
      return i + 1 < to && tokens.get(i + 1).shape() == Shape.OPEN_QUOTE;
    }
    Tag closed = ClosedClasses.tag(tokens.get(i + 1).lower());
    return closed == null || closed == Tag.ADJECTIVE || closed == Tag.NUMBER;
  }
}

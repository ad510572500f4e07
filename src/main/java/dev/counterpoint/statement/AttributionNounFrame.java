package dev.counterpoint.statement;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A noun that attributes: "the mayor's claim that", "her support for", "fears that". */
final class AttributionNounFrame implements Frame {

  private static final Map<String, Set<String>> NOUNS = WordList.table("attribution-nouns.txt");
  private static final Set<String> LIGHT_VERBS =
      Set.of(
          "express",
          "voice",
          "raise",
          "have",
          "make",
          "repeat",
          "reiterate",
          "share",
          "announce",
          "issue",
          "renew",
          "deliver",
          "launch",
          "declare",
          "state",
          "give",
          "offer",
          "dismiss",
          "reject",
          "deny",
          "echo",
          "unveil",
          "air",
          "show",
          "pledge");

  private final Syntax syntax;
  private final Words words;

  AttributionNounFrame(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  @Override
  public Attribution at(int token) {
    if (words.tag(token) != Tag.NOUN && !words.tag(token).isVerb() || words.isQuoted(token)) {
      return null;
    }
    Set<String> complements = complements(words.lower(token));
    if (complements.isEmpty() || token + 2 >= words.endOfSentenceAt(token)) {
      return null;
    }
    String next = words.lower(token + 1);
    boolean that = next.equals("that") && words.tag(token + 1) == Tag.SUBORDINATOR;
    if (that && complements.contains("that") && !words.isFinite(token + 2)) {
      return attribution(token, token + 1, syntax.extent().ofClause(token + 1));
    }
    if (complements.contains(next) && !next.equals("that")) {
      Range source = source(token);
      if (source == null) {
        return null;
      }
      return attribution(token, token + 2, syntax.extent().ofPhrase(token + 2));
    }
    return null;
  }

  private static Set<String> complements(String word) {
    Set<String> complements = NOUNS.get(word);
    if (complements == null && word.endsWith("s")) {
      complements = NOUNS.get(word.substring(0, word.length() - 1));
    }
    if (complements == null && word.endsWith("isms")) {
      complements = NOUNS.get(word.substring(0, word.length() - 1));
    }
    return complements == null ? Set.of() : complements;
  }

  private Attribution attribution(int noun, int from, int to) {
    if (to <= from) {
      return null;
    }
    int start = noun;
    while (start > words.startOfSentenceAt(noun) && words.tag(start - 1) == Tag.ADJECTIVE) {
      start--;
    }
    Range cue = new Range(start, Math.max(noun + 1, Math.min(from, noun + 2)));
    if (cue.to() > from) {
      cue = new Range(start, from);
    }
    return new Attribution(
        false, source(noun), null, cue, words.lower(noun), List.of(new Range(from, to)), false);
  }

  /** The possessor, or the subject of the verb that governs the noun. */
  private Range source(int noun) {
    int start = words.startOfSentenceAt(noun);
    int i = noun - 1;
    while (i >= start && (words.tag(i) == Tag.ADJECTIVE || words.tag(i) == Tag.ADVERB)) {
      i--;
    }
    if (i < start) {
      return null;
    }
    if (words.tag(i) == Tag.POSSESSIVE_PRONOUN) {
      return new Range(i, i + 1);
    }
    if (words.tag(i) == Tag.POSSESSIVE) {
      return syntax.phrases().joinedNounPhraseEndingAt(i - 1);
    }
    if (words.tag(i) == Tag.DET) {
      i--;
    }
    if (i < start || !words.tag(i).isVerb()) {
      return null;
    }
    VerbForm form = VerbForms.of(words.lower(i));
    boolean light = form != null && LIGHT_VERBS.contains(form.lemma());
    boolean have = words.is(i, "has") || words.is(i, "have") || words.is(i, "had");
    return light || have ? syntax.subjects().of(i) : null;
  }
}

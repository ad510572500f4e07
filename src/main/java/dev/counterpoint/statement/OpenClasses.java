package dev.counterpoint.statement;

import java.util.List;
import java.util.Set;

/** Tells verbs, nouns and adjectives apart by the words before and after them, and by endings. */
final class OpenClasses {

  private static final Set<String> NOUNS_IN_ING =
      Set.of(
          "morning",
          "evening",
          "thing",
          "nothing",
          "something",
          "anything",
          "everything",
          "building",
          "ceiling",
          "king",
          "ring",
          "spring",
          "string",
          "wing",
          "meeting",
          "hearing",
          "filing",
          "briefing",
          "ruling",
          "funding",
          "housing",
          "wedding",
          "being",
          "writing",
          "training",
          "shooting",
          "spending",
          "polling",
          "gathering",
          "beijing");

  /** "chief operating officer", "acting secretary". */
  private static final Set<String> OFFICIAL =
      Set.of(
          "operating",
          "managing",
          "acting",
          "presiding",
          "commanding",
          "visiting",
          "outgoing",
          "incoming",
          "founding",
          "contributing",
          "leading",
          "sitting",
          "investigating",
          "supervising");

  private static final Set<String> ALSO_NOUNS = WordList.words("verbs-also-nouns.txt");
  private static final Set<String> BE_AND_HAVE =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having",
          "'re", "'ve", "'m", "'s");
  private static final String[] ADJECTIVE_ENDINGS = {
    "ous", "ful", "able", "ible", "ive", "al", "ic", "ish", "less", "ary"
  };

  private final List<Token> tokens;
  private final Tag[] tags;

  /**
   * @param tags filled from the left while the words are told apart
   */
  OpenClasses(List<Token> tokens, Tag[] tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** A word that is a form of a known verb, and often a noun as well. */
  Tag verbOrNoun(VerbForm form, int i, int from, Tag before, String next) {
    String word = tokens.get(i).lower();
    boolean afterModifier =
        before == Tag.DET
            || before == Tag.ADJECTIVE
            || before == Tag.NUMBER
            || before == Tag.POSSESSIVE
            || before == Tag.POSSESSIVE_PRONOUN;
    Tag nextTag = ClosedClasses.tag(next);
    boolean beforeObject =
        nextTag == Tag.DET
            || nextTag == Tag.PRONOUN
            || nextTag == Tag.POSSESSIVE_PRONOUN
            || next.equals("that");
    if (form.ing() && OFFICIAL.contains(word) && Roles.isRole(next)) {
      return Tag.ADJECTIVE;
    }
    if (form.ing()) {
      return afterModifier || NOUNS_IN_ING.contains(word) ? Tag.NOUN : Tag.VERB_ING;
    }
    if (form.past() && !form.base()) {
      return afterModifier && !beforeObject && !next.equals("to") ? Tag.ADJECTIVE : Tag.VERB_PAST;
    }
    if (form.third() && !form.base() && isInverted(form, i)) {
      return Tag.VERB_S;
    }
    if (form.third() && !form.base()) {
      boolean onlyVerb = !ALSO_NOUNS.contains(form.lemma()) && !afterModifier;
      return onlyVerb || isThirdPerson(i, before, beforeObject, afterModifier, next)
          ? Tag.VERB_S
          : Tag.NOUN;
    }
    return baseForm(form, i, from, before, beforeObject, afterModifier);
  }

  /** "It failed, reports Roll Call": a comma, the verb, a name. */
  private boolean isInverted(VerbForm form, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && (tokens.get(i - 1).shape() == Shape.COMMA
            || tokens.get(i - 1).shape() == Shape.CLOSE_QUOTE)
        && tokens.get(i + 1).capitalized()
        && ReportingVerbs.takes(form.lemma(), ReportingVerbs.Complement.CLAUSE);
  }

  private boolean isThirdPerson(
      int i, Tag before, boolean beforeObject, boolean afterModifier, String next) {
    if (before == null || afterModifier || before == Tag.PREPOSITION || before == Tag.TO) {
      return afterModifier && beforeObject && before == Tag.ADJECTIVE;
    }
    boolean ofNation = before == Tag.NAME && Somebody.isOfNation(tokens.get(i - 1).lower());
    if (before == Tag.PRONOUN || before == Tag.WH || before == Tag.ADVERB) {
      return true;
    }
    if (before == Tag.NAME && !ofNation) {
      return true;
    }
    boolean takesComplement = beforeObject || next.equals("to") || ClosedClasses.tag(next) != null;
    if (before == Tag.NOUN) {
      return takesComplement && !next.equals("of") && !next.equals("and");
    }
    if (before == Tag.PUNCTUATION || before == Tag.CONJUNCTION || before == Tag.SUBORDINATOR) {
      return beforeObject
          || (before != Tag.SUBORDINATOR && next.equals("to"))
          || tokens.get(i - 1).shape() == Shape.CLOSE_QUOTE;
    }
    return beforeObject;
  }

  private Tag baseForm(
      VerbForm form, int i, int from, Tag before, boolean beforeObject, boolean afterModifier) {
    Tag verb = form.past() && !isAfterModalOrTo(i, from) ? Tag.VERB_PAST : Tag.VERB_BASE;
    if (before == Tag.TO || isAfterModalOrTo(i, from)) {
      return Tag.VERB_BASE;
    }
    if (before == Tag.AUX && BE_AND_HAVE.contains(tokens.get(i - 1).lower())) {
      return form.past() ? Tag.VERB_PAST : Tag.NOUN;
    }
    if (afterModifier || before == Tag.PREPOSITION) {
      return afterModifier && beforeObject && form.past() ? verb : Tag.NOUN;
    }
    if (before == Tag.PRONOUN || before == Tag.WH || before == Tag.AUX || before == Tag.NOT) {
      return verb;
    }
    boolean afterPlural =
        before != null && before.isNominal() && isPlural(tokens.get(i - 1).lower());
    if (afterPlural || before == Tag.ADVERB) {
      return verb;
    }
    if (before == Tag.CONJUNCTION) {
      return beforeObject || !ALSO_NOUNS.contains(form.lemma()) ? verb : Tag.NOUN;
    }
    boolean afterNominal = before != null && before.isNominal();
    return form.past() && afterNominal || (beforeObject && i > from) ? verb : Tag.NOUN;
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("news");
  }

  private boolean isAfterModalOrTo(int i, int from) {
    int k = i - 1;
    while (k >= from && k > i - 4 && (tags[k] == Tag.ADVERB || tags[k] == Tag.NOT)) {
      k--;
    }
    if (k < from) {
      return false;
    }
    if (tags[k] == Tag.PRONOUN && k > from && tags[k - 1] == Tag.AUX) {
      k--;
    }
    return tags[k] == Tag.TO
        || (tags[k] == Tag.AUX && !BE_AND_HAVE.contains(tokens.get(k).lower()));
  }

  /** A word that no list knows. */
  Tag byEnding(String word, int i, int from, Tag before, String next) {
    if (before == Tag.TO || isAfterModalOrTo(i, from)) {
      return Tag.VERB_BASE;
    }
    boolean afterModifier =
        before == Tag.DET
            || before == Tag.ADJECTIVE
            || before == Tag.POSSESSIVE_PRONOUN
            || before == Tag.POSSESSIVE
            || before == Tag.NUMBER;
    if (word.endsWith("ed") && word.length() > 4) {
      return afterModifier || before == Tag.PREPOSITION || word.indexOf('-') > 0
          ? Tag.ADJECTIVE
          : Tag.VERB_PAST;
    }
    if (word.endsWith("ing") && word.length() > 4) {
      boolean modifier = before == null && Somebody.isNoun(next);
      return afterModifier || modifier || NOUNS_IN_ING.contains(word) ? Tag.NOUN : Tag.VERB_ING;
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      Tag nextTag = ClosedClasses.tag(next);
      boolean beforeObject = nextTag == Tag.DET || nextTag == Tag.POSSESSIVE_PRONOUN;
      boolean afterNoun = before == Tag.NOUN && !isPlural(tokens.get(i - 1).lower());
      boolean afterSubject = before == Tag.NAME || before == Tag.WH || afterNoun;
      if (isSingularPronoun(i, from) || (afterSubject && beforeObject)) {
        return Tag.VERB_S;
      }
    }
    if (Roles.isRole(word) || NameRuns.isOrganizationWord(word)) {
      return Tag.NOUN;
    }
    for (String ending : ADJECTIVE_ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        return Tag.ADJECTIVE;
      }
    }
    return Tag.NOUN;
  }

  private boolean isSingularPronoun(int i, int from) {
    return i > from && Set.of("he", "she", "it", "who").contains(tokens.get(i - 1).lower());
  }
}

package dev.counterpoint.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tags parts of speech from word lists and neighbors, in one pass and without a model: attribution
 * needs to tell verbs, nouns and names apart, and for that it is as good as a trained tagger.
 */
final class Tagger {

  private static final Map<String, Tag> CLOSED = closedClasses();
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mon.",
          "tue.",
          "tues.",
          "wed.",
          "thu.",
          "thur.",
          "thurs.",
          "fri.",
          "sat.",
          "sun.",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.");
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
  private static final Set<String> CONTRACTED_SUBJECTS =
      Set.of("he", "she", "it", "that", "there", "who", "what", "here", "where", "this", "how");
  private static final String[] ADJECTIVE_ENDINGS = {
    "ous", "ful", "able", "ible", "ive", "al", "ic", "ish", "less", "ary"
  };

  private final List<Token> tokens;
  private final Quotations quotations;
  private final Tag[] tags;
  private final Set<String> seenLower = new HashSet<>();
  private final Set<String> seenCapital = new HashSet<>();
  private final Map<String, Integer> openers = new HashMap<>();

  private Tagger(List<Token> tokens, Quotations quotations) {
    this.tokens = tokens;
    this.quotations = quotations;
    this.tags = new Tag[tokens.size()];
  }

  static Tag[] tag(List<Token> tokens, Quotations quotations) {
    Tagger tagger = new Tagger(tokens, quotations);
    int from = 0;
    while (from < tokens.size()) {
      int to = tagger.sentenceEnd(from);
      tagger.remember(from, to);
      from = to;
    }
    for (from = 0; from < tokens.size(); ) {
      int to = tagger.sentenceEnd(from);
      boolean headline = tagger.isHeadline(from, to);
      for (int i = from; i < to; i++) {
        tagger.tags[i] = tagger.tagOf(i, from, to, headline);
      }
      from = to;
    }
    return tagger.tags;
  }

  private static Map<String, Tag> closedClasses() {
    Map<String, Tag> classes = new HashMap<>();
    for (String[] entry : WordList.entries("closed-classes.txt")) {
      classes.put(entry[0], Tag.valueOf(entry[1]));
    }
    return classes;
  }

  static boolean isClosed(String word) {
    return CLOSED.containsKey(word);
  }

  static boolean isCalendar(String word) {
    return CALENDAR.contains(word);
  }

  private int sentenceEnd(int from) {
    int to = from + 1;
    while (to < tokens.size() && tokens.get(to).sentence() == tokens.get(from).sentence()) {
      to++;
    }
    return to;
  }

  private void remember(int from, int to) {
    if (isHeadline(from, to)) {
      return;
    }
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.shape() != Shape.WORD) {
        continue;
      }
      if (!token.capitalized()) {
        seenLower.add(token.lower());
      } else if (!opensSentence(i, from)) {
        seenCapital.add(token.lower());
      } else {
        openers.merge(token.lower(), 1, Integer::sum);
      }
    }
  }

  private boolean isHeadline(int from, int to) {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.shape() == Shape.WORD && token.text().length() > 3) {
        words++;
        capitals += token.capitalized() ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 5 >= words * 4;
  }

  private boolean opensSentence(int i, int from) {
    if (i == from) {
      return true;
    }
    Shape before = tokens.get(i - 1).shape();
    return switch (before) {
      case OPEN_QUOTE, OPEN_SINGLE, COLON, STOP, OPEN_BRACKET, OTHER -> true;
      case CLOSE_QUOTE -> i == from + 1;
      case DASH -> true;
      default -> false;
    };
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
    boolean opens = opensSentence(i, from);
    if (token.capitalized() && CALENDAR.contains(word) && !(word.equals("may") && opens)) {
      return isSurname(i, from, before) ? Tag.NAME : Tag.ADVERB;
    }
    if (token.isParty()) {
      return Tag.ADJECTIVE;
    }
    boolean name = token.capitalized() && isName(i, to, opens, headline);
    if (name || isArabicName(token.text())) {
      return Tag.NAME;
    }
    Tag closed = CLOSED.get(word);
    if (before == Tag.TO && isOpenClassVerb(word)) {
      return Tag.VERB_BASE;
    }
    if (closed != null) {
      return inContext(closed, i, from, to, before, next);
    }
    VerbForm form = VerbForms.of(word);
    if (word.endsWith("ly") && form == null && word.length() > 4) {
      return Tag.ADVERB;
    }
    if (form != null) {
      return verbOrNoun(form, i, from, before, next);
    }
    return byEnding(word, i, from, before, next);
  }

  /** "Theresa May", "Mrs. May": no month. */
  private boolean isSurname(int i, int from, Tag before) {
    if (before != Tag.NAME || i == from) {
      return false;
    }
    String word = tokens.get(i - 1).lower();
    return Roles.isRole(word) || GivenNames.isKnown(word) && !CALENDAR.contains(word);
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

  private boolean isName(int i, int to, boolean opens, boolean headline) {
    Token token = tokens.get(i);
    String word = token.lower();
    Tag closed = CLOSED.get(word) == Tag.NOUN ? null : CLOSED.get(word);
    if (word.equals("i")) {
      return false;
    }
    if (headline) {
      boolean known = seenCapital.contains(word) && !seenLower.contains(word);
      boolean initialOfName = closed == null && VerbForms.of(word) == null;
      return known
          ? closed == null || closed == Tag.NUMBER
          : initialOfName && !endsLikeCommon(word);
    }
    if (!opens) {
      if (token.allCapitals() && token.text().length() > 1 && tags[i - 1] == Tag.NAME) {
        return true;
      }
      boolean heading = closed == Tag.DET || closed == Tag.PREPOSITION || closed == Tag.PRONOUN;
      return !(heading || closed == Tag.POSSESSIVE_PRONOUN || closed == Tag.CONJUNCTION);
    }
    if (closed != null && closed != Tag.ADJECTIVE) {
      boolean surname = token.text().length() > 2 && seenCapital.contains(word);
      return surname && closed == Tag.AUX && i + 1 < to && tokens.get(i + 1).capitalized();
    }
    if (token.allCapitals() && token.text().length() > 1) {
      return true;
    }
    if (seenCapital.contains(word)) {
      return true;
    }
    if (seenLower.contains(word) || closed == Tag.ADJECTIVE) {
      return i + 1 < to && tokens.get(i + 1).capitalized() && closed != Tag.ADJECTIVE;
    }
    boolean beforeName = i + 1 < to && tokens.get(i + 1).capitalized();
    if (beforeName) {
      return VerbForms.of(word) == null || GivenNames.isKnown(word);
    }
    if (VerbForms.of(word) != null || endsLikeCommon(word)) {
      return false;
    }
    boolean possessive = i + 1 < to && tokens.get(i + 1).lower().equals("'s");
    boolean subject = i + 1 < to && startsVerbGroup(tokens.get(i + 1).lower());
    boolean often = openers.getOrDefault(word, 0) > 1;
    return GivenNames.isKnown(word)
        || NameRuns.isPlace(word)
        || NameRuns.isOrganizationWord(word)
        || often && (possessive || subject && !word.endsWith("s"));
  }

  /** "al-Assad", "El-Sayed": capital behind the hyphen of an article. */
  private static boolean isArabicName(String word) {
    return word.length() > 4
        && word.charAt(2) == '-'
        && Character.isUpperCase(word.charAt(3))
        && "al el ul ad as".contains(word.substring(0, 2).toLowerCase(Locale.ROOT));
  }

  private static boolean startsVerbGroup(String word) {
    VerbForm form = VerbForms.of(word);
    return CLOSED.get(word) == Tag.AUX || (form != null && (form.third() || form.past()));
  }

  private static boolean endsLikeCommon(String word) {
    return word.endsWith("ing") || word.endsWith("ly") || word.endsWith("tion");
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
    while (at < to && at < i + 3 && isAdverb(tokens.get(at).lower())) {
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
    if (CLOSED.containsKey(word) && !isOpenClassVerb(word) || tokens.get(at).capitalized()) {
      return Tag.PREPOSITION;
    }
    if (form != null) {
      return form.base() ? Tag.TO : Tag.PREPOSITION;
    }
    return word.endsWith("s") || word.endsWith("ing") || word.endsWith("tion")
        ? Tag.PREPOSITION
        : Tag.TO;
  }

  /** "close", "free", "open": adjectives that are verbs after "to". */
  private static boolean isOpenClassVerb(String word) {
    VerbForm form = VerbForms.of(word);
    Tag closed = CLOSED.get(word);
    return form != null && form.base() && (closed == Tag.ADJECTIVE || closed == Tag.NOUN);
  }

  private static boolean isAdverb(String word) {
    return CLOSED.get(word) == Tag.ADVERB
        || CLOSED.get(word) == Tag.NOT
        || (word.endsWith("ly") && VerbForms.of(word) == null);
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
    Tag closed = CLOSED.get(tokens.get(i + 1).lower());
    return closed == null || closed == Tag.ADJECTIVE || closed == Tag.NUMBER;
  }

  private Tag verbOrNoun(VerbForm form, int i, int from, Tag before, String next) {
    String word = tokens.get(i).lower();
    boolean afterModifier =
        before == Tag.DET
            || before == Tag.ADJECTIVE
            || before == Tag.NUMBER
            || before == Tag.POSSESSIVE
            || before == Tag.POSSESSIVE_PRONOUN;
    Tag nextTag = CLOSED.get(next);
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
    if (form.third() && !form.base()) {
      boolean onlyVerb = !ALSO_NOUNS.contains(form.lemma()) && !afterModifier;
      return onlyVerb || isThirdPerson(i, before, beforeObject, afterModifier, next)
          ? Tag.VERB_S
          : Tag.NOUN;
    }
    return isBaseForm(form, i, from, before, beforeObject, afterModifier);
  }

  private boolean isThirdPerson(
      int i, Tag before, boolean beforeObject, boolean afterModifier, String next) {
    if (before == null || afterModifier || before == Tag.PREPOSITION || before == Tag.TO) {
      return afterModifier && beforeObject && before == Tag.ADJECTIVE;
    }
    if (before == Tag.PRONOUN || before == Tag.WH || before == Tag.NAME || before == Tag.ADVERB) {
      return true;
    }
    boolean takesComplement = beforeObject || next.equals("to") || CLOSED.get(next) != null;
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

  private Tag isBaseForm(
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

  private Tag byEnding(String word, int i, int from, Tag before, String next) {
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
      Tag nextTag = CLOSED.get(next);
      boolean beforeObject = nextTag == Tag.DET || nextTag == Tag.POSSESSIVE_PRONOUN;
      boolean afterSubject = before == Tag.NAME || before == Tag.WH;
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

package dev.counterpoint.statement;

import java.util.Set;

/** Noun phrases and verb groups around a token. */
final class Phrases {

  private static final Set<String> BEFORE_DETERMINER = Set.of("all", "both", "half", "such");
  private static final Set<String> NEVER_JOINS =
      Set.of("after", "before", "since", "during", "because", "until", "than", "as", "when");
  private static final int MOST_JOINS = 5;
  private static final int LONGEST = 40;

  private final Words words;

  Phrases(Words words) {
    this.words = words;
  }

  /** The noun phrase whose last token this is, without what is joined to it; or {@code null}. */
  Range nounPhraseEndingAt(int last) {
    if (last < 0 || last >= words.size()) {
      return null;
    }
    Tag tag = words.tag(last);
    if (tag == Tag.PRONOUN) {
      return new Range(last, last + 1);
    }
    boolean canEnd = tag.isNominal() || tag == Tag.NUMBER || tag == Tag.ADJECTIVE || tag == Tag.DET;
    if (!canEnd) {
      return null;
    }
    int first = last;
    int limit = Math.max(words.startOfSentenceAt(last), last - LONGEST);
    boolean quoted = words.isQuoted(last);
    while (first > limit
        && words.isQuoted(first - 1) == quoted
        && words.tag(first - 1).isInNounPhrase()
        && !isClosedOnTheLeft(first)) {
      first--;
    }
    if (words.tag(first) == Tag.POSSESSIVE) {
      first++;
    }
    return Range.orNull(first, last + 1);
  }

  private boolean isClosedOnTheLeft(int first) {
    Tag tag = words.tag(first);
    if (words.is(first, "most") && words.tag(first - 1) == Tag.POSSESSIVE) {
      return false;
    }
    boolean opener = tag == Tag.DET || tag == Tag.POSSESSIVE_PRONOUN;
    return opener && !BEFORE_DETERMINER.contains(words.lower(first - 1));
  }

  /** The noun phrase that ends here with everything joined on its left: "the mayor of Boston". */
  Range joinedNounPhraseEndingAt(int last) {
    Range phrase = nounPhraseEndingAt(last);
    if (phrase == null) {
      return null;
    }
    int from = phrase.from();
    int start = words.startOfSentenceAt(last);
    for (int joins = 0; joins < MOST_JOINS && from - 2 >= start; joins++) {
      Range left = joins(from - 1) ? nounPhraseEndingAt(from - 2) : null;
      if (left == null || words.isQuoted(from - 2) != words.isQuoted(last)) {
        break;
      }
      from = left.from();
    }
    return new Range(from, last + 1);
  }

  private boolean joins(int link) {
    Tag tag = words.tag(link);
    String word = words.lower(link);
    return tag == Tag.PREPOSITION && !NEVER_JOINS.contains(word)
        || tag == Tag.CONJUNCTION && (word.equals("and") || word.equals("or") || word.equals("&"));
  }

  /** The noun phrase that starts here; or {@code null}. */
  Range nounPhraseFrom(int first) {
    if (first < 0 || first >= words.size()) {
      return null;
    }
    if (words.tag(first) == Tag.PRONOUN) {
      return new Range(first, first + 1);
    }
    int limit = Math.min(words.endOfSentenceAt(first), first + LONGEST);
    boolean quoted = words.isQuoted(first);
    int to = first;
    int lastNominal = -1;
    while (to < limit && words.isQuoted(to) == quoted && isInside(to, first)) {
      if (words.tag(to).isNominal() || words.tag(to) == Tag.NUMBER) {
        lastNominal = to;
      }
      to++;
    }
    return lastNominal < 0 ? null : new Range(first, lastNominal + 1);
  }

  private boolean isInside(int at, int first) {
    Tag tag = words.tag(at);
    boolean newPhrase = tag == Tag.DET || tag == Tag.POSSESSIVE_PRONOUN;
    if (newPhrase && at > first) {
      return BEFORE_DETERMINER.contains(words.lower(at - 1));
    }
    return tag.isInNounPhrase();
  }

  /** The noun phrase from here with the prepositional phrases and names joined on its right. */
  Range joinedNounPhraseFrom(int first) {
    Range phrase = nounPhraseFrom(first);
    if (phrase == null) {
      return null;
    }
    int to = phrase.to();
    int end = words.endOfSentenceAt(first);
    for (int joins = 0; joins < MOST_JOINS && to + 1 < end; joins++) {
      Range right = joins(to) ? nounPhraseFrom(to + 1) : null;
      if (right == null || words.isQuoted(to + 1) != words.isQuoted(first)) {
        break;
      }
      to = right.to();
    }
    return new Range(first, to);
  }

  /** Where the verb group that ends with this verb starts: "has repeatedly said". */
  int verbGroupStart(int verb) {
    int from = verb;
    int start = words.startOfSentenceAt(verb);
    while (from > start && isInVerbGroup(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean isInVerbGroup(int i) {
    if (words.isQuoted(i)) {
      return false;
    }
    return switch (words.tag(i)) {
      case AUX, ADVERB, NOT, TO -> true;
      default -> false;
    };
  }

  boolean isNegated(int groupStart, int verb) {
    for (int i = groupStart; i < verb; i++) {
      if (words.tag(i) == Tag.NOT || words.is(i, "never")) {
        return true;
      }
    }
    return false;
  }

  /** Whether some form of "be" stands in the verb group, so that a participle is passive. */
  boolean isPassive(int groupStart, int verb) {
    if (words.tag(verb) != Tag.VERB_PAST) {
      return false;
    }
    for (int i = verb - 1; i >= groupStart; i--) {
      switch (words.lower(i)) {
        case "is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m":
          return true;
        case "'s":
          return words.tag(i) == Tag.AUX;
        case "has", "have", "had", "having", "'ve":
          return false;
        default:
          break;
      }
    }
    return false;
  }
}

package dev.counterpoint.statement;

import java.util.Set;

/** How far a content runs. */
final class Extent {

  private static final int NEAR = 12;
  private static final int LONGEST = 400;
  private static final Set<String> NEW_CUES =
      Set.of(
          "saying",
          "adding",
          "noting",
          "calling",
          "arguing",
          "claiming",
          "telling",
          "warning",
          "insisting",
          "suggesting",
          "explaining",
          "describing",
          "writing",
          "citing",
          "stating",
          "accusing",
          "asking",
          "urging",
          "declaring",
          "blaming",
          "pointing",
          "predicting",
          "contending",
          "asserting",
          "stressing",
          "acknowledging",
          "promising",
          "vowing",
          "referring");

  private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas");

  private final Words words;

  Extent(Words words) {
    this.words = words;
  }

  /**
   * The end of a clause that starts here: the sentence's, unless another attribution begins or the
   * cue stands in a clause before the main one ("Asked if it would, she said").
   */
  int ofClause(int from, int cue) {
    int end = ofClause(from);
    return isFronted(cue) ? Math.min(end, ofPhrase(from)) : end;
  }

  private boolean isFronted(int cue) {
    int start = words.startOfSentenceAt(cue);
    boolean opens =
        switch (words.tag(start)) {
          case SUBORDINATOR, VERB_ING, VERB_PAST, TO -> true;
          case PREPOSITION -> words.tag(cue) == Tag.VERB_ING;
          default -> false;
        };
    if (!opens || cue - start > NEAR || words.is(start, "that")) {
      return false;
    }
    for (int i = start; i < cue; i++) {
      if (words.isComma(i)) {
        return false;
      }
    }
    return true;
  }

  int ofClause(int from) {
    int end = endOfSentence(from);
    int depth = 0;
    for (int i = from; i < end; i++) {
      if (words.isQuoted(i)) {
        continue;
      }
      switch (words.shape(i)) {
        case OPEN_BRACKET -> depth++;
        case CLOSE_BRACKET -> {
          if (--depth < 0) {
            return i;
          }
        }
        case COMMA -> {
          if (i > from && endsAtComma(i, end)) {
            return i;
          }
        }
        case DASH -> {
          if (i > from && endsAtDash(i)) {
            return i;
          }
        }
        case SEMICOLON -> {
          if (i > from && isCueSoon(i + 1, end)) {
            return i;
          }
        }
        default -> {
          if (i > from && isSecondCue(i)) {
            return i;
          }
        }
      }
    }
    return end;
  }

  /** The end of the sentence without its full stop, or of the quotation that runs over it. */
  int endOfSentence(int from) {
    int end = Math.min(words.endOfSentenceAt(from), from + LONGEST);
    while (end > from + 1 && words.hasShape(end - 1, Shape.STOP) && !words.isQuoted(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean endsAtComma(int comma, int end) {
    if (words.is(comma + 1, "according")) {
      return true;
    }
    if (comma + 1 < end && NEW_CUES.contains(words.lower(comma + 1))) {
      return true;
    }
    return JOINING.contains(words.lower(Math.min(comma + 1, end - 1))) && isCueSoon(comma + 2, end);
  }

  /** Whether another attribution opens here: "..., and the union said", "...; Lee said". */
  private boolean isCueSoon(int from, int end) {
    for (int i = from; i < end && i < from + NEAR - 1; i++) {
      if (isCue(i)) {
        return true;
      }
      if (words.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean endsAtDash(int dash) {
    return switch (words.lower(Math.min(dash + 1, words.size() - 1))) {
      case "but", "and", "a", "an", "which" -> true;
      default -> false;
    };
  }

  private boolean isSecondCue(int i) {
    if (words.tag(i) != Tag.CONJUNCTION || !words.is(i, "and") || i + 1 >= words.size()) {
      return false;
    }
    int next = words.tag(i + 1) == Tag.ADVERB ? i + 2 : i + 1;
    return next < words.size()
        && isCue(next)
        && (words.tag(next) == Tag.VERB_S || words.tag(next) == Tag.VERB_PAST);
  }

  private boolean isCue(int i) {
    if (words.isQuoted(i) || !words.tag(i).isVerb() || words.tag(i) == Tag.VERB_ING) {
      return false;
    }
    VerbForm form = VerbForms.of(words.lower(i));
    return form != null && ReportingVerbs.takes(form.lemma(), ReportingVerbs.Complement.CLAUSE);
  }

  /** The end of a phrase that starts here: the first mark, or a conjunction with a verb. */
  int ofPhrase(int from) {
    int end = endOfSentence(from);
    for (int i = from; i < end; i++) {
      if (words.isQuoted(i)) {
        continue;
      }
      switch (words.shape(i)) {
        case COMMA, SEMICOLON, COLON, DASH, CLOSE_BRACKET, STOP:
          if (i > from && !isBetweenAdjectives(i)) {
            return i;
          }
          break;
        default:
          if (i > from && words.tag(i) == Tag.CONJUNCTION && isVerbNext(i + 1, end)) {
            return i;
          }
      }
    }
    return end;
  }

  private boolean isBetweenAdjectives(int comma) {
    return words.isComma(comma)
        && words.hasTag(comma - 1, Tag.ADJECTIVE)
        && words.hasTag(comma + 1, Tag.ADJECTIVE);
  }

  private boolean isVerbNext(int i, int end) {
    int at = i;
    while (at < end && (words.tag(at) == Tag.ADVERB || words.tag(at) == Tag.AUX)) {
      at++;
    }
    return at < end && (words.tag(at) == Tag.VERB_S || words.tag(at) == Tag.VERB_PAST || at > i);
  }
}

package dev.counterpoint.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which capitals make a name, and which only open a sentence or stand in a headline. */
final class Capitals {

  private final List<Token> tokens;
  private final Set<String> seenLower = new HashSet<>();
  private final Set<String> seenCapital = new HashSet<>();
  private final Map<String, Integer> openers = new HashMap<>();

  Capitals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Remembers how the words of a sentence are written, but for its first one. */
  void remember(int from, int to) {
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

  /** Whether nearly every word of a sentence has a capital. */
  boolean isHeadline(int from, int to) {
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

  boolean opensSentence(int i, int from) {
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

  /** Whether the capital of a word is that of a name. */
  boolean isName(int i, int to, boolean opens, boolean headline, Tag before) {
    Token token = tokens.get(i);
    String word = token.lower();
    Tag closed = ClosedClasses.tag(word) == Tag.NOUN ? null : ClosedClasses.tag(word);
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
      if (token.allCapitals() && token.text().length() > 1 && before == Tag.NAME) {
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
  static boolean isArabicName(String word) {
    return word.length() > 4
        && word.charAt(2) == '-'
        && Character.isUpperCase(word.charAt(3))
        && "al el ul ad as".contains(word.substring(0, 2).toLowerCase(Locale.ROOT));
  }

  private static boolean startsVerbGroup(String word) {
    VerbForm form = VerbForms.of(word);
    return ClosedClasses.tag(word) == Tag.AUX || (form != null && (form.third() || form.past()));
  }

  private static boolean endsLikeCommon(String word) {
    return word.endsWith("ing") || word.endsWith("ly") || word.endsWith("tion");
  }

  /** "Theresa May", "Mrs. May": no month. */
  boolean isSurname(int i, int from, Tag before) {
    if (before != Tag.NAME || i == from) {
      return false;
    }
    String word = tokens.get(i - 1).lower();
    return Roles.isRole(word) || GivenNames.isKnown(word) && !ClosedClasses.isCalendar(word);
  }
}

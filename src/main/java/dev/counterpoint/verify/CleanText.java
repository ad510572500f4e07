package dev.counterpoint.verify;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Plain words only: no address, markup or character that cannot be seen. What the article itself
 * writes may be written too, but for invisible characters, which no reader could check.
 */
final class CleanText implements Check {

  private static final String RULE = "clean-text";

  private static final List<String> MARKS =
      List.of(
          "http:",
          "https:",
          "www.",
          "javascript:",
          "data:",
          "mailto:",
          "](",
          "![",
          "```",
          "<!--",
          "</",
          "/>",
          "&lt;",
          "&#",
          "\\u",
          "\\n");

  /** Each mark, each tag and each address has one of these. */
  private static final Pattern MARKER = Pattern.compile("[:(`<>&\\\\/@\\[\\]]|[wW]{3}");

  /** Scripts whose letters look like one another. */
  private static final Set<Character.UnicodeScript> LOOKALIKES =
      EnumSet.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.GREEK);

  private static final int LONGEST = 45;

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    String text = passage.text();
    boolean plain = text.codePoints().allMatch(CleanText::isPlain);
    boolean unseen =
        passage.words().stream().anyMatch(CleanText::isOverlong)
            || !plain && (hasUnseen(text) || hasDisguised(text, passage.words()));
    boolean marked = !unseen && carriesMark(text, ground.flatLower());
    return unseen || marked ? Optional.of(fault(passage)) : Optional.empty();
  }

  private static boolean hasUnseen(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int type = Character.getType(c);
      boolean unseen =
          type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.SURROGATE
              || type == Character.PRIVATE_USE
              || type == Character.UNASSIGNED
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      if (unseen) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isPlain(int c) {
    return ' ' <= c && c <= '~';
  }

  /** A word longer than any of a language. */
  private static boolean isOverlong(Word word) {
    return word.end() - word.start() > LONGEST;
  }

  /** Whether letters of one script stand for those of another, as in no honest word. */
  static boolean hasDisguised(String text, List<Word> words) {
    return words.stream().anyMatch(word -> mixesScripts(text, word));
  }

  /** A word of two scripts whose letters look alike. */
  private static boolean mixesScripts(String text, Word word) {
    if (text.substring(word.start(), word.end()).chars().allMatch(CleanText::isPlain)) {
      return false;
    }
    Set<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
    text.substring(word.start(), word.end())
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.add(Character.UnicodeScript.of(c)));
    scripts.retainAll(LOOKALIKES);
    return scripts.size() > 1;
  }

  private static boolean carriesMark(String text, String source) {
    if (!MARKER.matcher(text).find()) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean mark = MARKS.stream().anyMatch(m -> lower.contains(m) && !source.contains(m));
    return mark || hasTag(lower) && !hasTag(source) || hasAddress(lower, source);
  }

  private static boolean hasTag(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "name@host.org" or "host.org/path", unless the article has the same word. */
  private static boolean hasAddress(String text, String source) {
    for (String word : text.split(" ")) {
      int dot = word.indexOf('.');
      boolean host = dot > 0 && dot + 2 < word.length() && Character.isLetter(word.charAt(dot + 1));
      int at = word.indexOf('@');
      boolean mail = at > 0 && word.indexOf('.', at) > 0;
      boolean path = host && word.indexOf('/', dot) > 0;
      if ((mail || path) && !source.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Fault fault(Passage passage) {
    String part = passage.part().label();
    return new Fault(
        RULE,
        "A " + part + " carried an address, markup or invisible characters.",
        "A " + part + " carries an address, markup or invisible characters: write plain words.");
  }
}

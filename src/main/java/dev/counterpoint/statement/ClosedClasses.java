package dev.counterpoint.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words whose part of speech a list tells: articles, prepositions, pronouns, common adverbs.
 */
final class ClosedClasses {

  private static final Map<String, Tag> CLOSED = closedClasses();
  private static final Set<String> CALENDAR = WordList.words("calendar.txt");

  private ClosedClasses() {}

  private static Map<String, Tag> closedClasses() {
    Map<String, Tag> classes = new HashMap<>();
    for (String[] entry : WordList.entries("closed-classes.txt")) {
      classes.put(entry[0], Tag.valueOf(entry[1]));
    }
    return classes;
  }

  /** What the word is wherever its neighbors say nothing else; {@code null} if no list has it. */
  static Tag tag(String word) {
    return CLOSED.get(word);
  }

  static boolean has(String word) {
    return CLOSED.containsKey(word);
  }

  /** A weekday or month. */
  static boolean isCalendar(String word) {
    return CALENDAR.contains(word);
  }

  /** "close", "free", "open": adjectives that are verbs after "to". */
  static boolean isAlsoVerb(String word) {
    VerbForm form = VerbForms.of(word);
    Tag closed = CLOSED.get(word);
    return form != null && form.base() && (closed == Tag.ADJECTIVE || closed == Tag.NOUN);
  }

  static boolean isAdverb(String word) {
    return CLOSED.get(word) == Tag.ADVERB
        || CLOSED.get(word) == Tag.NOT
        || (word.endsWith("ly") && VerbForms.of(word) == null);
  }
}

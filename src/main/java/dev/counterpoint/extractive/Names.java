package dev.counterpoint.extractive;

import dev.counterpoint.statement.Speaker;
import java.util.List;

/** Names as a text uses them. */
final class Names {

  private Names() {}

  static String possessive(String name) {
    return name + (name.endsWith("s") ? "\u2019" : "\u2019s");
  }

  /** The last name of a person, the whole name of everybody else. */
  static String brief(Speaker speaker) {
    boolean person = speaker.kind() == Speaker.Kind.PERSON;
    String name = speaker.name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean suffix = last.endsWith(".") || last.length() < 3;
    return person && !suffix ? last : name;
  }

  /** "A", "A and B", "A, B and C"; "A and B, and C" where A and B are one name. */
  static String joined(List<String> names) {
    int last = names.size() - 1;
    boolean pairs = names.stream().anyMatch(name -> name.contains(" and "));
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last))
            + (pairs ? ", and " : " and ")
            + names.get(last);
  }
}

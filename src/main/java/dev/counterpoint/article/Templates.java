package dev.counterpoint.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The closed list of texts that publishing systems print into articles. Whole texts are looked up;
 * texts with an open part are tried only when their first two letters, or a literal of theirs, fit.
 */
final class Templates {

  static final Templates PRINTED = new Templates();

  private static final int LONGEST_WHOLE = 90;

  private final Map<String, Reason> whole = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Map<String, List<Template>> byBeginning = new HashMap<>();
  private final Map<String, List<Template>> inside = new HashMap<>();
  private final BitSet insideBeginnings = new BitSet();

  private Templates() {
    for (String line : Words.lines("templates.txt")) {
      int bar = line.indexOf(" | ");
      Reason reason = reason(line.substring(0, bar));
      for (String pattern : expanded(line.substring(bar + 3))) {
        add(new Template(reason, pattern));
      }
    }
  }

  private void add(Template template) {
    if (template.isWhole()) {
      whole.put(normal(template.pattern()), template.reason());
      firstWords.add(wordAt(template.pattern(), 0));
    } else if (template.pattern().startsWith("…")) {
      String word = wordAt(template.parts().get(0), 0);
      inside.computeIfAbsent(word, k -> new ArrayList<>()).add(template);
      insideBeginnings.set(template.parts().get(0).charAt(0));
    } else {
      byBeginning
          .computeIfAbsent(template.pattern().substring(0, 2), k -> new ArrayList<>())
          .add(template);
    }
  }

  /** The reason if all of {@code normal}, which {@link #normal} made, is one closed text. */
  Optional<Reason> whole(String normal) {
    return Optional.ofNullable(whole.get(normal));
  }

  /** Whether a closed text has for its first word the one at {@code from}. */
  boolean mayBeginWhole(String text, int from) {
    return firstWords.contains(wordAt(text, from).toLowerCase(Locale.ROOT));
  }

  /** Whether a text that begins like {@code text} can be a closed text or begin a template. */
  boolean mayBegin(String text) {
    String head = normal(text.substring(0, Math.min(text.length(), 12)));
    return text.length() <= LONGEST_WHOLE
        || head.length() > 1 && byBeginning.containsKey(head.substring(0, 2));
  }

  /** The template with an open part that {@code normal}, which {@link #normal} made, follows. */
  Optional<Template> open(String normal) {
    Optional<Template> beginning = beginning(normal);
    return beginning.isPresent() || normal.length() < 2 ? beginning : inside(normal);
  }

  /** The template with an open part that {@code normal} follows from its first letter on. */
  Optional<Template> beginning(String normal) {
    if (normal.length() < 2) {
      return Optional.empty();
    }
    for (Template template : byBeginning.getOrDefault(normal.substring(0, 2), List.of())) {
      if (template.matches(normal, 0)) {
        return Optional.of(template);
      }
    }
    return Optional.empty();
  }

  /** The template that a part of {@code normal} follows, wherever it stands. */
  Optional<Template> inside(String normal) {
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      boolean may = insideBeginnings.get(c) && isPart(c);
      if (!may || i > 0 && isPart(normal.charAt(i - 1))) {
        continue;
      }
      String word = wordAt(normal, i);
      for (Template template : inside.getOrDefault(word, List.of())) {
        if (template.matches(normal, i)) {
          return Optional.of(template);
        }
      }
      i += Math.max(0, word.length() - 1);
    }
    return Optional.empty();
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '\'';
  }

  private static String wordAt(String text, int from) {
    int end = from;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /**
   * Lower case, straight quotation marks, {@code #} for each number, nothing at the ends that is
   * neither letter, number nor bracket.
   */
  static String normal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean afterDigit = out.length() > 0 && out.charAt(out.length() - 1) == '#';
      if (isDigit(c)) {
        out.append(afterDigit ? "" : "#");
      } else if (afterDigit && c == ',' && i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
        continue;
      } else if (c == '’' || c == '‘') {
        out.append('\'');
      } else if (out.length() > 0 || isKept(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    int end = out.length();
    while (end > 0 && !isKept(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isKept(char c) {
    return Character.isLetterOrDigit(c) || "#()[]©".indexOf(c) >= 0;
  }

  private static Reason reason(String label) {
    return Reason.valueOf(label.strip().replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** Writes out {@code {a,b}}. */
  private static List<String> expanded(String pattern) {
    List<String> done = new ArrayList<>();
    List<String> open = new ArrayList<>(List.of(pattern));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      int from = next.indexOf('{');
      int to = next.indexOf('}');
      if (from < 0) {
        done.add(next);
        continue;
      }
      for (String choice : next.substring(from + 1, to).split(",")) {
        open.add(next.substring(0, from) + choice + next.substring(to + 1));
      }
    }
    return done;
  }

  /** A text with open parts. */
  record Template(Reason reason, String pattern, List<String> parts) {

    Template(Reason reason, String pattern) {
      this(reason, pattern, literals(pattern));
    }

    private static List<String> literals(String pattern) {
      List<String> parts = new ArrayList<>();
      for (String part : pattern.split("…")) {
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
      return List.copyOf(parts);
    }

    /** The literal that stands last. */
    String last() {
      return parts.get(parts.size() - 1);
    }

    boolean isWhole() {
      return pattern.indexOf('…') < 0;
    }

    /** Whether {@code normal} follows the template from {@code from} on. */
    boolean matches(String normal, int from) {
      int at = from;
      for (int i = 0; i < parts.size(); i++) {
        String part = parts.get(i);
        int found = i > 0 ? normal.indexOf(part, at) : normal.startsWith(part, at) ? at : -1;
        if (found < 0) {
          return false;
        }
        at = found + part.length();
      }
      return pattern.endsWith("…") || at == normal.length();
    }
  }
}

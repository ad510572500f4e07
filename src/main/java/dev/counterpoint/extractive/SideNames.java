package dev.counterpoint.extractive;

import dev.counterpoint.statement.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names a side by the people and organizations that speak for it. */
final class SideNames {

  private static final int MOST_NAMES = 3;
  private static final int MOST_WORDS = 10;
  private static final int MOST_WORDS_OF_A_NAME = 6;

  /** Pronouns, and what stands for people without saying which. */
  private static final Set<String> NAMELESS =
      Set.of(
          "all",
          "both",
          "each",
          "either",
          "everybody",
          "everyone",
          "few",
          "he",
          "himself",
          "herself",
          "i",
          "it",
          "many",
          "most",
          "neither",
          "none",
          "one",
          "others",
          "several",
          "she",
          "some",
          "somebody",
          "someone",
          "that",
          "these",
          "they",
          "this",
          "those",
          "we",
          "who",
          "you",
          "a majority",
          "the majority");

  private static final Set<String> POSSESSIVE =
      Set.of("his", "her", "its", "my", "our", "their", "your");

  /** Who they are depends on where they stand: "the officials", "one source". */
  private static final Set<String> VAGUE =
      Set.of(
          "analysts",
          "analyst",
          "authorities",
          "experts",
          "expert",
          "man",
          "members",
          "observers",
          "official",
          "officials",
          "people",
          "person",
          "reporter",
          "reporters",
          "source",
          "sources",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "users",
          "woman");

  private SideNames() {}

  static String of(WrittenSide side, Scene scene) {
    List<Speaker> named = speakers(side);
    List<String> names = new ArrayList<>();
    int words = 0;
    for (Speaker speaker : named) {
      String name = withRole(speaker, named.size(), scene);
      int longer = words + Prose.words(name) + 1;
      if (names.size() < MOST_NAMES && (names.isEmpty() || longer <= MOST_WORDS)) {
        names.add(name);
        words = longer;
      }
    }
    return names.isEmpty() ? "Unnamed speakers" : Prose.capitalize(Names.joined(names));
  }

  /** Whom each side is named after first, for sides that have a name. */
  static List<String> chiefs(List<WrittenSide> sides, Scene scene) {
    return sides.stream()
        .flatMap(side -> speakers(side).stream().limit(1))
        .map(speaker -> isUnnamedAuthor(speaker, scene) ? "the author" : scene.called(speaker))
        .toList();
  }

  /** The name of an author who signs stands outside the article. */
  private static boolean isUnnamedAuthor(Speaker speaker, Scene scene) {
    return speaker.kind() == Speaker.Kind.AUTHOR
        && !scene.article().body().contains(speaker.name());
  }

  /**
   * The speakers of the claims that are shown: people first, vague groups only where nobody else
   * speaks.
   */
  static List<Speaker> speakers(WrittenSide side) {
    List<Speaker> speakers = new ArrayList<>();
    for (Speaker member : side.camp().members()) {
      boolean shown = side.claims().stream().anyMatch(c -> member.equals(c.candidate().speaker()));
      boolean brief = Prose.words(member.name()) <= MOST_WORDS_OF_A_NAME;
      if (shown && brief && isName(member.name()) && !speakers.contains(member)) {
        speakers.add(member);
      }
    }
    if (!speakers.stream().allMatch(SideNames::isVague)) {
      speakers.removeIf(SideNames::isVague);
    }
    speakers.sort(Comparator.comparing(speaker -> speaker.kind() != Speaker.Kind.PERSON));
    return speakers;
  }

  /** Whether somebody can be told by this alone: not "his lawyer", not "both". */
  static boolean isName(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    int blank = small.indexOf(' ');
    boolean owned = blank > 0 && POSSESSIVE.contains(small.substring(0, blank));
    return !owned && !NAMELESS.contains(small);
  }

  static boolean isVague(Speaker speaker) {
    String name = speaker.name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return speaker.kind() == Speaker.Kind.GROUP
        && Prose.words(name) <= 2
        && VAGUE.contains(last.toLowerCase(Locale.ROOT));
  }

  private static String withRole(Speaker speaker, int others, Scene scene) {
    String role = speaker.role();
    boolean title = role != null && Character.isUpperCase(role.charAt(0));
    boolean fits = title && others == 1 && Prose.words(role) <= 4;
    String full = fits ? role + " " + speaker.name() : "";
    boolean said = fits && scene.article().body().contains(full);
    return said && Neutral.isNeutral(full) ? full : scene.called(speaker);
  }
}

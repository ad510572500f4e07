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

  private static final Set<String> NAMELESS =
      Set.of("this", "that", "these", "those", "someone", "many", "some", "others", "one", "it");

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

  /** The speakers of the claims that are shown, in their order. */
  static List<Speaker> speakers(WrittenSide side) {
    List<Speaker> speakers = new ArrayList<>();
    for (Speaker member : side.camp().members()) {
      boolean shown = side.claims().stream().anyMatch(c -> member.equals(c.candidate().speaker()));
      boolean named = !NAMELESS.contains(member.name().toLowerCase(Locale.ROOT));
      boolean brief = Prose.words(member.name()) <= MOST_WORDS_OF_A_NAME;
      if (shown && named && brief && !speakers.contains(member)) {
        speakers.add(member);
      }
    }
    speakers.sort(Comparator.comparing(speaker -> speaker.kind() != Speaker.Kind.PERSON));
    return speakers;
  }

  private static String withRole(Speaker speaker, int others, Scene scene) {
    String role = speaker.role();
    boolean fits = role != null && others == 1 && Prose.words(role) <= 4;
    String full = fits ? role + " " + speaker.name() : speaker.name();
    boolean said = fits && scene.article().body().contains(full);
    return said && Neutral.isNeutral(full) ? full : speaker.name();
  }
}

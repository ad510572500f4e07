package dev.counterpoint.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Titles, offices and callings: which words they are, and which other words mean the same. */
final class Roles {

  private static final String ELECT = "-elect";
  private static final Map<String, Gender> GENDERS = genders();
  private static final Map<String, List<String>> SAME =
      Map.ofEntries(
          Map.entry("sen", List.of("senator", "lawmaker", "legislator")),
          Map.entry("sens", List.of("senator", "lawmaker", "legislator")),
          Map.entry("senator", List.of("lawmaker", "legislator")),
          Map.entry("rep", List.of("representative", "congressman", "congresswoman", "lawmaker")),
          Map.entry("reps", List.of("representative", "congressman", "congresswoman", "lawmaker")),
          Map.entry("congressman", List.of("representative", "lawmaker", "legislator")),
          Map.entry("congresswoman", List.of("representative", "lawmaker", "legislator")),
          Map.entry("representative", List.of("congressman", "congresswoman", "lawmaker")),
          Map.entry("gov", List.of("governor")),
          Map.entry("pres", List.of("president")),
          Map.entry("gen", List.of("general")),
          Map.entry("prof", List.of("professor")),
          Map.entry("professor", List.of("scholar", "academic")),
          Map.entry("dr", List.of("doctor", "physician")),
          Map.entry("rev", List.of("reverend", "pastor")),
          Map.entry("attorney", List.of("lawyer")),
          Map.entry("lawyer", List.of("attorney")),
          Map.entry("spokesman", List.of("spokesperson")),
          Map.entry("spokeswoman", List.of("spokesperson")),
          Map.entry("republican", List.of("gop")));
  private static final Map<String, String> OF_SEVERAL =
      Map.of(
          "senators", "senator",
          "representatives", "representative",
          "governors", "governor",
          "presidents", "president",
          "judges", "judge",
          "justices", "justice",
          "mayors", "mayor",
          "professors", "professor");
  private static final Set<String> PARTS_OF_NAMES =
      Set.of(
          "general",
          "major",
          "private",
          "star",
          "partner",
          "father",
          "sister",
          "justice",
          "king",
          "prince",
          "son",
          "driver",
          "principal",
          "dean",
          "pope",
          "bishop",
          "farmer");
  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady", "madam");

  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "mayor",
          "governor",
          "judge",
          "justice",
          "minister",
          "premier",
          "chancellor",
          "pope",
          "king",
          "queen",
          "secretary",
          "speaker",
          "sheriff",
          "victim",
          "resident",
          "student",
          "reporter",
          "host",
          "anchor",
          "mother",
          "father",
          "wife",
          "husband",
          "son",
          "daughter",
          "brother",
          "sister",
          "leader",
          "suspect",
          "prosecutor");

  private Roles() {}

  /** A word that can stand for anybody just named ("the lawmaker"), not only for its holder. */
  static boolean isCalling(String word) {
    return !OFFICES.contains(word);
  }

  private static Map<String, Gender> genders() {
    Map<String, Gender> genders = new HashMap<>();
    for (String[] entry : WordList.entries("roles.txt")) {
      genders.put(entry[0], Gender.of(entry[1]));
    }
    return genders;
  }

  static boolean isRole(String word) {
    return GENDERS.containsKey(held(word));
  }

  /** "Senators" in "Senators Lee and Kim": a title before a name, but nobody's alone. */
  static boolean isTitleOfSeveral(String word) {
    return OF_SEVERAL.containsKey(word);
  }

  /** The office without its dot, or without what says that it is still to be taken. */
  private static String held(String word) {
    String plain = PersonName.plain(word);
    return plain.endsWith(ELECT) ? plain.substring(0, plain.length() - ELECT.length()) : plain;
  }

  /** "General" in "General Motors": a role only beside other signs of a person. */
  static boolean isDoubtful(String word) {
    return PARTS_OF_NAMES.contains(PersonName.plain(word));
  }

  static boolean isCourtesy(String word) {
    return COURTESY.contains(PersonName.plain(word));
  }

  static Gender gender(String word) {
    return GENDERS.getOrDefault(held(word), Gender.UNKNOWN);
  }

  /** "district attorney": an attorney, yet nobody's lawyer. */
  static boolean isProsecuting(String before, String word) {
    return word.equals("attorney")
        && Set.of("district", "u.s.", "state", "county", "city", "state's").contains(before);
  }

  static void teachProsecutor(Figure figure) {
    figure.learnRoleWord("attorney");
    figure.learnRoleWord("prosecutor");
  }

  /** Teaches a figure the role word and what else it may be called. */
  static void teach(Figure figure, String word) {
    String plain = held(OF_SEVERAL.getOrDefault(word, word));
    if (!GENDERS.containsKey(plain)) {
      return;
    }
    figure.learnRoleWord(plain);
    SAME.getOrDefault(plain, List.of()).forEach(figure::learnRoleWord);
    figure.learnGender(gender(plain));
  }
}

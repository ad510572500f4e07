package dev.counterpoint.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The verbs that attribute, with the complements each takes. */
final class ReportingVerbs {

  /** A complement of a reporting verb; {@code reporting-verbs.txt} says which verb takes which. */
  enum Complement {
    CLAUSE,
    /** A bare clause only where it plainly starts one: "find", "know". */
    WEAK,
    THAT,
    WH,
    QUOTE,
    ADDRESSEE,
    TO,
    NP_TO,
    NP,
    GERUND,
    AS
  }

  private static final Map<String, Set<Complement>> COMPLEMENTS = complements();
  private static final Map<String, Set<String>> PREPOSITIONS =
      WordList.table("verb-prepositions.txt");

  /** Only people do so with their own mouth or pen; a sign can "show" or "suggest", too. */
  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "ask",
          "add",
          "explain",
          "insist",
          "recall",
          "argue",
          "reply",
          "respond",
          "joke",
          "write",
          "complain",
          "quip",
          "shout",
          "exclaim",
          "admit",
          "concede",
          "testify",
          "tweet",
          "vow",
          "promise",
          "believe",
          "think",
          "worry",
          "hope");

  private ReportingVerbs() {}

  /** Whether words come from a person; so they do where no verb attributes a quotation. */
  static boolean isSpeech(String lemma) {
    return lemma == null || SPEECH.contains(lemma);
  }

  private static Map<String, Set<Complement>> complements() {
    Map<String, Set<Complement>> table = new HashMap<>();
    WordList.table("reporting-verbs.txt")
        .forEach(
            (lemma, names) -> {
              Set<Complement> taken = EnumSet.noneOf(Complement.class);
              for (String name : names) {
                taken.add(Complement.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
              }
              table.put(lemma, taken);
            });
    return table;
  }

  static boolean takes(String lemma, Complement complement) {
    return COMPLEMENTS.getOrDefault(lemma, Set.of()).contains(complement);
  }

  /** Whether the verb can stand beside the words it reports: "say", "argue", "shout". */
  static boolean isOfSaying(String lemma) {
    Set<Complement> taken = COMPLEMENTS.getOrDefault(lemma, Set.of());
    return taken.contains(Complement.CLAUSE)
        || taken.contains(Complement.WEAK)
        || taken.contains(Complement.QUOTE)
        || taken.contains(Complement.THAT)
        || taken.contains(Complement.WH);
  }

  static boolean takesPreposition(String lemma, String preposition) {
    return PREPOSITIONS.getOrDefault(lemma, Set.of()).contains(preposition);
  }
}

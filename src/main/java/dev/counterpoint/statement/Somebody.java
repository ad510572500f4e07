package dev.counterpoint.statement;

import java.util.Set;

/** Which common nouns can speak: "the protesters" can, "the evidence" cannot. */
final class Somebody {

  private static final Set<String> GENERIC = WordList.words("generic-organizations.txt");
  private static final String[] ENDINGS = {
    "ers", "ors", "ists", "ians", "ees", "men", "women", "ants", "ents", "crats", "er", "or", "ist",
    "ian", "ee", "man", "woman", "person", "people", "folks", "ives", "als"
  };
  private static final Set<String> PROPER =
      Set.of("i", "democrats", "muslims", "jews", "catholics", "israelis", "iraqis", "germans");
  private static final Set<String> NATIONALITIES =
      Set.of(
          "democratic",
          "republican",
          "american",
          "iraqi",
          "israeli",
          "french",
          "dutch",
          "greek",
          "german",
          "swiss",
          "czech",
          "thai",
          "saudi",
          "afghan",
          "yemeni",
          "kuwaiti",
          "catholic",
          "muslim",
          "jewish",
          "islamic",
          "british");
  private static final String[] ABSTRACT_ENDINGS = {
    "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ism", "ance", "ence", "ing", "ings",
    "ure", "ures", "cy", "cies", "ship", "age", "ages", "dom", "sis"
  };
  private static final Set<String> THINGS = WordList.words("things.txt");

  private Somebody() {}

  static boolean isNoun(String word) {
    if (word.equals("news")) {
      return false;
    }
    if (NameRuns.isGroupWord(word)
        || Roles.isRole(word)
        || NameRuns.isOrganizationWord(word)
        || GENERIC.contains(word)
        || word.endsWith("s") && Roles.isRole(word.substring(0, word.length() - 1))
        || word.endsWith("s")
            && NameRuns.isOrganizationWord(word.substring(0, word.length() - 1))) {
      return true;
    }
    if (THINGS.contains(word) || word.length() < 5) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun that no list knows may be a person where it says something: "a pal". */
  static boolean mayBeNoun(String word) {
    if (isNoun(word)) {
      return true;
    }
    for (String ending : ABSTRACT_ENDINGS) {
      if (word.endsWith(ending)) {
        return false;
      }
    }
    return !THINGS.contains(word);
  }

  /** "Republicans", "Americans": capitalized wherever they stand. */
  static boolean isProper(String word) {
    return PROPER.contains(word) || word.endsWith("ians") || word.endsWith("icans");
  }

  /** "Arizonan", "Islamist", "Brexiteer", "fellow": says what somebody is, not who. */
  static boolean isDescriptive(String word) {
    return word.equals("fellow")
        || word.length() > 5
            && (word.endsWith("ist")
                || word.endsWith("eer")
                || word.endsWith("ican")
                || word.endsWith("ian")
                || word.endsWith("onan"));
  }

  /** "Ukrainian", "Irish", "Democratic": an adjective that names no country and nobody. */
  static boolean isOfNation(String word) {
    return NATIONALITIES.contains(word)
        || word.length() > 5
            && (word.endsWith("ian")
                || word.endsWith("ean")
                || word.endsWith("ican")
                || word.endsWith("ish")
                || word.endsWith("ese")
                || word.endsWith("stani"));
  }

  /** Several people: "protesters", "officials". */
  static boolean isPlural(String word) {
    return NameRuns.isGroupWord(word) || word.endsWith("s") && isNoun(word) || word.endsWith("men");
  }
}

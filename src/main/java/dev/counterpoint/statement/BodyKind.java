package dev.counterpoint.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What sort of body a name tells of, so that "the company" is no court and no newspaper. */
enum BodyKind {
  MEDIA,
  STATE,
  OTHER;

  private static final Set<String> MEDIA_WORDS = WordList.words("media-words.txt");
  private static final Set<String> STATE_WORDS = WordList.words("public-bodies.txt");
  private static final Set<String> OF_MEDIA =
      Set.of("newspaper", "paper", "magazine", "network", "outlet", "publication");
  private static final Set<String> PRIVATE =
      Set.of(
          "company",
          "corporation",
          "firm",
          "airline",
          "maker",
          "manufacturer",
          "retailer",
          "startup",
          "nonprofit",
          "charity",
          "chain",
          "union");

  static BodyKind of(List<String> name) {
    String last = name.get(name.size() - 1).toLowerCase(Locale.ROOT);
    if (MEDIA_WORDS.contains(last) || last.endsWith(".com")) {
      return MEDIA;
    }
    return STATE_WORDS.contains(last) ? STATE : OTHER;
  }

  /** Whether the noun tells so much that the body may have been named long before. */
  static boolean isTelling(String noun) {
    return OF_MEDIA.contains(noun);
  }

  /** Whether a body of this name can be "the company", "the group", "the paper". */
  static boolean canBe(String noun, List<String> name) {
    BodyKind kind = of(name);
    if (OF_MEDIA.contains(noun)) {
      return kind == MEDIA;
    }
    if (PRIVATE.contains(noun) || noun.equals("group")) {
      return kind == OTHER;
    }
    boolean state = kind == STATE && !STATE_WORDS.contains(noun);
    return !state && (kind != MEDIA || !noun.equals("agency"));
  }
}

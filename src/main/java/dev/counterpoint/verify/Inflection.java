package dev.counterpoint.verify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The regular forms of English words, for word lists that name only the base form. */
final class Inflection {

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /**
   * The forms of a verb or verb phrase, of which the first word is inflected. Irregular past forms
   * stand after a bar: {@code tear|tore|torn into}.
   */
  static Set<String> ofVerb(String entry) {
    int space = entry.indexOf(' ');
    String verb = space < 0 ? entry : entry.substring(0, space);
    String rest = space < 0 ? "" : entry.substring(space);
    List<String> forms = List.of(verb.split("\\|"));
    String base = forms.get(0);
    Set<String> all = new LinkedHashSet<>();
    all.add(base + rest);
    all.add(plural(base) + rest);
    all.add(participle(base) + rest);
    if (forms.size() == 1) {
      all.add(past(base) + rest);
    }
    forms.stream().skip(1).forEach(form -> all.add(form + rest));
    return all;
  }

  static String plural(String word) {
    if (endsInConsonantY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hisses =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word + (hisses ? "es" : "s");
  }

  private static String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (endsInConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return doubled(verb) + "ed";
  }

  private static String participle(String verb) {
    boolean silentE = verb.endsWith("e") && !verb.endsWith("ee");
    return (silentE ? verb.substring(0, verb.length() - 1) : doubled(verb)) + "ing";
  }

  private static boolean endsInConsonantY(String word) {
    int n = word.length();
    return n > 1 && word.charAt(n - 1) == 'y' && !isVowel(word.charAt(n - 2));
  }

  /** "slam" makes "slammed", "hammer" does not: only one short syllable doubles its end. */
  private static String doubled(String verb) {
    int n = verb.length();
    if (n < 3 || "wxy".indexOf(verb.charAt(n - 1)) >= 0) {
      return verb;
    }
    boolean shortEnd =
        !isVowel(verb.charAt(n - 1)) && isVowel(verb.charAt(n - 2)) && !isVowel(verb.charAt(n - 3));
    long vowels = verb.chars().filter(c -> isVowel((char) c)).count();
    return shortEnd && vowels == 1 ? verb + verb.charAt(n - 1) : verb;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}

package dev.counterpoint.verify;

import dev.counterpoint.article.ResourceLines;
import java.util.HashMap;
import java.util.Map;

/** The base form of an English word, by a short list of irregular forms and by rules. */
final class Lemma {

  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    for (String line : ResourceLines.beside(Lemma.class, "irregular-forms.txt")) {
      int space = line.indexOf(' ');
      IRREGULAR.put(line.substring(0, space), line.substring(space + 1));
    }
  }

  private Lemma() {}

  static String of(String form) {
    String word = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < 4 || !Character.isLetter(word.charAt(0))) {
      return word;
    }
    if (word.endsWith("ing")) {
      return verb(word, 3);
    }
    if (word.endsWith("ied")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ed")) {
      return verb(word, 2);
    }
    if (word.endsWith("s")) {
      return singular(word);
    }
    return word;
  }

  private static String singular(String word) {
    int n = word.length();
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    String withoutS = word.substring(0, n - 1);
    if (word.endsWith("es") && !Thesaurus.ENGLISH.knows(withoutS)) {
      String withoutEs = word.substring(0, n - 2);
      if (Thesaurus.ENGLISH.knows(withoutEs)) {
        return withoutEs;
      }
    }
    return withoutS;
  }

  /** The word without its ending: as it stands, with an "e", or without a doubled letter. */
  private static String verb(String word, int ending) {
    String bare = word.substring(0, word.length() - ending);
    int n = bare.length();
    if (n < 3) {
      return Thesaurus.ENGLISH.knows(bare + "e") ? bare + "e" : word;
    }
    if (Thesaurus.ENGLISH.knows(bare + "e") && !isBetterBare(bare)) {
      return bare + "e";
    }
    if (Thesaurus.ENGLISH.knows(bare)) {
      return bare;
    }
    boolean doubled = bare.charAt(n - 1) == bare.charAt(n - 2);
    if (doubled && Thesaurus.ENGLISH.knows(bare.substring(0, n - 1))) {
      return bare.substring(0, n - 1);
    }
    return word;
  }

  /** "Planted" is of "plant", not of "plante"; but "rated" is of "rate", not of "rat". */
  private static boolean isBetterBare(String bare) {
    int n = bare.length();
    boolean clusterEnd = !isVowel(bare.charAt(n - 1)) && !isVowel(bare.charAt(n - 2));
    return clusterEnd && Thesaurus.ENGLISH.knows(bare);
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}

package dev.counterpoint.verify;

import dev.counterpoint.article.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names in a text: words written with a capital letter where the grammar asks for none. */
final class Names {

  /** Words that carry a capital letter for other reasons. */
  private static final Set<String> NEVER =
      Set.copyOf(ResourceLines.beside(Names.class, "never-names.txt"));

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("jan", "january"),
          Map.entry("feb", "february"),
          Map.entry("mar", "march"),
          Map.entry("apr", "april"),
          Map.entry("aug", "august"),
          Map.entry("sept", "september"),
          Map.entry("sep", "september"),
          Map.entry("oct", "october"),
          Map.entry("nov", "november"),
          Map.entry("dec", "december"),
          Map.entry("gov", "governor"),
          Map.entry("sen", "senator"),
          Map.entry("rep", "representative"),
          Map.entry("dr", "doctor"),
          Map.entry("st", "saint"),
          Map.entry("gen", "general"));

  private static final int LONGEST_SHORT = 4;

  private Names() {}

  /** A word without possessive or plural ending, short forms of months and titles written out. */
  static String stem(String form) {
    String bare = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    bare = bare.length() > 3 && bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    return bare.length() > LONGEST_SHORT ? bare : SHORT.getOrDefault(bare, bare);
  }

  /** Whether a word has this stem, of which each form keeps the first letter. */
  static boolean hasStem(String form, String stem) {
    return form.charAt(0) == stem.charAt(0) && stem(form).equals(stem);
  }

  /** The names of a text, as words. */
  static List<Word> in(String text) {
    return in(text, Word.of(text));
  }

  /** The same, of a text whose words are read already. */
  static List<Word> in(String text, List<Word> words) {
    List<Word> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean first = i == 0 || startsSentence(text, word.start());
      boolean named = word.capital() && !NEVER.contains(word.form());
      if (named && (!first || isNameAtStart(words, i, text))) {
        names.add(word);
      }
    }
    return names;
  }

  /** At the start of a sentence a capital proves nothing, but a second one beside it does. */
  private static boolean isNameAtStart(List<Word> words, int i, String text) {
    Word word = words.get(i);
    if (word.form().endsWith("'s") || hasCapitalInside(text, word)) {
      return true;
    }
    boolean next = i + 1 < words.size() && words.get(i + 1).start() == word.end() + 1;
    return next && words.get(i + 1).capital() && !NEVER.contains(words.get(i + 1).form());
  }

  private static boolean hasCapitalInside(String text, Word word) {
    for (int i = word.start() + 1; i < word.end(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInitial(String text, int at) {
    return at >= 0
        && Character.isUpperCase(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean startsSentence(String text, int start) {
    int i = start - 1;
    while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i))) {
      char c = text.charAt(i);
      boolean initial = c == '.' && isInitial(text, i - 1);
      if (!initial && ".!?:\"\u201c\u2018".indexOf(c) >= 0) {
        return true;
      }
      i--;
    }
    return i < 0;
  }
}

package dev.counterpoint.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a careless hand alters what was said. */
enum Alteration {
  DROP_NOT,
  SWAP_NAME,
  CHANGE_DIGIT,
  SPLICE;

  private static final Pattern NOT =
      Pattern.compile(" (?:not|never|no|without)(?= )|(?<=could|do|does|did|is|was)n[’']t(?= )");

  /**
   * @param names of the article, to put in another's place
   * @param other another sentence of it, to go on with
   * @return the text as it was where there is nothing to alter
   */
  String of(String text, List<String> names, String other, Random random) {
    return switch (this) {
      case DROP_NOT -> NOT.matcher(text).replaceFirst("");
      case SWAP_NAME -> swapName(text, names, random);
      case CHANGE_DIGIT -> changeDigit(text, random);
      case SPLICE -> half(text, true) + " " + half(other, false);
    };
  }

  private static String swapName(String text, List<String> names, Random random) {
    List<Word> mine = Names.in(text);
    if (mine.isEmpty()) {
      return text;
    }
    Word old = mine.get(random.nextInt(mine.size()));
    List<String> others =
        names.stream()
            .filter(name -> !Names.stem(Word.of(name).get(0).form()).equals(Names.stem(old.form())))
            .toList();
    String name = others.isEmpty() ? "Kowalski" : others.get(random.nextInt(others.size()));
    return text.substring(0, old.start()) + name + text.substring(old.end());
  }

  private static String changeDigit(String text, Random random) {
    List<Integer> digits = new ArrayList<>();
    Matcher digit = Pattern.compile("[0-9]").matcher(text);
    while (digit.find()) {
      digits.add(digit.start());
    }
    if (digits.isEmpty()) {
      return text;
    }
    int at = digits.get(random.nextInt(digits.size()));
    char changed = (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
    return text.substring(0, at) + changed + text.substring(at + 1);
  }

  private static String half(String text, boolean first) {
    List<Word> words = Word.of(text);
    int middle = words.get(words.size() / 2).start();
    return (first ? text.substring(0, middle) : text.substring(middle)).strip();
  }
}

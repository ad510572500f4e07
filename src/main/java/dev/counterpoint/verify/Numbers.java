package dev.counterpoint.verify;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The value of a number, however it is written: "1,200", "twelve", "3rd", "3.50". */
final class Numbers {

  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    List<String> units =
        List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                .split(" "));
    for (int i = 0; i < units.size(); i++) {
      WORDS.put(units.get(i), Integer.toString(i));
    }
    List<String> teens = List.of("fifteen sixteen seventeen eighteen nineteen twenty".split(" "));
    for (int i = 0; i < teens.size(); i++) {
      WORDS.put(teens.get(i), Integer.toString(15 + i));
    }
    List<String> tens = List.of("thirty forty fifty sixty seventy eighty ninety".split(" "));
    for (int i = 0; i < tens.size(); i++) {
      WORDS.put(tens.get(i), Integer.toString(30 + 10 * i));
    }
    List<String> ordinals =
        List.of("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "));
    for (int i = 0; i < ordinals.size(); i++) {
      WORDS.put(ordinals.get(i), Integer.toString(3 + i));
    }
    WORDS.put("first", "1st");
    WORDS.put("second", "2nd");
    for (String large : List.of("hundred", "thousand", "million", "billion", "trillion", "dozen")) {
      WORDS.put(large, large);
    }
    WORDS.put("mn", "million");
    WORDS.put("bn", "billion");
  }

  private Numbers() {}

  /** A canonical value, equal for equal numbers; {@code null} if the word is no number. */
  static String value(String form) {
    if (!Character.isDigit(form.charAt(0))) {
      return WORDS.get(form);
    }
    int end = 1;
    while (end < form.length() && isPartOfNumber(form.charAt(end))) {
      end++;
    }
    String digits = form.substring(0, end).replace(",", "");
    if (digits.indexOf('.') != digits.lastIndexOf('.') || !isAscii(digits)) {
      return form;
    }
    String tail = form.substring(end);
    boolean plain = tail.isEmpty() || isOrdinal(tail) || tail.equals("s") || tail.equals("'s");
    String value = new BigDecimal(digits).stripTrailingZeros().toPlainString();
    plain |= tail.equals("m") || tail.equals("bn") || tail.equals("b") || tail.equals("k");
    return plain ? value : value + tail;
  }

  private static boolean isPartOfNumber(char c) {
    return Character.isDigit(c) || c == ',' || c == '.';
  }

  private static boolean isAscii(String digits) {
    return digits.chars().allMatch(c -> c < 128);
  }

  private static boolean isOrdinal(String tail) {
    return tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th");
  }
}

package dev.counterpoint.verify;

import java.util.Optional;

/** Whatever our prose puts between quotation marks stands in the article, letter for letter. */
final class QuotedWords implements Check {

  private static final String RULE = "quoted-words";

  @Override
  public Optional<Fault> fault(Passage passage, Ground ground) {
    if (passage.quotations().isEmpty()) {
      return Optional.empty();
    }
    String words = passage.sentences().isEmpty() ? ground.flat() : ground.flat(passage.sentences());
    boolean exact = passage.quoted().stream().allMatch(quoted -> isExact(quoted, words));
    return exact ? Optional.empty() : Optional.of(fault(passage));
  }

  /** The comma or full stop before a closing mark is ours by custom and may differ. */
  private static boolean isExact(String quoted, String words) {
    String flat = withoutLastMark(flat(quoted).strip());
    return !flat.isEmpty() && holdsWhole(words, flat);
  }

  static String withoutLastMark(String quoted) {
    int end = quoted.length();
    while (end > 0 && ",.;:'".indexOf(quoted.charAt(end - 1)) >= 0) {
      end--;
    }
    return quoted.substring(0, end);
  }

  private static boolean holdsWhole(String words, String quoted) {
    for (int at = words.indexOf(quoted); at >= 0; at = words.indexOf(quoted, at + 1)) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
      int end = at + quoted.length();
      boolean ends = end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  /** White space folded, quotation marks and apostrophes straight; every letter as it was. */
  static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = '!' <= c && c <= '~';
      if (!plain && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        blank = true;
        continue;
      }
      if (!plain && Character.getType(c) == Character.FORMAT) {
        continue;
      }
      if (blank) {
        flat.append(' ');
        blank = false;
      }
      flat.append(plain ? c : straight(c));
    }
    return blank ? flat.append(' ').toString() : flat.toString();
  }

  private static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc' -> '\'';
      case '\u201c', '\u201d', '\u201e' -> '"';
      default -> c;
    };
  }

  private static Fault fault(Passage passage) {
    String part = passage.part().label();
    return new Fault(
        RULE,
        "A " + part + " put words between quotation marks that the article does not have there.",
        "In the "
            + part
            + " \""
            + passage.text()
            + "\", the words between quotation marks are not the article's: write without"
            + " quotation marks.");
  }
}

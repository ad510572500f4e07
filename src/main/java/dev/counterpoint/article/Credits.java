package dev.counterpoint.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognizes picture credits by their grammar: a label ({@code Photo by}), an agency, a name and an
 * agency with a slash between, a name "for" an outlet; nothing but names and small joining words.
 */
final class Credits {

  private static final Words AGENCIES = new Words("agencies.txt");
  private static final int LONGEST = 110;

  private static final Set<String> JOINING =
      Set.of(
          "by",
          "via",
          "for",
          "of",
          "the",
          "and",
          "from",
          "photo",
          "photos",
          "file",
          "image",
          "images",
          "courtesy",
          "pool",
          "handout",
          "screenshot",
          "screengrab",
          "stringer",
          "photograph",
          "illustration",
          "de",
          "la",
          "van",
          "el",
          "al",
          "der",
          "di",
          "du",
          "von",
          "archive",
          "staff",
          "in",
          "at",
          "credit",
          "video",
          "still",
          "library",
          "picture",
          "pictures",
          "provided",
          "supplied",
          "filed",
          "more",
          "to",
          "a",
          "on");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:file|reuters|ap|afp|epa|getty|pool|handout|screen|courtesy) )?(?:photos?|photographs?|images?|pictures?|credits?|photo credit|image credit|illustrations?|videos?|screenshots?|screengrabs?|screen ?shots?|courtesy(?: of)?|graphic|composite|sketch)(?::| by | via | from | courtesy |/| of |$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_SLASH =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}.'’-]+ ){1,4}?\\p{Lu}[\\p{L}.'’-]+ ?/ ?\\p{Lu}.*");
  private static final Pattern NAME_FOR =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}.'’-]+ ){2,4}for (?:the |The )?\\p{Lu}.*");

  private static final Pattern PARTING = Pattern.compile(" ?[/|,] ?| via | - | – | for | by |: ");
  private static final Pattern OUTLET =
      Pattern.compile(
          "\\b(?:Post|Times|Journal|News|Tribune|Herald|Globe|Guardian|Magazine|Network|Press|Chronicle|Gazette|Register|Observer|Today|NPR|POLITICO|Politico|CNN|BBC|Review|Star|Sun|Mail|Standard|Republic|Monitor|Beast|Intercept|Vox|Atlantic|Images?)\\b");

  private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}\\. ");

  private Credits() {}

  /** Whether all of {@code text}, which has no brackets around it, is a picture credit. */
  static boolean isCredit(String text) {
    if (text.length() < 2 || text.length() > LONGEST || isDash(text.charAt(0)) || !isNames(text)) {
      return false;
    }
    return AGENCIES.has(text.toLowerCase(Locale.ROOT))
        || LABEL.matcher(text).find()
        || NAME_SLASH.matcher(text).matches() && slashHasName(text)
        || NAME_FOR.matcher(text).matches() && namesOutlet(text)
        || hasAgency(text) && words(text) >= 2;
  }

  /** {@code — Ann Lee, Fox News} tells who was quoted. */
  private static boolean isDash(char c) {
    return c == '—' || c == '–' || c == '-';
  }

  /** Whether a credit is no more than the name of an agency, which may also end a news item. */
  static boolean isBareAgency(String text) {
    return AGENCIES.has(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isNames(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && " /,:;|&()©".indexOf(text.charAt(i)) < 0;
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        char c = text.charAt(start);
        boolean name = Character.isUpperCase(c) || !Character.isLetter(c);
        if (!name && !JOINING.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return false;
        }
        start = -1;
      }
    }
    return true;
  }

  /** An agency among the parts between slashes, "via", commas. */
  private static boolean hasAgency(String text) {
    for (String part : PARTING.split(text.toLowerCase(Locale.ROOT))) {
      if (AGENCIES.has(part.strip())) {
        return true;
      }
    }
    return false;
  }

  /** Not a sentence's end before the slash; "J. Lee" has none. */
  private static boolean slashHasName(String text) {
    return !INITIAL.matcher(text).replaceAll("").contains(". ");
  }

  private static boolean namesOutlet(String text) {
    return OUTLET.matcher(text).find();
  }

  private static int words(String text) {
    return text.split(" ").length;
  }
}

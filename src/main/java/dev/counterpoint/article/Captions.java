package dev.counterpoint.article;

import java.util.regex.Pattern;

/** Captions that say what they are, beyond the closed templates. */
final class Captions implements LineRule {

  private static final int LONGEST = 900;

  private static final Pattern PICTURE_FIRST =
      Pattern.compile(
          "^(?:In )?[Tt]his (?:[\\w.,'’-]+ ){0,8}?(?:file |handout |undated |combination of |frame from |still )?(?:photo|photos|photograph|image|frame grab|video image|screengrab|sketch)\\b[^.]{0,60}(?:,| shows| released| provided| taken| made)");
  private static final Pattern RUNNING_TIME =
      Pattern.compile(" \\d{1,2}:\\d\\d(?: \\d{1,2}:\\d\\d)?$");
  private static final Pattern GALLERY =
      Pattern.compile("Hide Caption(?: \\d+ of \\d+)?$|^(?:Photos|Gallery): ");

  @Override
  public Verdict verdict(Line line, int number, Page page) {
    String text = line.text();
    boolean part = line.length() * 2 < page.length();
    if (part && GALLERY.matcher(text).find()) {
      return Verdict.junk(Reason.CAPTION);
    }
    if (line.length() > LONGEST || !line.hasAtMostSentences(5)) {
      return Verdict.BODY;
    }
    if (text.startsWith("CLOSE ") && text.length() > 7 && !isShouted(text)
        || text.startsWith("FILE ")
            && text.length() > 20
            && Character.isUpperCase(text.charAt(5))
            && !isShouted(text)
        || text.contains("poster=\"http")
        || text.startsWith("Photograph: ")
        || text.startsWith("Illustration: ")
        || text.startsWith("Composite: ")) {
      return Verdict.junk(Reason.CAPTION);
    }
    if (!line.isFinished() && RUNNING_TIME.matcher(text).find() && !line.lower().contains(" at ")) {
      return Verdict.junk(Reason.CAPTION);
    }
    boolean picture =
        (text.startsWith("In this ") || text.startsWith("This "))
            && PICTURE_FIRST.matcher(text).find();
    return Verdict.junkIf(picture && !line.tellsWhoSaid(), Reason.CAPTION);
  }

  private static boolean isShouted(String text) {
    return CapsHeadlines.upperShare(text) > 80;
  }
}

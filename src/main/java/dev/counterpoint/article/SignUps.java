package dev.counterpoint.article;

import java.util.regex.Pattern;

/** Calls to subscribe, join, give or install: an order to the reader that names what is sold. */
final class SignUps implements LineRule {

  private static final int LONGEST = 600;

  private static final Words WARES = new Words("wares.txt");

  private static final Pattern ORDER =
      Pattern.compile(
          "^(?:please )?(?:get|chip in|sign|subscribe|join|support|become|donate|download|follow|like|register|enter|try|make a|give|help|start|read our|stay|keep up|never miss|don't miss|want|interested in|receive|buy|access|enjoy|check out|love|already)\\b");
  private static final Pattern SOLD =
      Pattern.compile(
          "\\b(?:newsletters?|inbox|subscri\\w+|membership|by becoming a member|a member today|our app|the app|mobile app|news app|news alerts|breaking news|email alerts|email address|tax-deductible|donation|our journalism|independent journalism|our reporting|podcast|on twitter|on facebook|on instagram|on youtube|free trial|privacy policy|log in|app store|google play)\\b");

  @Override
  public Verdict verdict(Line line, int number, Page page) {
    boolean may = line.length() <= LONGEST && WARES.hasAny(line.words());
    if (!may || !SOLD.matcher(line.lower()).find()) {
      return Verdict.BODY;
    }
    if (line.tellsWhoSaid() || line.hasQuotation()) {
      return Verdict.BODY;
    }
    int hits = 0;
    boolean ordered = false;
    for (Span sentence : line.sentences()) {
      String lower =
          sentence.in(line.lower().length() == line.length() ? line.lower() : line.text());
      boolean order = ORDER.matcher(lower).find();
      boolean sold = SOLD.matcher(lower).find();
      ordered |= order && sold;
      if (!order && !sold && hits == 0) {
        return Verdict.BODY;
      }
      hits += order || sold ? 1 : 0;
    }
    return Verdict.junkIf(ordered && hits * 2 >= line.sentences().size(), Reason.NEWSLETTER);
  }
}

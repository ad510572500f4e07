package dev.counterpoint.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** Calls to subscribe, join, give or install: an order to the reader that names what is sold. */
final class SignUps implements LineRule {

  private static final int LONGEST = 600;
  private static final int LONGEST_ORDER = 200;

  private static final Words WARES = new Words("wares.txt");

  private static final Pattern ORDER =
      Pattern.compile(
          "^(?:please )?(?:get|chip"
              + " in|sign|subscribe|join|support|become|donate|download|follow|like|register|enter|try|make"
              + " a|give|help|start|read our|stay|keep up|never miss|don't miss|want|interested"
              + " in|receive|buy|access|enjoy|check out|love|already)\\b");
  private static final Pattern SOLD =
      Pattern.compile(
          "\\b(?:newsletters?|inbox|subscri\\w+|membership|by becoming a member|a member today|our"
              + " app|the app|mobile app|news app|news alerts|breaking news|email alerts|email"
              + " address|tax-deductible|donation|our journalism|independent journalism|our"
              + " reporting|podcast|on twitter|on facebook|on instagram|on youtube|free"
              + " trial|privacy policy|log in|app store|google play)\\b");

  @Override
  public void judge(Page page, Receipt receipt) {
    LineRule.super.judge(page, receipt);
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (line.length() >= Walls.SHORTEST && receipt.isOpen(i) && WARES.hasAny(line.words())) {
        cutOrders(line, i, receipt);
      }
    }
  }

  /** A sentence of a long line that is an order and names what is sold. */
  private static void cutOrders(Line line, int number, Receipt receipt) {
    for (Span sentence : line.sentences()) {
      if (sentence.length() > LONGEST_ORDER) {
        continue;
      }
      String text = sentence.in(line.text());
      String lower = text.toLowerCase(Locale.ROOT);
      boolean order = ORDER.matcher(lower).find() && SOLD.matcher(lower).find();
      if (order && !Words.SAYING.hasAny(Words.in(text)) && !Marks.hasQuotation(text, 15)) {
        receipt.cut(number, sentence.start(), sentence.end(), Reason.NEWSLETTER);
      }
    }
  }

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

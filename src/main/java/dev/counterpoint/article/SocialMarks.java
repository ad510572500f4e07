package dev.counterpoint.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks around embedded posts, not the posts: {@code Skip Twitter post by @ann (2 of 3)}. */
final class SocialMarks implements JunkRule {

  private static final Pattern MARK =
      Pattern.compile(
          "(?:Skip|End of) (?:Twitter|Facebook|Instagram|YouTube|Youtube|TikTok|X) (?:post|video|content)(?: \\d{1,2})?(?: by [^ ]{1,60}(?: [A-Z][\\w.]{1,30}){0,3}?)?(?: \\(\\d{1,2} of \\d{1,2}\\))?(?= |$)");

  @Override
  public void judge(Page page, Receipt receipt) {
    for (int i = 0; i < page.size(); i++) {
      String text = page.line(i).text();
      if (!receipt.isOpen(i) || !text.contains("Skip ") && !text.contains("End of ")) {
        continue;
      }
      Matcher mark = MARK.matcher(text);
      while (mark.find()) {
        receipt.cut(i, mark.start(), mark.end(), Reason.SITE_FURNITURE);
      }
    }
  }
}

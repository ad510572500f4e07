package dev.counterpoint.render;

import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Evidence;
import dev.counterpoint.summary.Side;
import dev.counterpoint.verify.VerifiedSummary;

/**
 * The answer as an HTML fragment that mail clients show: inline styles, no script, nothing fetched,
 * no color set without need, so that light and dark backgrounds both work. Tables hold what some
 * clients of the desktop do not give to other elements: a width, and the line beside a quote.
 */
public final class HtmlRenderer implements Renderer {

  private static final String FONT = "font-family:Georgia,serif;font-size:16px;line-height:1.5";
  private static final String FRAME =
      "table-layout:fixed;width:100%;max-width:640px;overflow-wrap:break-word;" + FONT;

  /** With the font once more: without a doctype, as in mail, a table does not inherit it. */
  private static final String QUOTE = "padding:0 0 0 12px;border-left:3px solid #888888;" + FONT;

  private static final String TABLE =
      "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";
  private static final String SMALL = "margin:0 0 12px 0;font-size:14px";

  @Override
  public String render(String id, VerifiedSummary summary) {
    StringBuilder out = new StringBuilder(8192);
    append(out, summary, 2);
    return out.toString();
  }

  /**
   * @param level of the headline's element, 1 where nothing stands above it
   */
  static void append(StringBuilder out, VerifiedSummary summary, int level) {
    TextFragment links = TextFragment.of(summary);
    VerifiedSummary.Content content = summary.content();
    out.append(TABLE).append(" width=\"100%\" lang=\"").append(escaped(language(summary)));
    out.append("\" dir=\"auto\" style=\"").append(FRAME).append("\"><tr><td>\n");
    String headline = "margin:0 0 12px 0;font-size:22px;line-height:1.25";
    element(out, "h" + level, headline, content.headline());
    element(out, "p", "margin:0 0 12px 0", content.summary());
    if (content.question() != null) {
      String question = "In dispute: " + content.question();
      element(out, "p", "margin:0 0 12px 0;font-weight:bold", question);
    }
    for (Side side : content.sides()) {
      side(out, side, links, level + 1);
    }
    for (String note : Notes.of(summary)) {
      element(out, "p", SMALL, note);
    }
    out.append("</td></tr></table>\n");
  }

  static String language(VerifiedSummary summary) {
    String asked = summary.options().language();
    return asked == null ? summary.source().article().language() : asked;
  }

  private static void side(StringBuilder out, Side side, TextFragment links, int level) {
    element(out, "h" + level, "margin:20px 0 4px 0;font-size:18px", side.name());
    element(out, "p", SMALL, Percent.of(side.share()) + " of the attributed words");
    element(out, "p", "margin:0 0 8px 0", side.position());
    out.append("<ul style=\"margin:0;padding:0 0 0 20px\">\n");
    for (Claim claim : side.claims()) {
      claim(out, claim, links);
    }
    out.append("</ul>\n");
  }

  private static void claim(StringBuilder out, Claim claim, TextFragment links) {
    out.append("<li style=\"margin:0 0 12px 0\">").append(escaped(claim.text())).append('\n');
    for (Evidence evidence : claim.evidence()) {
      quote(out, evidence.quote());
    }
    out.append("<div style=\"font-size:14px\">");
    if (claim.speaker() != null) {
      out.append("— ").append(escaped(claim.speaker()));
    }
    if (links.isKnown()) {
      out.append(" <a rel=\"noopener\" href=\"")
          .append(escaped(links.to(claim)))
          .append("\">in the article</a>");
    }
    out.append("</div></li>\n");
  }

  private static void quote(StringBuilder out, String quote) {
    out.append("<blockquote style=\"margin:4px 0 4px 0\">")
        .append(TABLE)
        .append("><tr><td style=\"");
    out.append(QUOTE).append("\">").append(escaped(quote));
    out.append("</td></tr></table></blockquote>\n");
  }

  private static void element(StringBuilder out, String name, String style, String text) {
    out.append('<').append(name).append(" style=\"").append(style).append("\">");
    out.append(escaped(text)).append("</").append(name).append(">\n");
  }

  static String escaped(String text) {
    String line = Legible.line(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}

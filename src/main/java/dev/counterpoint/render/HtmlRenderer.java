package dev.counterpoint.render;

import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Evidence;
import dev.counterpoint.summary.Side;
import dev.counterpoint.verify.VerifiedSummary;

/**
 * The answer as an HTML fragment that mail clients show: inline styles, no script, nothing fetched,
 * no color set without need, so that light and dark backgrounds both work.
 */
public final class HtmlRenderer implements Renderer {

  private static final String FRAME =
      "max-width:640px;font-family:Georgia,serif;font-size:16px;line-height:1.5";
  private static final String QUOTE =
      "margin:4px 0 4px 0;padding:0 0 0 12px;border-left:3px solid #888888";
  private static final String SMALL = "margin:0 0 12px 0;font-size:14px";

  @Override
  public String render(String id, VerifiedSummary summary) {
    StringBuilder out = new StringBuilder(8192);
    TextFragment links = TextFragment.of(summary);
    VerifiedSummary.Content content = summary.content();
    out.append("<div").append(language(summary)).append(" dir=\"auto\" style=\"");
    out.append(FRAME).append("\">\n");
    element(out, "h2", "margin:0 0 12px 0;font-size:22px;line-height:1.25", content.headline());
    element(out, "p", "margin:0 0 12px 0", content.summary());
    if (content.question() != null) {
      element(out, "p", "margin:0 0 12px 0;font-weight:bold", content.question());
    }
    for (Side side : content.sides()) {
      side(out, side, links);
    }
    for (String note : Notes.of(summary)) {
      element(out, "p", SMALL, note);
    }
    return out.append("</div>\n").toString();
  }

  private static String language(VerifiedSummary summary) {
    String asked = summary.options().language();
    String language = asked == null ? summary.source().article().language() : asked;
    return " lang=\"" + escaped(language) + '"';
  }

  private static void side(StringBuilder out, Side side, TextFragment links) {
    element(out, "h3", "margin:20px 0 4px 0;font-size:18px", side.name());
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
      element(out, "blockquote", QUOTE, evidence.quote());
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

  private static void element(StringBuilder out, String name, String style, String text) {
    out.append('<').append(name).append(" style=\"").append(style).append("\">");
    out.append(escaped(text)).append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
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

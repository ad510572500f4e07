package dev.counterpoint.render;

import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Evidence;
import dev.counterpoint.summary.Side;
import dev.counterpoint.verify.VerifiedSummary;

/** The answer as CommonMark, with all text of others escaped: it can be read, not obeyed. */
public final class MarkdownRenderer implements Renderer {

  private static final String ACTIVE = "\\`*_[]<>&|~#$@";

  @Override
  public String render(String id, VerifiedSummary summary) {
    StringBuilder out = new StringBuilder(4096);
    TextFragment links = TextFragment.of(summary);
    VerifiedSummary.Content content = summary.content();
    block(out, "# " + escaped(content.headline()));
    block(out, escaped(content.summary()));
    if (content.question() != null) {
      block(out, "**In dispute:** " + escaped(content.question()));
    }
    for (Side side : content.sides()) {
      side(out, side, links);
    }
    for (String note : Notes.of(summary)) {
      block(out, "> **Note:** " + escaped(note));
    }
    return out.toString();
  }

  private static void side(StringBuilder out, Side side, TextFragment links) {
    String share = Percent.of(side.share()) + " of the attributed words";
    block(out, "## " + escaped(side.name()));
    block(out, escaped(side.position()) + " *(" + share + ")*");
    for (Claim claim : side.claims()) {
      block(out, "- " + escaped(claim.text()));
      for (Evidence evidence : claim.evidence()) {
        block(out, "  > " + escaped(evidence.quote()));
      }
      String speaker = claim.speaker() == null ? "" : "— " + escaped(claim.speaker());
      String link = links.isKnown() ? "[in the article](<" + target(links.to(claim)) + ">)" : "";
      String source = (speaker + " " + link).strip();
      if (!source.isEmpty()) {
        block(out, "  " + source);
      }
    }
  }

  private static void block(StringBuilder out, String text) {
    out.append(text).append("\n\n");
  }

  /** No line begins inside {@code text}, so only its own start can look like a list or a rule. */
  private static String escaped(String text) {
    String line = Legible.line(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (ACTIVE.indexOf(c) >= 0 || opensBlock(line, i) || opensLink(line, i)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean opensBlock(String line, int i) {
    char c = line.charAt(i);
    if (i == 0) {
      return c == '-' || c == '+' || c == '=' || c == ':';
    }
    boolean endsNumber = c == '.' || c == ')';
    return endsNumber && i <= 9 && line.substring(0, i).chars().allMatch(Character::isDigit);
  }

  /** Many readers make links of bare addresses. */
  private static boolean opensLink(String line, int i) {
    return line.startsWith("://", i)
        || line.charAt(i) == '.' && i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3);
  }

  private static String target(String link) {
    return link.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C");
  }
}

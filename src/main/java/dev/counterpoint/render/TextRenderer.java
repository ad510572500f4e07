package dev.counterpoint.render;

import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Evidence;
import dev.counterpoint.summary.Side;
import dev.counterpoint.verify.VerifiedSummary;

/** The answer as plain text. */
public final class TextRenderer implements Renderer {

  @Override
  public String render(String id, VerifiedSummary summary) {
    StringBuilder out = new StringBuilder(4096);
    TextFragment links = TextFragment.of(summary);
    VerifiedSummary.Content content = summary.content();
    line(out, "", content.headline());
    out.append('\n');
    line(out, "", content.summary());
    if (content.question() != null) {
      out.append('\n');
      line(out, "In dispute: ", content.question());
    }
    for (Side side : content.sides()) {
      side(out, side, links);
    }
    for (String note : Notes.of(summary)) {
      out.append('\n');
      line(out, "Note: ", note);
    }
    return out.toString();
  }

  private static void side(StringBuilder out, Side side, TextFragment links) {
    out.append('\n');
    line(out, "", side.name() + " (" + Percent.of(side.share()) + " of the attributed words)");
    line(out, "  ", side.position());
    for (Claim claim : side.claims()) {
      line(out, "  * ", claim.text());
      for (Evidence evidence : claim.evidence()) {
        line(out, "    > ", evidence.quote());
      }
      if (claim.speaker() != null) {
        line(out, "    -- ", claim.speaker());
      }
      if (links.isKnown()) {
        line(out, "    ", links.to(claim));
      }
    }
  }

  private static void line(StringBuilder out, String lead, String text) {
    out.append(lead).append(Legible.line(text)).append('\n');
  }
}

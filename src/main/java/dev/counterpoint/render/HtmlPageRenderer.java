package dev.counterpoint.render;

import static dev.counterpoint.render.HtmlRenderer.escaped;

import dev.counterpoint.verify.VerifiedSummary;

/**
 * The answer as a whole HTML document, to be put on a server or into a file as it is: what {@link
 * HtmlRenderer} writes, between a head and an end. It fetches nothing and runs nothing.
 */
public final class HtmlPageRenderer implements Renderer {

  private static final String HEAD =
      """
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <style>
      :root { color-scheme: light dark; }
      body { margin: 0 auto; max-width: 640px; padding: 24px 16px; overflow-wrap: anywhere; }
      </style>
      """;

  @Override
  public String render(String id, VerifiedSummary summary) {
    StringBuilder out = new StringBuilder(8192);
    out.append("<!doctype html>\n<html lang=\"").append(escaped(HtmlRenderer.language(summary)));
    out.append("\">\n<head>\n").append(HEAD).append("<title>");
    out.append(escaped(summary.content().headline())).append("</title>\n</head>\n<body>\n<main>\n");
    HtmlRenderer.append(out, summary, 1);
    return out.append("</main>\n</body>\n</html>\n").toString();
  }
}

package dev.counterpoint.gateway;

import dev.counterpoint.render.HtmlPageRenderer;
import dev.counterpoint.render.HtmlRenderer;
import dev.counterpoint.render.JsonRenderer;
import dev.counterpoint.render.MarkdownRenderer;
import dev.counterpoint.render.Renderer;
import dev.counterpoint.render.TextRenderer;

/**
 * The forms of an answer, the preferred one first. One with a profile is given to those only who
 * name it.
 */
enum Format {
  JSON("application", "json", null, "", new JsonRenderer()),
  MARKDOWN("text", "markdown", null, "; charset=utf-8", new MarkdownRenderer()),
  HTML("text", "html", null, "; charset=utf-8", new HtmlRenderer()),
  HTML_PAGE("text", "html", "page", "; charset=utf-8", new HtmlPageRenderer()),
  TEXT("text", "plain", null, "; charset=utf-8", new TextRenderer());

  static final String ALL_TYPES =
      "application/json, text/markdown, text/html, text/html;profile=page, text/plain";

  private final String type;
  private final String subtype;
  private final String profile;
  private final String parameters;
  private final Renderer renderer;

  Format(String type, String subtype, String profile, String parameters, Renderer renderer) {
    this.type = type;
    this.subtype = subtype;
    this.profile = profile;
    this.parameters = parameters;
    this.renderer = renderer;
  }

  String type() {
    return type;
  }

  String subtype() {
    return subtype;
  }

  /** {@code null} if it has none. */
  String profile() {
    return profile;
  }

  String contentType() {
    return type + "/" + subtype + parameters;
  }

  Renderer renderer() {
    return renderer;
  }
}

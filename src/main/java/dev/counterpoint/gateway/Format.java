package dev.counterpoint.gateway;

import dev.counterpoint.render.HtmlRenderer;
import dev.counterpoint.render.JsonRenderer;
import dev.counterpoint.render.MarkdownRenderer;
import dev.counterpoint.render.Renderer;
import dev.counterpoint.render.TextRenderer;

/** The forms of an answer, the preferred one first. */
enum Format {
  JSON("application", "json", "", new JsonRenderer()),
  MARKDOWN("text", "markdown", "; charset=utf-8", new MarkdownRenderer()),
  HTML("text", "html", "; charset=utf-8", new HtmlRenderer()),
  TEXT("text", "plain", "; charset=utf-8", new TextRenderer());

  static final String ALL_TYPES = "application/json, text/markdown, text/html, text/plain";

  private final String type;
  private final String subtype;
  private final String parameters;
  private final Renderer renderer;

  Format(String type, String subtype, String parameters, Renderer renderer) {
    this.type = type;
    this.subtype = subtype;
    this.parameters = parameters;
    this.renderer = renderer;
  }

  String type() {
    return type;
  }

  String subtype() {
    return subtype;
  }

  String contentType() {
    return type + "/" + subtype + parameters;
  }

  Renderer renderer() {
    return renderer;
  }
}

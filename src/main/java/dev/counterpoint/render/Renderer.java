package dev.counterpoint.render;

import dev.counterpoint.verify.VerifiedSummary;

/** A form of the answer. Renderers are immutable and thread-safe. */
public interface Renderer {

  /**
   * @param id the answer's name
   */
  String render(String id, VerifiedSummary summary);
}

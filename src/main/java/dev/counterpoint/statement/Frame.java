package dev.counterpoint.statement;

/** A way to attribute: a cue with its source and its content in their places. */
interface Frame {

  /** The attribution whose cue stands at this token; {@code null} if it is none of this frame. */
  Attribution at(int token);
}

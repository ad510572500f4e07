package dev.counterpoint.article;

/** A line of the clean-up receipt: what was taken out of the submitted text, and why. */
public record Removal(Span span, Reason reason) {}

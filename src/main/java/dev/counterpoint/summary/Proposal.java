package dev.counterpoint.summary;

/**
 * An engine's draft and what it cost.
 *
 * @param shortened whether the engine saw only part of the article, because it was too long
 */
public record Proposal(Draft draft, Usage usage, boolean shortened) {}

package dev.counterpoint.summary;

import dev.counterpoint.article.Span;

/** A word or phrase in the reporter's own voice that takes a side. */
public record LoadedTerm(String term, Span span) {}

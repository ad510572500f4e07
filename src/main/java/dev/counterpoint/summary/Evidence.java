package dev.counterpoint.summary;

import dev.counterpoint.article.Span;

/**
 * The article's own words behind a claim.
 *
 * @param quote the submitted text at {@code span}, character for character
 * @param prefix up to 32 characters before it, as in a W3C TextQuoteSelector
 * @param suffix up to 32 characters after it
 */
public record Evidence(String quote, Span span, String prefix, String suffix) {}

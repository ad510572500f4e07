/**
 * Counterpoint: one news article in; a neutral summary and both sides' key claims out, each tied to
 * the article's exact words. Each package is one step on the way of a request, and knows only the
 * steps before it:
 *
 * <pre>
 * article ← statement ← dispute ← summary ← verify ← {extractive, llm, cache, render} ← pipeline ← gateway
 * </pre>
 */
package dev.counterpoint;

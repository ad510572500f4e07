/**
 * Kept answers: the port and its stores.
 *
 * <p>What is kept is an engine's draft beside the submission it was made from, never a finished
 * answer: whoever takes one out reads the article and verifies the draft again, so a store that was
 * tampered with, or an answer kept by an older version, can do no harm.
 *
 * <p>Memory is always there; a table behind it only where one is configured.
 */
package dev.counterpoint.cache;

package dev.counterpoint.statement;

/**
 * Words in quotation marks.
 *
 * @param range the tokens, marks included
 * @param closed whether it has a closing mark of its own
 * @param single whether the marks are single
 */
record Quotation(Range range, boolean closed, boolean single) {}

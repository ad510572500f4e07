package dev.counterpoint.verify;

/**
 * What is wrong with a passage.
 *
 * @param rule the name of the check that found it
 * @param message for people: what was done and why
 * @param hint for the model that wrote it: what to write in its place; names nothing of the article
 *     but what the model itself wrote
 */
record Fault(String rule, String message, String hint) {}

package dev.counterpoint.summary;

/**
 * What a check found.
 *
 * @param rule the check's name: {@code support}
 * @param message for people
 */
public record Finding(String rule, String message) {}

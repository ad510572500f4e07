package dev.counterpoint.summary;

/**
 * What an answer cost.
 *
 * @param calls requests sent to a model, 0 for the embedded engine
 * @param inputTokens as the endpoint counted them; {@code null} if unknown, never 0 for unknown
 * @param outputTokens likewise
 */
public record Usage(int calls, Integer inputTokens, Integer outputTokens) {

  public static final Usage NONE = new Usage(0, null, null);
}

package dev.counterpoint.summary;

/**
 * Who wrote the answer.
 *
 * @param name {@code llm} or {@code extractive}
 * @param model the model's name; {@code null} for the embedded engine
 * @param degraded why the embedded engine stood in; {@code null} if it did not
 */
public record EngineReport(String name, String model, Degraded degraded, Usage usage) {}

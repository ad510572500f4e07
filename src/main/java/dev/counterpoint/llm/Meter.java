package dev.counterpoint.llm;

import dev.counterpoint.llm.ChatEndpoint.Answer;
import dev.counterpoint.summary.Usage;

/** Adds up what the calls of one request cost; one answer without a count makes the sum unknown. */
final class Meter {

  private int calls;
  private int answers;
  private Integer input = 0;
  private Integer output = 0;

  void called() {
    calls++;
  }

  void answered(Answer answer) {
    answers++;
    input = sum(input, answer.inputTokens());
    output = sum(output, answer.outputTokens());
  }

  Usage usage() {
    return answers == 0 ? new Usage(calls, null, null) : new Usage(calls, input, output);
  }

  private static Integer sum(Integer sum, Integer more) {
    return sum == null || more == null ? null : Integer.valueOf(sum + more);
  }
}

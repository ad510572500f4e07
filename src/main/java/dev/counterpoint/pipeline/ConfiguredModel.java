package dev.counterpoint.pipeline;

import dev.counterpoint.llm.Endpoint;
import dev.counterpoint.llm.LlmSummarizer;
import dev.counterpoint.llm.Prompt;
import dev.counterpoint.verify.Verifier;
import java.util.Map;

/** Apart from everything else, so that without a model no class of that room is ever loaded. */
final class ConfiguredModel {

  private ConfiguredModel() {}

  /**
   * @return {@code null} if none is configured after all
   * @throws RuntimeException that names the variable, if one makes no sense
   */
  static Model from(Map<String, String> environment, Verifier verifier) {
    return Endpoint.from(environment).map(endpoint -> model(endpoint, verifier)).orElse(null);
  }

  private static Model model(Endpoint endpoint, Verifier verifier) {
    return new Model(new LlmSummarizer(endpoint, verifier), endpoint.model(), Prompt.version());
  }
}

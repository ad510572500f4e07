package dev.counterpoint.llm;

import java.util.Locale;

/**
 * The parameters an endpoint accepts. OpenAI-compatible endpoints differ in three of them; what one
 * has refused is left out from then on.
 *
 * @param mode how JSON is asked for, never {@link ResponseMode#AUTO}
 * @param completionTokens whether the cap is called {@code max_completion_tokens}, as OpenAI's
 *     reasoning models want it, and not {@code max_tokens}, as everybody else knows it
 * @param temperature whether a temperature may be sent
 */
record Dialect(ResponseMode mode, boolean completionTokens, boolean temperature) {

  private static final String MODE_MARK = "response_format";

  static Dialect of(Endpoint endpoint) {
    ResponseMode mode =
        endpoint.responseMode() == ResponseMode.AUTO
            ? ResponseMode.JSON_SCHEMA
            : endpoint.responseMode();
    String host = endpoint.baseUrl().getHost().toLowerCase(Locale.ROOT);
    boolean openAi = host.equals("api.openai.com") || host.endsWith(".openai.azure.com");
    return new Dialect(mode, openAi, endpoint.temperature() != null);
  }

  /** Whether an error, in lower case, names something a dialect can change. */
  static boolean isAbout(String said) {
    return said.contains(MODE_MARK)
        || said.contains("json_schema")
        || said.contains("json_object")
        || said.contains("max_tokens")
        || said.contains("max_completion_tokens")
        || said.contains("temperature");
  }

  /**
   * The dialect without what an endpoint complained of.
   *
   * @param said the error, in lower case
   * @param fixedMode whether the operator has fixed how JSON is asked for
   */
  Dialect without(String said, boolean fixedMode) {
    boolean aboutCap = said.contains("max_tokens") || said.contains("max_completion_tokens");
    if (aboutCap) {
      // An error on max_tokens names max_completion_tokens as the remedy, and the other way round.
      return new Dialect(mode, !completionTokens, temperature);
    }
    if (temperature && said.contains("temperature")) {
      return new Dialect(mode, completionTokens, false);
    }
    if (fixedMode || mode == ResponseMode.TEXT) {
      return this;
    }
    ResponseMode plainer =
        mode == ResponseMode.JSON_SCHEMA ? ResponseMode.JSON_OBJECT : ResponseMode.TEXT;
    return new Dialect(plainer, completionTokens, temperature);
  }
}

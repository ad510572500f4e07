package dev.counterpoint.llm;

import java.util.Locale;

/** How an endpoint is asked to keep to the draft's JSON. */
public enum ResponseMode {
  /** {@link #JSON_SCHEMA}, and whatever the endpoint still accepts once it has refused that. */
  AUTO,
  JSON_SCHEMA,
  JSON_OBJECT,
  /** Asked in words only. */
  TEXT;

  /** The name in the configuration: {@code json_schema}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

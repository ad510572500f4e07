package dev.counterpoint.summary;

import java.util.Locale;

/** What a reader must know of how an engine came by its draft. */
public enum Caveat {
  SHORTENED(
      "The article is longer than the model may read: it saw the sentences that matter most."),
  CUT("The model ran into its output limit: it may have had more to say."),
  ECHO("What the model repeated of its instructions was left out.");

  private final String message;

  Caveat(String message) {
    this.message = message;
  }

  /** As it stands among the findings. */
  public Finding finding() {
    return new Finding(name().toLowerCase(Locale.ROOT), message);
  }
}

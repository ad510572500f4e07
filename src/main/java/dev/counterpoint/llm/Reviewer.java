package dev.counterpoint.llm;

import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import dev.counterpoint.verify.Verifier;
import java.util.List;

/** Looks at a draft while a model can still mend it. */
@FunctionalInterface
interface Reviewer {

  /** What is wrong with the draft, in words for a model; nothing if it will do. */
  List<String> faults(Source source, Options options, Draft draft);

  static Reviewer of(Verifier verifier) {
    return (source, options, draft) -> List.of();
  }
}

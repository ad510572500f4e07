package dev.counterpoint.llm;

import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import dev.counterpoint.verify.Review;
import dev.counterpoint.verify.Verifier;
import java.util.ArrayList;
import java.util.List;

/** Looks at a draft while a model can still mend it. */
@FunctionalInterface
interface Reviewer {

  /**
   * What is wrong with the draft, in words for a model; nothing if it will do. What the verifier
   * mends or drops on its own is not worth a second call.
   */
  List<String> faults(Source source, Options options, Draft draft);

  static Reviewer of(Verifier verifier) {
    return (source, options, draft) -> {
      List<String> faults = new ArrayList<>(Shape.faults(source, options, draft));
      Review review = verifier.review(source, options, draft);
      if (!review.acceptable()) {
        faults.addAll(review.hints());
        faults.add("Too few claims were borne out by the sentences they name.");
      }
      return faults;
    };
  }
}

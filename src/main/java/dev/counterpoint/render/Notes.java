package dev.counterpoint.render;

import dev.counterpoint.summary.Checks;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.LoadedTerm;
import dev.counterpoint.verify.VerifiedSummary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a reader must be told beside the answer, in plain sentences. */
final class Notes {

  private static final int MOST_TERMS = 12;

  /** The findings that change what a reader may expect. */
  private static final Set<String> TOLD = Set.of("shortened", "cut", "one-sided");

  private Notes() {}

  static List<String> of(VerifiedSummary summary) {
    List<String> notes = new ArrayList<>();
    missingSide(summary.content().missingSide(), notes);
    loaded(summary.content().loadedLanguage(), notes);
    dropped(summary.content().checks(), notes);
    howItWasMade(summary.content().checks(), notes);
    degraded(summary.engine().degraded(), notes);
    return notes;
  }

  private static void missingSide(String missing, List<String> notes) {
    if (missing == null) {
      return;
    }
    notes.add(
        missing.equals(Draft.NO_DISPUTE)
            ? "The article reports no dispute."
            : "Given no voice in the article: " + missing + ".");
  }

  private static void loaded(List<LoadedTerm> terms, List<String> notes) {
    Set<String> words = new LinkedHashSet<>();
    terms.stream().limit(MOST_TERMS).forEach(term -> words.add("“" + term.term() + "”"));
    if (!words.isEmpty()) {
      notes.add("Loaded words in the reporter’s own voice: " + String.join(", ", words) + ".");
    }
  }

  private static void dropped(Checks checks, List<String> notes) {
    if (checks.dropped() > 0) {
      notes.add(
          "Dropped because the article does not bear it out: "
              + checks.dropped()
              + " of "
              + checks.proposed()
              + " proposed claims.");
    }
  }

  private static void howItWasMade(Checks checks, List<String> notes) {
    checks.findings().stream()
        .filter(finding -> TOLD.contains(finding.rule()))
        .forEach(finding -> notes.add(finding.message()));
  }

  private static void degraded(Degraded degraded, List<String> notes) {
    if (degraded != null) {
      notes.add(
          "Written by the embedded engine in the model’s place, because "
              + degraded.detail()
              + " ("
              + degraded.reason().label()
              + ").");
    }
  }
}

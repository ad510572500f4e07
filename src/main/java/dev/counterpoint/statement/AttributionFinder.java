package dev.counterpoint.statement;

import java.util.ArrayList;
import java.util.List;

/** Finds the attributions of an article: every frame at every token outside quotation marks. */
final class AttributionFinder {

  private final Words words;
  private final List<Frame> frames;

  AttributionFinder(Syntax syntax) {
    this.words = syntax.words();
    // The order matters: what stands before its cue is tried before what may follow it.
    this.frames =
        List.of(
            new TranscriptFrame(syntax),
            new SignatureFrame(syntax),
            new AccordingToFrame(syntax),
            new AttitudeAdjectiveFrame(syntax),
            new ContentFirstFrame(syntax),
            new ClauseFrame(syntax),
            new AttitudeVerbFrame(syntax),
            new PassiveFrame(syntax),
            new AttributionNounFrame(syntax));
  }

  /** In the order of their cues. */
  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isQuoted(i) || words.tag(i) == Tag.PUNCTUATION) {
        continue;
      }
      Attribution attribution = first(i);
      if (attribution != null && !isNobody(attribution.source())) {
        found.add(attribution);
      }
    }
    return found;
  }

  /** "no one is arguing", "if you believe": nobody's words. */
  private boolean isNobody(Range source) {
    if (source == null) {
      return false;
    }
    return switch (words.lower(source.from())) {
      case "no", "nobody", "none", "neither", "whoever", "let" -> true;
      default -> false;
    };
  }

  private Attribution first(int token) {
    for (Frame frame : frames) {
      Attribution attribution = frame.at(token);
      if (attribution != null) {
        return attribution;
      }
    }
    return null;
  }
}

package dev.counterpoint.statement;

import java.util.List;

/**
 * A source, a cue and a content, as token ranges: a statement before its speaker is known by name.
 *
 * @param saying whether words are reported, not a stance alone
 * @param source {@code null} if the sentence names none
 * @param inner the source of an attribution inside the content; {@code null} if there is none
 * @param cue {@code null} if nothing attributes but the quotation marks
 * @param verb the lemma of the cue; {@code null} if it is no verb
 * @param content in order
 * @param negated whether the cue is negated
 */
record Attribution(
    boolean saying,
    Range source,
    Range inner,
    Range cue,
    String verb,
    List<Range> content,
    boolean negated) {

  Attribution {
    content = List.copyOf(content);
  }

  int start() {
    return content.get(0).from();
  }

  int end() {
    return content.get(content.size() - 1).to();
  }

  Attribution withContent(List<Range> ranges) {
    return new Attribution(saying, source, inner, cue, verb, ranges, negated);
  }

  Attribution withSource(Range other) {
    return new Attribution(saying, other, inner, cue, verb, content, negated);
  }

  Attribution withInner(Range other) {
    return new Attribution(saying, source, other, cue, verb, content, negated);
  }

  boolean covers(int token) {
    for (Range range : content) {
      if (range.contains(token)) {
        return true;
      }
    }
    return false;
  }
}

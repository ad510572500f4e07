package dev.counterpoint.statement;

import dev.counterpoint.article.Span;
import java.util.List;

/**
 * Who says what, where. Attribution in the sense of PolNeAR: a source, a cue and a content.
 *
 * @param number its index in {@link Reading#statements()}, from 0
 * @param kind how the words are given
 * @param speaker who says it, by the full name; {@code null} if the article does not tell
 * @param source the words that name the speaker here ("she", "Wu", "the mayor"); {@code null} if
 *     none
 * @param cue the words that attribute ("said", "according to"); {@code null} if none
 * @param verb the lemma of the cue's verb ("say"); {@code null} if it has none
 * @param content what is said, in order; more than one piece where the cue stands inside
 * @param sentences the numbers of the sentences that hold source, cue and content, ascending
 * @param negated whether the attribution itself is negated ("did not say", "declined to")
 * @param innerSpeaker whom the speaker reports in turn ("Jones said Smith had told him"); {@code
 *     null} if nobody
 */
public record Statement(
    int number,
    Kind kind,
    Speaker speaker,
    Span source,
    Span cue,
    String verb,
    List<Span> content,
    List<Integer> sentences,
    boolean negated,
    String innerSpeaker) {

  public enum Kind {
    /** Only the speaker's words, in quotation marks. */
    DIRECT,
    /** Reported, with some of the speaker's words in quotation marks. */
    MIXED,
    /** Reported, without quotation marks. */
    INDIRECT,
    /** A stance the article reports as an act: criticized, voted for, accused, refused. */
    ATTITUDE
  }

  public Statement {
    content = List.copyOf(content);
    sentences = List.copyOf(sentences);
  }
}

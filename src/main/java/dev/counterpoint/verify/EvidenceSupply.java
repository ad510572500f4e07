package dev.counterpoint.verify;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Span;
import dev.counterpoint.summary.Evidence;
import java.util.ArrayList;
import java.util.List;

/** The exact words behind sentence numbers: what an engine never writes itself. */
final class EvidenceSupply {

  /** Characters of context on each side, as in a W3C TextQuoteSelector. */
  private static final int CONTEXT = 32;

  private EvidenceSupply() {}

  /** One piece of evidence for each piece of each sentence. */
  static List<Evidence> of(List<Integer> sentences, Article article) {
    List<Evidence> evidence = new ArrayList<>();
    sentences.stream()
        .sorted()
        .distinct()
        .map(number -> article.sentences().get(number))
        .flatMap(sentence -> sentence.pieces().stream())
        .forEach(span -> evidence.add(of(span, article.text())));
    return evidence;
  }

  private static Evidence of(Span span, String text) {
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    if (from < span.start() && splitsPair(text, from)) {
      from++;
    }
    if (to > span.end() && splitsPair(text, to)) {
      to--;
    }
    return new Evidence(
        span.in(text), span, text.substring(from, span.start()), text.substring(span.end(), to));
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}

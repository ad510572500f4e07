package dev.counterpoint.eval;

import dev.counterpoint.article.Span;
import java.util.List;

/** What is measured of an answer, whoever gave it. Spans count UTF-16 code units. */
record Answer(String headline, String summary, List<Side> sides, List<Span> removed) {

  record Side(List<Claim> claims) {}

  record Claim(String text, String speaker, List<Evidence> evidence) {}

  record Evidence(Span span, String quote) {}
}

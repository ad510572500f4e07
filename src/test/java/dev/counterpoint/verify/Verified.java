package dev.counterpoint.verify;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Reason;
import dev.counterpoint.article.Removal;
import dev.counterpoint.article.Span;
import dev.counterpoint.dispute.Dispute;
import dev.counterpoint.statement.Reading;
import dev.counterpoint.summary.Balance;
import dev.counterpoint.summary.Checks;
import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Evidence;
import dev.counterpoint.summary.Finding;
import dev.counterpoint.summary.LoadedTerm;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Side;
import dev.counterpoint.summary.Source;
import dev.counterpoint.summary.Usage;
import java.util.List;

/** Answers for the tests of what comes after the verifier, made without it. */
public final class Verified {

  private Verified() {}

  /** Every string of the answer that a reader may see is {@code text}, in an article of it. */
  public static VerifiedSummary saying(String text, String url) {
    Article article = new Article(text, text, text, false, "en", List.of(), List.of());
    Evidence evidence = new Evidence(text, new Span(0, text.length()), "", "");
    Claim claim = new Claim(text, text, List.of(evidence));
    Side side = new Side(text, text, 0.5, List.of(claim));
    return of(
        article,
        options(url, Options.OffsetUnit.UTF16),
        new VerifiedSummary.Content(
            text,
            text,
            text,
            List.of(side, side),
            text,
            new Balance(List.of(0.5, 0.5), List.of(0.5, 0.5)),
            List.of(new LoadedTerm(text, evidence.span())),
            new Checks(3, 1, List.of(new Finding("support", text)))),
        new EngineReport(
            "extractive", null, new Degraded(Degraded.Reason.REFUSED, text), Usage.NONE));
  }

  /** An invented article about a school, with one claim a side. */
  public static VerifiedSummary school(boolean html, Options options, EngineReport engine) {
    String text =
        "Photo: R. Ames\n"
            + "\"The roof 🏫 cannot wait,\" said Dana Okafor. The cruel plan is on the table. "
            + "Luis Marchetti said parents, teachers & neighbors - all of them - had seen no study.";
    Article article =
        new Article(
            "School to close",
            text,
            "              " + text.substring(14),
            html,
            "en",
            List.of(),
            List.of(new Removal(new Span(0, 14), Reason.PHOTO_CREDIT)));
    return of(
        article,
        options,
        new VerifiedSummary.Content(
            "District plans to close a school",
            "The superintendent and parents disagree over the closing of a school.",
            "Should the school close?",
            List.of(
                side(
                    "School officials",
                    "They are for the closing.",
                    0.384,
                    claim("The roof cannot wait.", "Dana Okafor", text, "\"The roof", "Okafor.")),
                side(
                    "Parents",
                    "They are against the closing.",
                    0.616,
                    claim("Nobody has seen a study.", null, text, "Luis", "no study."))),
            null,
            new Balance(List.of(0.384, 0.616), List.of(0.5, 0.5)),
            List.of(new LoadedTerm("cruel", span(text, "cruel", "cruel"))),
            new Checks(3, 1, List.of(new Finding("support", "A claim had no evidence.")))),
        engine);
  }

  public static Options options(String url, Options.OffsetUnit unit) {
    Options options = Options.defaults();
    return new Options(url, null, options.length(), options.engine(), true, unit);
  }

  private static VerifiedSummary of(
      Article article, Options options, VerifiedSummary.Content content, EngineReport engine) {
    Reading reading = new Reading(article, List.of(), List.of());
    Source source = new Source(reading, new Dispute(List.of(), true, null));
    return new VerifiedSummary(source, options, content, engine);
  }

  private static Side side(String name, String position, double share, Claim claim) {
    return new Side(name, position, share, List.of(claim));
  }

  private static Claim claim(String claim, String speaker, String text, String from, String to) {
    Span span = span(text, from, to);
    String prefix = text.substring(Math.max(0, span.start() - 32), span.start());
    String suffix = text.substring(span.end(), Math.min(text.length(), span.end() + 32));
    return new Claim(claim, speaker, List.of(new Evidence(span.in(text), span, prefix, suffix)));
  }

  private static Span span(String text, String from, String to) {
    int start = text.indexOf(from);
    return new Span(start, text.indexOf(to, start) + to.length());
  }
}

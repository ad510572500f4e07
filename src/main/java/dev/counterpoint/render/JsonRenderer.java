package dev.counterpoint.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.counterpoint.article.Article;
import dev.counterpoint.article.Removal;
import dev.counterpoint.article.Span;
import dev.counterpoint.summary.Balance;
import dev.counterpoint.summary.Checks;
import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Degraded;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Evidence;
import dev.counterpoint.summary.Finding;
import dev.counterpoint.summary.LoadedTerm;
import dev.counterpoint.summary.Options.OffsetUnit;
import dev.counterpoint.summary.Side;
import dev.counterpoint.verify.VerifiedSummary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The answer as the contract's JSON object, field for field in its order. */
public final class JsonRenderer implements Renderer {

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String render(String id, VerifiedSummary summary) {
    StringWriter out = new StringWriter(8192);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      new Writing(json, summary).answer(id);
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
    return out.toString();
  }

  private static final class Writing {

    private final JsonGenerator json;
    private final VerifiedSummary summary;
    private final Offsets offsets;
    private final TextFragment links;

    Writing(JsonGenerator json, VerifiedSummary summary) {
      this.json = json;
      this.summary = summary;
      this.offsets = Offsets.in(summary.source().article().text(), summary.options().offsetUnit());
      this.links = TextFragment.of(summary);
    }

    void answer(String id) throws IOException {
      VerifiedSummary.Content content = summary.content();
      json.writeStartObject();
      json.writeStringField("id", id);
      article(summary.source().article());
      json.writeStringField("headline", content.headline());
      json.writeStringField("summary", content.summary());
      json.writeStringField("question", content.question());
      json.writeArrayFieldStart("sides");
      for (Side side : content.sides()) {
        side(side);
      }
      json.writeEndArray();
      json.writeStringField("missingSide", content.missingSide());
      balance(content.balance());
      loadedLanguage(content.loadedLanguage());
      removed(summary.source().article().removed());
      checks(content.checks());
      engine(summary.engine());
      json.writeStringField("offsetUnit", unit(summary.options().offsetUnit()));
      json.writeEndObject();
    }

    private void article(Article article) throws IOException {
      json.writeObjectFieldStart("article");
      json.writeStringField("title", article.title());
      json.writeStringField("language", article.language());
      json.writeNumberField("words", article.words());
      json.writeStringField("text", article.html() ? article.text() : null);
      json.writeEndObject();
    }

    private void side(Side side) throws IOException {
      json.writeStartObject();
      json.writeStringField("name", side.name());
      json.writeStringField("position", side.position());
      json.writeNumberField("share", hundredths(side.share()));
      json.writeArrayFieldStart("claims");
      for (Claim claim : side.claims()) {
        claim(claim);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void claim(Claim claim) throws IOException {
      json.writeStartObject();
      json.writeStringField("text", claim.text());
      json.writeStringField("speaker", claim.speaker());
      json.writeArrayFieldStart("evidence");
      for (Evidence evidence : claim.evidence()) {
        json.writeStartObject();
        json.writeStringField("quote", evidence.quote());
        span(evidence.span());
        json.writeStringField("prefix", evidence.prefix());
        json.writeStringField("suffix", evidence.suffix());
        json.writeEndObject();
      }
      json.writeEndArray();
      if (links.isKnown()) {
        json.writeStringField("link", links.to(claim));
      }
      json.writeEndObject();
    }

    private void balance(Balance balance) throws IOException {
      json.writeObjectFieldStart("balance");
      shares("article", balance.article());
      shares("summary", balance.summary());
      json.writeEndObject();
    }

    private void shares(String name, List<Double> shares) throws IOException {
      json.writeArrayFieldStart(name);
      for (double share : shares) {
        json.writeNumber(hundredths(share));
      }
      json.writeEndArray();
    }

    private void loadedLanguage(List<LoadedTerm> terms) throws IOException {
      json.writeArrayFieldStart("loadedLanguage");
      for (LoadedTerm term : terms) {
        json.writeStartObject();
        json.writeStringField("term", term.term());
        span(term.span());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void removed(List<Removal> removals) throws IOException {
      json.writeArrayFieldStart("removed");
      for (Removal removal : removals) {
        json.writeStartObject();
        span(removal.span());
        json.writeStringField("reason", removal.reason().label());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void checks(Checks checks) throws IOException {
      json.writeObjectFieldStart("checks");
      json.writeNumberField("proposed", checks.proposed());
      json.writeNumberField("dropped", checks.dropped());
      json.writeArrayFieldStart("findings");
      for (Finding finding : checks.findings()) {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("message", finding.message());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void engine(EngineReport engine) throws IOException {
      json.writeObjectFieldStart("engine");
      json.writeStringField("name", engine.name());
      json.writeStringField("model", engine.model());
      degraded(engine.degraded());
      json.writeNumberField("calls", engine.usage().calls());
      tokens("inputTokens", engine.usage().inputTokens());
      tokens("outputTokens", engine.usage().outputTokens());
      json.writeEndObject();
    }

    private void degraded(Degraded degraded) throws IOException {
      if (degraded == null) {
        json.writeNullField("degraded");
        return;
      }
      json.writeObjectFieldStart("degraded");
      json.writeStringField("reason", degraded.reason().label());
      json.writeStringField("detail", degraded.detail());
      json.writeEndObject();
    }

    private void tokens(String name, Integer tokens) throws IOException {
      if (tokens == null) {
        json.writeNullField(name);
      } else {
        json.writeNumberField(name, tokens);
      }
    }

    private void span(Span span) throws IOException {
      json.writeNumberField("start", offsets.of(span.start()));
      json.writeNumberField("end", offsets.of(span.end()));
    }

    private static double hundredths(double share) {
      return Math.round(share * 100) / 100.0;
    }

    private static String unit(OffsetUnit unit) {
      return unit == OffsetUnit.UTF16 ? "utf16" : "codePoint";
    }
  }
}

package dev.counterpoint.eval;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.dispute.Camp;
import dev.counterpoint.dispute.Dispute;
import dev.counterpoint.dispute.DisputeFinder;
import dev.counterpoint.statement.Statement;
import java.util.List;

/**
 * The dispute room alone: statements and speakers are the labels' own, so that what is lost here is
 * lost by the splitting into camps and by nothing before it.
 */
final class OracleEngine implements Engine {

  private static final int CLAIMS_A_SIDE = 6;

  private final DisputeFinder disputes = new DisputeFinder();

  @Override
  public String name() {
    return "oracle";
  }

  @Override
  public Answer answer(GoldArticle gold) {
    Article article = OracleReading.article(gold);
    Dispute dispute = disputes.find(OracleReading.of(gold, article));
    List<Answer.Side> sides = dispute.camps().stream().map(camp -> side(camp, article)).toList();
    return new Answer("", "", sides, article.removed().stream().map(r -> r.span()).toList());
  }

  private static Answer.Side side(Camp camp, Article article) {
    return new Answer.Side(
        camp.statements().stream()
            .limit(CLAIMS_A_SIDE)
            .map(statement -> claim(statement, article))
            .toList());
  }

  private static Answer.Claim claim(Statement statement, Article article) {
    List<Answer.Evidence> evidence =
        statement.sentences().stream()
            .map(number -> article.sentences().get(number))
            .map(Sentence::span)
            .map(span -> evidence(span, article))
            .toList();
    String speaker = statement.speaker() == null ? null : statement.speaker().name();
    return new Answer.Claim("", speaker, evidence);
  }

  private static Answer.Evidence evidence(Span span, Article article) {
    return new Answer.Evidence(span, span.in(article.text()));
  }
}

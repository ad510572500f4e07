package dev.counterpoint.statement;

import dev.counterpoint.article.Article;
import java.util.List;

/**
 * An article, read: every statement with its speaker, and every mention of somebody.
 *
 * @param article the article
 * @param statements in order of their content
 * @param mentions in order of appearance, pronouns resolved
 */
public record Reading(Article article, List<Statement> statements, List<Mention> mentions) {

  public Reading {
    statements = List.copyOf(statements);
    mentions = List.copyOf(mentions);
  }
}

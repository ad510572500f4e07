package dev.counterpoint.statement;

import dev.counterpoint.article.Span;

/**
 * A place where the article speaks of somebody: by full name, last name, role or pronoun.
 *
 * @param span the place
 * @param speaker who is meant; need not say anything in the article
 * @param pronoun whether it is a pronoun
 */
public record Mention(Span span, Speaker speaker, boolean pronoun) {}

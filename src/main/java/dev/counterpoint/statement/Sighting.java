package dev.counterpoint.statement;

/**
 * A mention while the article is read: who is meant, and how prominently.
 *
 * @param range the tokens
 * @param figure who is meant
 * @param pronoun whether it is a pronoun
 * @param subject whether it is the subject of a verb
 * @param speaks whether it is the source of a statement
 */
record Sighting(Range range, Figure figure, boolean pronoun, boolean subject, boolean speaks) {}

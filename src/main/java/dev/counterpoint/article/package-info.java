/**
 * Untrusted text or HTML in, {@link dev.counterpoint.article.Article} out: sentences with their
 * place in the submitted text, junk set apart with a reason. Pure: no I/O, no clock, no state.
 *
 * <p>The submitted text is never edited. What is junk is blanked in a view of the same length, so
 * no offset ever needs translation.
 */
package dev.counterpoint.article;

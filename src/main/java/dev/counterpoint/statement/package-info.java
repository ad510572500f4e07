/**
 * Who says what, where: reporting verbs, quotation marks, speakers and their names, pronouns. Pure.
 */
package dev.counterpoint.statement;

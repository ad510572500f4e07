/**
 * The embedded engine: ranks statements and writes neutral prose from the article's own facts.
 * Pure.
 */
package dev.counterpoint.extractive;

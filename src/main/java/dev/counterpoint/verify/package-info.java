/**
 * Is it fair to the source? Only the {@code Verifier} makes a {@code VerifiedSummary}, and only
 * that can be rendered. Pure.
 */
package dev.counterpoint.verify;

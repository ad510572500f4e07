/**
 * Which speakers stand together and against whom, from the article alone. Pure.
 *
 * <p>A room of its own, before any answer is written: the split is the embedded engine's outline,
 * the model's hint and the verifier's yardstick for balance and for a missing side.
 */
package dev.counterpoint.dispute;

/**
 * The story of one request on one screen, its configuration and its metrics.
 *
 * <p>Decisions:
 *
 * <ol>
 *   <li>An answer is named by the engine that wrote it, not by the one asked for: a degraded answer
 *       has a name of its own, so it neither is kept in the model's place nor makes a client
 *       believe that it has the model's.
 *   <li>A degraded answer is kept for a minute: long enough to be fetched by its id, short enough
 *       that a healed model is asked again. It never spares a call.
 *   <li>What is kept is a draft. It goes the same way out as a new one, through the verifier.
 *   <li>One line of JSON a request is log and metrics at once: CloudWatch reads its embedded metric
 *       format from the line that people read. Only names and numbers get into {@code Trace}.
 *   <li>No framework's configuration: two dozen variables, read once and checked at start, do not
 *       pay for one.
 * </ol>
 */
package dev.counterpoint.pipeline;

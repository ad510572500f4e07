/**
 * API Gateway events, routes and problems: the only room that knows Lambda.
 *
 * <p>Decisions:
 *
 * <ol>
 *   <li>Events and requests are read token by token: binding them to classes costs every cold start
 *       more than it saves in lines, and says less about what is wrong with a field.
 *   <li>The event's own form decides the form of the answer; there is nothing to configure.
 *   <li>A path is tried as it is before the stage is taken off it: both payloads, custom domains
 *       and SAM local differ in whether it is there.
 *   <li>Every error is a problem, also for events that are no HTTP requests: a caller who invokes
 *       the function with the wrong thing learns what it takes.
 * </ol>
 */
package dev.counterpoint.gateway;

/**
 * How fast: {@code mvn -Pbench} measures every step with JMH, {@code mvn -Pcold} a cold start of
 * the packaged zip beside one of a bare function built by the same command. Neither runs in a
 * build.
 */
package dev.counterpoint.bench;

/**
 * The function on this machine, as AWS runs it: the packaged zip, unpacked, in a JVM of its own
 * under AWS's runtime interface client, against a Lambda Runtime API on loopback. The same code
 * serves {@code mvn -Plocal}, the integration tests and the cold-start benchmark.
 *
 * <p>From the outside in: {@link dev.counterpoint.local.Local} reads the command, {@link
 * dev.counterpoint.local.LocalGateway} stands for API Gateway, {@link
 * dev.counterpoint.local.LocalFunction} for Lambda, {@link dev.counterpoint.local.RuntimeApi} for
 * the Runtime API inside it.
 */
package dev.counterpoint.local;

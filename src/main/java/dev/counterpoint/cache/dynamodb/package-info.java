/**
 * Answers kept in a DynamoDB table, shared by all instances of the function.
 *
 * <p>Two operations of DynamoDB's JSON protocol, signed and sent by ourselves. The AWS SDK would do
 * it too, but adds 28 jars and 7.0 MB to the zip, and on one processor 670 ms before its first
 * answer; this room adds no jar, and is loaded only where a table is configured.
 */
package dev.counterpoint.cache.dynamodb;

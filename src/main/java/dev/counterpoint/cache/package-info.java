/** Kept answers: the port and its stores. */
package dev.counterpoint.cache;

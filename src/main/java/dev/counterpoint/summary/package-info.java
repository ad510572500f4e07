/** The nouns of the answer, and the port every engine implements. Pure. */
package dev.counterpoint.summary;

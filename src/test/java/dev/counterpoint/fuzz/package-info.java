/** What several tests break things with. */
package dev.counterpoint.fuzz;

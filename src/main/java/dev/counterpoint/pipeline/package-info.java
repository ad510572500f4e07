/** The story of one request on one screen, its configuration and its metrics. */
package dev.counterpoint.pipeline;

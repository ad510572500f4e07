/** A verified summary as JSON, Markdown, HTML or plain text. */
package dev.counterpoint.render;

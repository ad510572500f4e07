/** The only room that knows LangChain4j: endpoint, prompt, draft parsing, bounded HTTP client. */
package dev.counterpoint.llm;

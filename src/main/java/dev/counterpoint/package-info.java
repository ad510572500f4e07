/**
 * Counterpoint: one news article in; a neutral summary and both sides' key claims out, each tied to
 * the article's exact words. Each package is one step on the way of a request, and knows only the
 * steps before it:
 *
 * <pre>
 * article ← statement ← dispute ← summary ← verify ← {extractive, llm, cache, render} ← pipeline ← gateway
 * </pre>
 *
 * <p>Decisions that hold for all rooms; those of one room stand with it. What a jar costs is its
 * size in the zip, which has to stay below 14 MB and 70 jars.
 *
 * <ol>
 *   <li>{@code quarkus-amazon-lambda}, raw, without {@code lambda-http} and REST: a function has
 *       one handler and five routes. The usual stack takes 2.5 times as long to its first answer as
 *       the bare handler, and twice the size.
 *   <li>{@code langchain4j-open-ai}, plain: almost every provider and local server speaks that
 *       protocol. Its JDK client is left out, for that client's time limit does not bound the body,
 *       and so are the vocabularies for counting tokens (3.2 MB). {@code ChatModel} is called
 *       directly, never retried by the library: its retries can outlast any function.
 *   <li>{@code jsoup} (0.5 MB) reads HTML: what browsers forgive is no thing to write again.
 *   <li>Jackson, which LangChain4j and the runtime bring anyway, as a stream on our own path:
 *       binding costs a cold start more than it saves in lines.
 *   <li>{@code org.crac} for SnapStart's hooks, which Quarkus brings as well.
 *   <li>No library for natural language, and no model file: closed classes of words, endings and
 *       the article's own use of capitals tell what the rooms ask for. What is learned ships as a
 *       few dozen named weights that a reviewer can read.
 *   <li>No AWS SDK and no cache library: two signed requests and a map bounded by weight take less
 *       to write than those cost every start (670 ms for the SDK, about 50 for Caffeine).
 *   <li>No streaming: a quote must be checked before anything leaves.
 *   <li>No archive of classes in the zip: it needs the very JVM build it was made with, which a
 *       managed runtime does not promise. The image has one, for there the JVM is ours.
 *   <li>JUnit 5 rather than the 6 of Quarkus' BOM: jqwik 1.9 runs on the 5.x platform.
 * </ol>
 */
package dev.counterpoint;

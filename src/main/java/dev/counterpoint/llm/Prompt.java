package dev.counterpoint.llm;

import dev.counterpoint.article.Sentence;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What a model is asked. The instructions are the same bytes in every request, so that an endpoint
 * can keep them; the article comes last, between lines with a nonce that it cannot know. Title and
 * url are not sent: neither can be evidence.
 */
public final class Prompt {

  private static final String INSTRUCTIONS = resource("instructions.txt");
  private static final String SCHEMA = resource("draft-schema.json");

  /** Raised when this class says the same things differently. */
  private static final String LAYOUT = "1";

  private static final int MOST_FAULTS = 6;
  private static final int LONGEST_FAULT = 160;

  private final String question;
  private final String nonce;
  private final Excerpt excerpt;

  private Prompt(String question, String nonce, Excerpt excerpt) {
    this.question = question;
    this.nonce = nonce;
    this.excerpt = excerpt;
  }

  /** Changes whenever any request would read differently, and goes into the answer's id. */
  public static String version() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((LAYOUT + INSTRUCTIONS + SCHEMA).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String schema() {
    return SCHEMA;
  }

  /**
   * @param budget for the article, in estimated tokens
   * @param faults of an answer already given, for a second one; none for a first
   */
  static Prompt of(
      Source source, Options options, int budget, List<String> faults, RandomGenerator random) {
    Excerpt excerpt = Excerpt.of(source, budget);
    String nonce = HexFormat.of().toHexDigits(random.nextLong());
    StringBuilder text = new StringBuilder();
    text.append("Language of the answer: ").append(language(source, options)).append('\n');
    text.append("Summary: about ").append(options.length().words()).append(" words\n");
    appendFaults(faults, text);
    text.append("=== article ").append(nonce).append('\n');
    String hints = Hints.of(source, excerpt);
    if (!hints.isEmpty()) {
      text.append("Who speaks in which sentences, found by a program that may err:\n");
      text.append(hints).append('\n');
    }
    for (Sentence sentence : excerpt.sentences()) {
      text.append('[').append(sentence.number()).append("] ");
      text.append(PlainText.of(sentence.text())).append('\n');
    }
    text.append("=== end ").append(nonce).append('\n');
    return new Prompt(text.toString(), nonce, excerpt);
  }

  private static void appendFaults(List<String> faults, StringBuilder text) {
    if (faults.isEmpty()) {
      return;
    }
    text.append("An earlier answer was rejected. Mend this:\n");
    for (String fault : faults.subList(0, Math.min(faults.size(), MOST_FAULTS))) {
      String plain = PlainText.of(fault);
      text.append("- ").append(plain, 0, Math.min(plain.length(), LONGEST_FAULT)).append('\n');
    }
  }

  /** By its English name, which models know better than tags. */
  private static String language(Source source, Options options) {
    String tag = options.language() != null ? options.language() : source.article().language();
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    boolean known = !name.isBlank() && !tag.equals("und");
    return known ? PlainText.of(name) : "the article's";
  }

  static String instructions() {
    return INSTRUCTIONS;
  }

  String question() {
    return question;
  }

  String nonce() {
    return nonce;
  }

  Excerpt excerpt() {
    return excerpt;
  }

  private static String resource(String name) {
    try (InputStream in = Prompt.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.counterpoint.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds JSON objects in what a model wrote around them: fences, thoughts, prose. Trailing commas,
 * comments, single quotes and bare line breaks are let pass; doubled keys, {@code NaN} and deep
 * nesting are not, because they may mean anything.
 */
final class JsonObjects {

  private static final int LONGEST_TEXT = 400_000;

  /** More braces than this are not an answer with a little prose around it. */
  private static final int MOST_ATTEMPTS = 64;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(24)
                          .maxNumberLength(30)
                          .maxStringLength(100_000)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private JsonObjects() {}

  /**
   * Every object that {@code wanted} accepts; inside one that it accepts, no other is looked for.
   */
  static List<JsonNode> in(String text, Predicate<JsonNode> wanted) {
    List<JsonNode> found = new ArrayList<>();
    String answer = withoutThoughts(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    int attempts = 0;
    int at = answer.indexOf('{');
    while (at >= 0 && attempts++ < MOST_ATTEMPTS) {
      int end = at + 1;
      try (JsonParser parser = JSON.createParser(answer.substring(at))) {
        JsonNode node = JSON.readTree(parser);
        if (node.isObject()
            && parser.currentToken() != JsonToken.START_OBJECT
            && wanted.test(node)) {
          found.add(node);
          end = at + (int) parser.currentLocation().getCharOffset();
        }
      } catch (IOException e) {
        // No JSON begins here.
      }
      at = answer.indexOf('{', end);
    }
    return found;
  }

  /**
   * Closed thoughts are cut out; of one that never ends only the mark is, as the answer is in it.
   */
  private static String withoutThoughts(String text) {
    String rest = text;
    for (String name : List.of("think", "thinking", "reasoning")) {
      String open = "<" + name + ">";
      String close = "</" + name + ">";
      StringBuilder kept = new StringBuilder(rest.length());
      int from = 0;
      for (int end = rest.indexOf(close); end >= 0; end = rest.indexOf(close, from)) {
        int start = rest.indexOf(open, from);
        // A closing mark alone: the template has swallowed the opening one.
        kept.append(rest, from, start >= 0 && start < end ? start : from);
        from = end + close.length();
      }
      rest = kept.append(rest, from, rest.length()).toString();
    }
    return rest;
  }
}

package dev.counterpoint.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.counterpoint.llm.BoundedHttp.Reply;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Takes from an endpoint's reply what counts, and writes it anew as LangChain4j expects it: real
 * endpoints leave out, misspell and overflow fields in ways that would make it throw, and it never
 * looks at some that matter.
 */
final class Envelope {

  private static final Set<String> FINISHES =
      Set.of("stop", "length", "content_filter", "tool_calls", "function_call");
  private static final int MOST_TOKENS = 100_000_000;

  /** Lenient where an envelope may be sloppy, but whole it must be. */
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength(BoundedHttp.MAX_BODY)
                          .build())
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private Envelope() {}

  /**
   * The envelope of a successful reply, cleaned.
   *
   * @throws CallException if it holds an error, a refusal, or no text
   */
  static String clean(Reply reply) {
    String encoding = reply.header("content-encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new CallException(Fault.ENCODED);
    }
    String body = text(reply).strip();
    if (body.isEmpty()) {
      throw new CallException(Fault.EMPTY);
    }
    if (body.startsWith("<")) {
      throw new CallException(Fault.NOT_AN_API);
    }
    JsonNode root = tree(body);
    JsonNode first = root.isArray() ? root.path(0) : root;
    if (!isAbsent(first.path("error"))) {
      throw new CallException(EndpointError.of(200, first.path("error").toString()));
    }
    return canonical(first);
  }

  /** As UTF-8 without a byte order mark, else as the charset it names, else as Latin-1. */
  static String text(Reply reply) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(reply.body())).toString();
    } catch (CharacterCodingException e) {
      text = new String(reply.body(), charset(reply.header("content-type")));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(String contentType) {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    return type.contains("utf-16") ? StandardCharsets.UTF_16 : Charset.forName("windows-1252");
  }

  private static JsonNode tree(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new CallException(Fault.BROKEN_OFF);
    }
  }

  private static String canonical(JsonNode root) {
    JsonNode choice = root.path("choices").path(0);
    JsonNode message = choice.path("message");
    String finish = finish(choice.path("finish_reason"));
    String content = content(message.path("content"));
    if (finish.equals("content_filter") || !message.path("refusal").asText("").isBlank()) {
      throw new CallException(Fault.REFUSED);
    }
    if (content.isBlank()) {
      throw new CallException(finish.equals("length") ? Fault.CUT : Fault.EMPTY);
    }
    ObjectNode clean = JSON.createObjectNode();
    clean.put("id", "-").put("model", "-");
    ObjectNode cleanChoice = clean.putArray("choices").addObject().put("index", 0);
    cleanChoice.put("finish_reason", finish);
    cleanChoice.putObject("message").put("role", "assistant").put("content", content);
    putUsage(root.path("usage"), clean);
    return clean.toString();
  }

  private static String finish(JsonNode reason) {
    String finish = reason.asText("stop").toLowerCase(Locale.ROOT);
    if (finish.equals("max_tokens")) {
      return "length";
    }
    return FINISHES.contains(finish) ? finish : "stop";
  }

  /** A text, or the texts of its parts: some endpoints answer as they may be asked. */
  private static String content(JsonNode content) {
    if (!content.isArray()) {
      return content.isTextual()
          ? content.textValue()
          : content.isObject() ? content.toString() : "";
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode part : content) {
      text.append(part.isTextual() ? part.textValue() : part.path("text").asText(""));
    }
    return text.toString();
  }

  private static void putUsage(JsonNode usage, ObjectNode clean) {
    JsonNode in = usage.path("prompt_tokens");
    JsonNode out = usage.path("completion_tokens");
    if (isCount(in) && isCount(out)) {
      clean
          .putObject("usage")
          .put("prompt_tokens", in.intValue())
          .put("completion_tokens", out.intValue())
          .put("total_tokens", in.intValue() + out.intValue());
    }
  }

  private static boolean isCount(JsonNode node) {
    return node.isIntegralNumber()
        && node.canConvertToInt()
        && 0 <= node.intValue()
        && node.intValue() <= MOST_TOKENS;
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}

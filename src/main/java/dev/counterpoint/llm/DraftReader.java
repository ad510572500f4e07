package dev.counterpoint.llm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.counterpoint.summary.Draft;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the draft in what a model wrote. Exactly one object in it may be a draft: two different
 * ones may be a thought and an answer, or an answer and something out of the article.
 */
final class DraftReader {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_LINE = 1_200;
  private static final int LONGEST_SUMMARY = 8_000;
  private static final int MOST_CLAIMS = 30;
  private static final int MOST_SENTENCES = 40;
  private static final Pattern NUMBER = Pattern.compile("\\[?#?[sS]?(\\d{1,6})]?");
  private static final Set<String> NOBODY =
      Set.of("", "null", "none", "n/a", "na", "unknown", "nobody", "-", "not specified");

  private DraftReader() {}

  /** Not a draft; never leaves this class. */
  private static final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misfit() {
      super(null, null, false, false);
    }
  }

  /**
   * @throws CallException if there is no draft, or more than one
   */
  static Draft read(String text) {
    Set<Draft> drafts = new LinkedHashSet<>();
    JsonObjects.in(text, node -> isDraft(node, drafts));
    if (drafts.size() != 1) {
      throw new CallException(
          drafts.isEmpty() && isRefusal(text) ? Fault.DECLINED : Fault.NO_DRAFT);
    }
    return drafts.iterator().next();
  }

  private static boolean isDraft(JsonNode node, Set<Draft> drafts) {
    try {
      drafts.add(draft(node));
      return true;
    } catch (Misfit e) {
      return false;
    }
  }

  private static boolean isRefusal(String text) {
    String start =
        text.substring(0, Math.min(text.length(), 200)).toLowerCase(Locale.ROOT).replace('’', '\'');
    return start.contains("i can't")
        || start.contains("i cannot")
        || start.contains("i'm sorry")
        || start.contains("i am sorry")
        || start.contains("i'm unable")
        || start.contains("i am unable")
        || start.contains("i won't");
  }

  private static Draft draft(JsonNode node) {
    String headline = needed(field(node, "headline"), LONGEST_NAME);
    String summary = needed(field(node, "summary"), LONGEST_SUMMARY);
    List<Draft.Side> sides = new ArrayList<>();
    for (JsonNode side : list(field(node, "sides"), 2)) {
      sides.add(side(side));
    }
    return new Draft(
        headline,
        summary,
        optional(field(node, "question"), LONGEST_LINE),
        sides,
        optional(field(node, "missingside"), LONGEST_NAME));
  }

  private static Draft.Side side(JsonNode node) {
    List<Draft.Claim> claims = new ArrayList<>();
    for (JsonNode claim : list(field(node, "claims"), MOST_CLAIMS)) {
      claims.add(
          new Draft.Claim(
              needed(field(claim, "text"), LONGEST_LINE),
              optional(field(claim, "speaker"), LONGEST_NAME),
              numbers(field(claim, "sentences"))));
    }
    String position = optional(field(node, "position"), LONGEST_LINE);
    return new Draft.Side(
        needed(field(node, "name"), LONGEST_NAME), position == null ? "" : position, claims);
  }

  /** A field by name, whatever its case and its underscores. */
  private static JsonNode field(JsonNode node, String name) {
    if (!node.isObject()) {
      throw new Misfit();
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String plain = field.getKey().replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
      if (plain.equals(name)) {
        return field.getValue();
      }
    }
    return null;
  }

  private static List<JsonNode> list(JsonNode node, int most) {
    if (node == null || node.isNull()) {
      return List.of();
    }
    if (!node.isArray() || node.size() > most) {
      throw new Misfit();
    }
    List<JsonNode> list = new ArrayList<>();
    node.forEach(list::add);
    return list;
  }

  private static String needed(JsonNode node, int longest) {
    String text = optional(node, longest);
    if (text == null) {
      throw new Misfit();
    }
    return text;
  }

  private static String optional(JsonNode node, int longest) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isTextual() || node.textValue().length() > 4 * longest) {
      throw new Misfit();
    }
    String text = Markup.removedFrom(node.textValue());
    if (text.length() > longest || Repetition.isIn(text)) {
      throw new Misfit();
    }
    return NOBODY.contains(text.toLowerCase(Locale.ROOT)) ? null : text;
  }

  private static List<Integer> numbers(JsonNode node) {
    Set<Integer> numbers = new LinkedHashSet<>();
    if (node == null || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      numbers.add(number(node));
    } else if (node.size() > MOST_SENTENCES) {
      throw new Misfit();
    }
    node.forEach(n -> numbers.add(number(n)));
    return List.copyOf(numbers);
  }

  private static int number(JsonNode node) {
    if (node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt()) {
      return node.intValue();
    }
    Matcher digits = NUMBER.matcher(node.isTextual() ? node.textValue().strip() : "");
    if (!digits.matches()) {
      throw new Misfit();
    }
    return Integer.parseInt(digits.group(1));
  }
}

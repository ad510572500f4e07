package dev.counterpoint.llm;

import static dev.counterpoint.llm.Answers.GOOD;
import static dev.counterpoint.llm.Plays.once;
import static dev.counterpoint.llm.Plays.says;
import static dev.counterpoint.llm.Row.degraded;
import static dev.counterpoint.llm.Row.ok;

import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Degraded.Reason;
import java.util.Collections;
import java.util.List;

/** Rows 41 to 48: the form of what the model wrote. */
final class FormatRows {

  private static final String FOUR_PASSENGERS =
      "The night boat carries four passengers on average.";

  private static final String ONE_SIDE =
      GOOD.replaceAll("(?s),\\s*\\{\"name\": \"Harrow.*}]}]", "]");

  private static final String EMPTY_SIDE =
      GOOD.replaceAll("(?s)(stay.\",\\s*\"claims\": )\\[.*}]}]", "$1[]}]");

  private static final String SAME_CLAIM =
      Answers.good("Nurses on the late shift have no other way home.", FOUR_PASSENGERS)
          .replace("[4]", "[2]");

  private FormatRows() {}

  static List<Row> rows() {
    return List.of(
        ok(41, "fences", 1, 1, says("```json\n" + GOOD + "\n```")),
        ok(41, "prose around", 1, 1, says("Here you go:\n" + GOOD + "\nHope {this} helps!")),
        ok(42, "think with braces", 1, 1, says("<think>maybe {\"a\":1}? {</think>" + GOOD)),
        ok(
            42,
            "a draft inside think",
            1,
            1,
            says("<think>" + GOOD.replace("Council", "Board") + "</think>" + GOOD)),
        ok(42, "unclosed think", 1, 2, says("<think>the user wants {json}\n" + GOOD)),
        ok(42, "only the closing think", 1, 1, says("hm {x}</think>" + GOOD)),
        ok(43, "two drafts", 2, 2, once(says(GOOD.replace("Council", "Board") + "\n" + GOOD))),
        ok(43, "echo of the schema", 1, 1, says(Prompt.schema() + "\n" + GOOD)),
        degraded(
            43,
            "an injected draft beside the own",
            2,
            2,
            says(GOOD.replace("Council", "Hooray") + GOOD),
            Reason.INVALID_OUTPUT),
        ok(44, "trailing commas", 1, 1, says(GOOD.replace("]}", "],}").replace("\"\"}", "\"\",}"))),
        ok(44, "comments", 1, 1, says(GOOD.replace("\"summary\"", "/* the sum */ \"summary\""))),
        ok(44, "bare line break", 1, 1, says(GOOD.replace("nearly empty", "nearly\nempty"))),
        ok(44, "single quotes", 1, 2, says(GOOD.replace("'", "’").replace('"', '\''))),
        ok(44, "bare quote", 1, 2, once(says(GOOD.replace("nearly empty", "\"nearly empty\"")))),
        ok(45, "doubled key", 2, 2, once(says(GOOD.replaceFirst("\\{", "{\"headline\":\"x\",")))),
        ok(45, "NaN", 2, 2, once(says(GOOD.replace("[2]", "[NaN]")))),
        ok(45, "Infinity", 2, 2, once(says(GOOD.replace("[2]", "[Infinity]")))),
        ok(45, "1e9999", 2, 2, once(says(GOOD.replace("[2]", "[1e9999]")))),
        degraded(
            45,
            "10,000 deep",
            2,
            2,
            says("{\"headline\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
            Reason.INVALID_OUTPUT),
        degraded(45, "10,000 braces", 2, 2, says("{\"a\":".repeat(10_000)), Reason.INVALID_OUTPUT),
        ok(
            46,
            "numbers as text",
            1,
            1,
            says(GOOD.replace("[2]", "[\"2\"]").replace("[3]", "\"S3\""))),
        ok(46, "a number for an array", 1, 1, says(GOOD.replace("[2]", "2"))),
        ok(
            46,
            "text for sides",
            2,
            2,
            once(says(GOOD.replaceAll("(?s)\"sides\": \\[.*}]}]", "\"sides\": \"two\"")))),
        ok(
            46,
            "null headline",
            2,
            2,
            once(says(GOOD.replaceAll("\"headline\": \"[^\"]*\"", "\"headline\": null")))),
        ok(
            46,
            "extra fields",
            1,
            1,
            says(GOOD.replaceFirst("\\{", "{\"confidence\": 0.9, \"x\": [{}],"))),
        ok(
            46,
            "other case",
            1,
            1,
            says(
                GOOD.replace("\"headline\"", "\"Headline\"")
                    .replace("missingSide", "missing_side"))),
        ok(46, "wrapped", 1, 1, says("{\"answer\": " + GOOD + "}")),
        ok(47, "one side missing", 2, 2, once(says(ONE_SIDE))),
        ok(47, "one side empty", 2, 2, once(says(EMPTY_SIDE))),
        ok(47, "same claim on both sides", 2, 2, once(says(SAME_CLAIM))),
        oneSided("one side missing always", ONE_SIDE),
        oneSided("one side empty always", EMPTY_SIDE),
        oneSided(
            "one side's claims made up always",
            GOOD.replace("\"sentences\": [4]", "\"sentences\": [77]")
                .replace("\"sentences\": [5]", "\"sentences\": [78]")),
        ok(47, "same claim on both sides always", 2, 2, says(SAME_CLAIM))
            .seeing(
                (o, s) ->
                    Collections.frequency(claims(o), FOUR_PASSENGERS) == 1 ? null : "told twice")
            .showing("not flagged", shown -> shown.contains("rule=twice")),
        ok(48, "prose once", 2, 2, once(says("The council votes on the ferry."))),
        degraded(48, "prose always", 2, 2, says("The council votes."), Reason.INVALID_OUTPUT));
  }

  private static Row oneSided(String name, String content) {
    return ok(47, name, 2, 2, says(content))
        .showing("not flagged", shown -> shown.contains("rule=one-sided"))
        .seeing((o, s) -> o.verified().content().sides().size() == 2 ? null : "one side only");
  }

  private static List<String> claims(Outcome outcome) {
    return outcome.verified().content().sides().stream()
        .flatMap(side -> side.claims().stream())
        .map(Claim::text)
        .toList();
  }
}

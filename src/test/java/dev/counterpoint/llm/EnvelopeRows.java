package dev.counterpoint.llm;

import static dev.counterpoint.llm.Answers.GOOD;
import static dev.counterpoint.llm.Answers.envelope;
import static dev.counterpoint.llm.Plays.error;
import static dev.counterpoint.llm.Plays.message;
import static dev.counterpoint.llm.Plays.once;
import static dev.counterpoint.llm.Plays.says;
import static dev.counterpoint.llm.Plays.status;
import static dev.counterpoint.llm.Row.degraded;
import static dev.counterpoint.llm.Row.ok;

import dev.counterpoint.summary.Caveat;
import dev.counterpoint.summary.Degraded.Reason;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows 31 to 40: the JSON around what the model wrote. */
final class EnvelopeRows {

  private EnvelopeRows() {}

  static List<Row> rows() {
    return Stream.of(emptiness(), cut(), refusals(), finishReasons(), usage(), characters())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> emptiness() {
    List<Row> rows = new ArrayList<>();
    for (String choices : new String[] {"{\"choices\":null}", "{\"choices\":[]}", "{\"id\":1}"}) {
      rows.add(ok(31, choices, 2, 2, once(status(200, choices))));
    }
    for (String content : new String[] {"null", "\"\"", "\"  \\n \""}) {
      rows.add(
          ok(
              32,
              "content " + content,
              2,
              2,
              once(message("{\"content\":" + content + "}", "\"stop\""))));
    }
    return rows;
  }

  private static List<Row> cut() {
    String half = GOOD.substring(0, GOOD.length() / 2);
    return List.of(
        ok(33, "length, JSON cut", 2, 2, once(call -> call.json(200, envelope(half, "length"))))
            .seeing((o, s) -> s.calls().get(1).body.contains("cut off") ? null : "no shorter ask"),
        degraded(
            33,
            "length, JSON cut always",
            2,
            2,
            call -> call.json(200, envelope(half, "length")),
            Reason.INVALID_OUTPUT),
        ok(
            34,
            "length, content null",
            2,
            2,
            once(message("{\"content\":null,\"reasoning\":\"hm\"}", "\"length\""))),
        degraded(
            34,
            "length, content null always",
            2,
            2,
            message("{\"content\":null}", "\"length\""),
            Reason.INVALID_OUTPUT),
        ok(35, "length, JSON whole", 1, 1, call -> call.json(200, envelope(GOOD, "length")))
            .seeing(
                (o, s) ->
                    o.proposal().caveats().equals(List.of(Caveat.CUT))
                        ? null
                        : "flagged " + o.proposal().caveats()));
  }

  private static List<Row> refusals() {
    String half = GOOD.substring(0, GOOD.length() / 2);
    return List.of(
        degraded(
            36,
            "content_filter",
            1,
            1,
            call -> call.json(200, envelope(half, "content_filter")),
            Reason.REFUSED),
        degraded(
            36,
            "refusal field",
            1,
            1,
            message("{\"content\":null,\"refusal\":\"I will not.\"}", "\"stop\""),
            Reason.REFUSED),
        degraded(
            36,
            "400 content_filter",
            1,
            1,
            status(400, error("content_filter", "The response was filtered")),
            Reason.REFUSED),
        degraded(
            37,
            "refusal as prose",
            1,
            2,
            says("I'm sorry, but I can't help with that article."),
            Reason.REFUSED));
  }

  private static List<Row> finishReasons() {
    return List.of(
        ok(38, "finish_reason STOP", 1, 1, call -> call.json(200, envelope(GOOD, "STOP"))),
        ok(38, "finish_reason unknown", 1, 1, call -> call.json(200, envelope(GOOD, "eos"))),
        ok(
            38,
            "finish_reason null",
            1,
            1,
            call ->
                call.json(
                    200,
                    envelope(GOOD)
                        .replace("\"finish_reason\":\"stop\"", "\"finish_reason\":null"))));
  }

  private static List<Row> usage() {
    List<Row> rows = new ArrayList<>();
    for (String usage :
        new String[] {
          "null",
          "{}",
          "{\"prompt_tokens\":-4,\"completion_tokens\":2}",
          "{\"prompt_tokens\":NaN,\"completion_tokens\":2}",
          "{\"prompt_tokens\":99999999999999999999,\"completion_tokens\":1e400}",
          "\"many\""
        }) {
      rows.add(
          ok(
                  39,
                  "usage " + usage,
                  1,
                  1,
                  call ->
                      call.json(
                          200,
                          envelope(GOOD).replaceAll("\"usage\":\\{.*?}", "\"usage\":" + usage)))
              .seeing((o, s) -> o.usage().inputTokens() == null ? null : "tokens " + o.usage()));
    }
    return rows;
  }

  private static List<Row> characters() {
    String accented =
        Answers.good("the Harrow Residents' League says", "the league — à la carte — says");
    return List.of(
        ok(
            40,
            "Latin-1",
            1,
            1,
            call ->
                call.bytes(
                    200,
                    "application/json; charset=iso-8859-1",
                    envelope(accented).getBytes(Charset.forName("windows-1252")))),
        ok(40, "byte order mark", 1, 1, call -> call.json(200, "\uFEFF" + envelope(GOOD))),
        ok(
                40,
                "lone surrogates and NUL",
                1,
                1,
                call ->
                    call.json(
                        200, envelope(GOOD).replace("nearly empty", "nearly\\u0000 \\ud83d empty")))
            .showing("not cleaned", text -> !text.contains("\u0000") && !text.contains("\ud83d")));
  }
}

package dev.counterpoint.llm;

import static dev.counterpoint.llm.Answers.GOOD;
import static dev.counterpoint.llm.Answers.envelope;
import static dev.counterpoint.llm.Plays.gzip;
import static dev.counterpoint.llm.Plays.once;
import static dev.counterpoint.llm.Plays.reply;
import static dev.counterpoint.llm.Plays.trickle;
import static dev.counterpoint.llm.Row.degraded;
import static dev.counterpoint.llm.Row.ok;

import dev.counterpoint.llm.Stub.Call;
import dev.counterpoint.summary.Degraded.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Rows 1 to 15: the connection and how a reply travels over it. */
final class TransportRows {

  private TransportRows() {}

  static List<Row> rows() {
    // Row 1 has no stub to play it: FaultTableTest closes the stub's port first.
    return List.of(
        degraded(1, "connection refused", 0, 0, Call::good, Reason.UNAVAILABLE)
            .seeing((o, s) -> o.millis() < 1_000 ? null : "slow"),
        socketClosedInTime(
            degraded(2, "accepts, never answers", 1, 2, Call::hold, Reason.DEADLINE).hanging()),
        socketClosedInTime(
            degraded(
                    3,
                    "headers, then silence",
                    1,
                    2,
                    call -> call.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n").hold(),
                    Reason.DEADLINE)
                .hanging()),
        socketClosedInTime(
            degraded(
                    4,
                    "trickle of a byte a second",
                    1,
                    1,
                    call -> trickle(call, reply(envelope(GOOD)), 1_000),
                    Reason.DEADLINE)
                .hanging()),
        ok(
            5,
            "trickle that finishes in time",
            1,
            1,
            call -> {
              String reply = reply(envelope(GOOD));
              trickle(call, reply.substring(0, 30), 5);
              call.send(reply.substring(30));
            }),
        ok(6, "RST before headers", 2, 2, once(Call::reset)),
        ok(
            7,
            "RST in the body",
            2,
            2,
            once(
                call -> {
                  call.send(reply(envelope(GOOD)).substring(0, 300));
                  call.pause(50);
                  call.reset();
                })),
        ok(
            8,
            "chunked, cut before the last chunk",
            2,
            2,
            once(
                call -> {
                  byte[] body = envelope(GOOD).getBytes(StandardCharsets.UTF_8);
                  call.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                  call.send(Integer.toHexString(body.length) + "\r\n").send(body).send("\r\n");
                })),
        ok(
            8,
            "chunked and whole",
            1,
            1,
            call -> {
              byte[] body = envelope(GOOD).getBytes(StandardCharsets.UTF_8);
              call.send("HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n");
              call.send(Integer.toHexString(body.length) + ";x=y\r\n").send(body);
              call.send("\r\n0\r\nTrailer: x\r\n\r\n");
            }),
        ok(
            9,
            "Content-Length longer than the body",
            2,
            2,
            once(
                call ->
                    call.send("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + envelope(GOOD)))),
        // Played twice in a row by FaultTableTest: the second invocation must not use the old
        // connection.
        ok(10, "idle connection closed between invocations", 2, 2, Call::good)
            .seeing((o, s) -> s.connections() == 2 ? null : "connections " + s.connections()),
        ok(
            11,
            "HTTP/2 refused",
            1,
            1,
            call -> {
              if (call.head.toLowerCase(Locale.ROOT).contains("upgrade")) {
                call.json(400, "{}");
              } else {
                call.good();
              }
            }),
        ok(
            11,
            "HTTP/2 GOAWAY",
            2,
            2,
            once(
                call -> call.send(new byte[] {0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}))),
        degraded(
            12,
            "redirect",
            1,
            1,
            call -> call.json(302, "", "Location: " + FaultTableTest.ELSEWHERE.url()),
            Reason.MISCONFIGURED),
        degraded(
            13,
            "gzip unasked",
            1,
            1,
            call ->
                call.bytes(
                    200,
                    "application/json",
                    gzip(envelope(GOOD).getBytes(StandardCharsets.UTF_8)),
                    "Content-Encoding: gzip"),
            Reason.UNAVAILABLE),
        degraded(
            13,
            "gzip bomb",
            1,
            1,
            call ->
                call.bytes(
                    200, "application/json", gzip(new byte[20 << 20]), "Content-Encoding: gzip"),
            Reason.UNAVAILABLE),
        degraded(
                14,
                "endless body",
                1,
                1,
                call -> {
                  call.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":\"");
                  while (true) {
                    call.send(new byte[8192]);
                  }
                },
                Reason.UNAVAILABLE)
            .seeing(
                (o, s) ->
                    // What the kernel buffers on loopback comes on top of the cap.
                    s.calls().get(0).written.get() < BoundedHttp.MAX_BODY + (16 << 20)
                        ? null
                        : "read " + s.calls().get(0).written),
        ok(
            15,
            "interim 100, 103, then 200",
            1,
            1,
            call ->
                call.send("HTTP/1.1 100 Continue\r\n\r\n")
                    .send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
                    .good()));
  }

  private static Row socketClosedInTime(Row row) {
    return row.seeing(
        (outcome, stub) -> {
          for (Call call : stub.calls()) {
            long waited = 0;
            while (call.closedAt.get() == 0 && waited < 2_000) {
              sleep(10);
              waited += 10;
            }
            long after = (call.closedAt.get() - outcome.endedAt()) / 1_000_000;
            if (call.closedAt.get() == 0 || after > 250) {
              return "socket open " + after + " ms after the end";
            }
          }
          return null;
        });
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

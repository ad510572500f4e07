package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Invocation after invocation, one in five at fault: threads, sockets and heap stay where they
 * were. 300 by default, {@code -Dleak.invocations=5000} for the whole distance.
 */
class LeakTest {

  private static final int INVOCATIONS = Integer.getInteger("leak.invocations", 300);

  private record Level(long heap, int threads, long sockets) {}

  private static final List<Stub.Play> FAULTS =
      List.of(
          Stub.Call::reset,
          Stub.Call::hold,
          call -> call.json(200, Answers.envelope("no JSON here")),
          call -> call.send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
          call -> call.json(400, "{}"));

  @Test
  void nothingGrows() throws Exception {
    try (Stub stub =
        new Stub(
            call -> {
              if (call.number % 5 == 0) {
                FAULTS.get(call.number / 5 % FAULTS.size()).answer(call);
              } else {
                call.good();
              }
            })) {
      LlmSummarizer summarizer =
          FaultTableTest.summarizer(stub.url(), Map.of("COUNTERPOINT_LLM_TIMEOUT", "100ms"));
      run(summarizer, 100);
      stub.calls().clear();
      Level before = level();
      int ok = run(summarizer, INVOCATIONS);
      stub.calls().clear();
      Level after = level();
      System.out.println(INVOCATIONS + " invocations, " + ok + " full: " + before + " " + after);
      assertThat(after.threads).isLessThanOrEqualTo(before.threads + 2);
      assertThat(after.sockets).isLessThanOrEqualTo(before.sockets + 2);
      assertThat(after.heap).isLessThan(before.heap + (4 << 20));
    }
  }

  private static int run(LlmSummarizer summarizer, int invocations) {
    int ok = 0;
    for (int i = 0; i < invocations; i++) {
      ok += Outcome.of(summarizer, Articles.FERRY, Duration.ofSeconds(2)).isOk() ? 1 : 0;
    }
    return ok;
  }

  /** Once idle threads have gone, which takes them a second. */
  private static Level level() throws Exception {
    Thread.sleep(1_500);
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return new Level(heap, Thread.activeCount(), sockets());
  }

  private static long sockets() throws Exception {
    Path descriptors = Path.of("/proc/self/fd");
    if (!Files.isDirectory(descriptors)) {
      return 0;
    }
    long sockets = 0;
    try (DirectoryStream<Path> links = Files.newDirectoryStream(descriptors)) {
      for (Path link : links) {
        sockets += isSocket(link) ? 1 : 0;
      }
    }
    return sockets;
  }

  private static boolean isSocket(Path link) {
    try {
      return Files.readSymbolicLink(link).toString().startsWith("socket:");
    } catch (IOException e) {
      return false;
    }
  }
}

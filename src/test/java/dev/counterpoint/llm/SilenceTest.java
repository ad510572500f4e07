package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

/** With every logger at its loudest, neither the article nor the key is heard. */
class SilenceTest {

  private static final class Ear extends Handler {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      StringBuilder text = new StringBuilder(new SimpleFormatter().formatMessage(record));
      for (Throwable t = record.getThrown(); t != null; t = t.getCause()) {
        text.append(' ').append(t);
      }
      heard.add(record.getLoggerName() + " " + text);
    }

    @Override
    public void flush() {
      // Nothing is kept back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  @Test
  void noRowOfTheFaultTableIsLogged() {
    Logger root = Logger.getLogger("");
    Level before = root.getLevel();
    Ear ear = new Ear();
    ear.setLevel(Level.ALL);
    root.addHandler(ear);
    root.setLevel(Level.ALL);
    StringBuilder visible = new StringBuilder();
    try {
      Logger.getLogger("dev.langchain4j.test").finest("the ear hears");
      for (Row row : FaultTable.rows()) {
        if (!row.hangs()) {
          visible.append(play(row)).append('\n');
        }
      }
    } finally {
      root.removeHandler(ear);
      root.setLevel(before);
    }
    assertThat(ear.heard).anyMatch(line -> line.contains("the ear hears"));
    assertThat(ear.heard)
        .noneMatch(line -> line.contains(Articles.CANARY))
        .noneMatch(line -> line.contains(FaultTableTest.KEY))
        .noneMatch(line -> line.contains("Harrow"));
    assertThat(visible.toString()).doesNotContain(Articles.CANARY, FaultTableTest.KEY, "Harrow");
  }

  /** What a caller is told of a failure. */
  private static String play(Row row) {
    try (Stub stub = new Stub(row.play())) {
      Outcome outcome =
          Outcome.of(
              FaultTableTest.summarizer(stub.url(), Map.of()),
              Articles.FERRY,
              Duration.ofSeconds(10));
      return outcome.isOk() ? "" : outcome.visible() + outcome.failure();
    }
  }
}

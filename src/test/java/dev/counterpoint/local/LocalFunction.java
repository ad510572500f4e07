package dev.counterpoint.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * One execution environment of the packaged function. Like Lambda it invokes the function with one
 * event at a time, ends it when it is late, and starts it anew for the next event after it ended.
 * What the function logs goes to {@code log}.
 */
public final class LocalFunction implements Invocable {

  /** The template's timeout. */
  public static final Duration TIMEOUT = Duration.ofSeconds(28);

  /** The template's handler: Quarkus', which hands every event to ours. */
  public static final String HANDLER =
      "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

  private final Packaging packaging;
  private final Jvm java;
  private final Map<String, String> settings;
  private final PrintStream log;
  private final Thread atExit = new Thread(this::end);
  private RuntimeApi api;
  private Process process;
  private Duration startTime;

  private LocalFunction(
      Packaging packaging, Jvm java, Map<String, String> settings, PrintStream log) {
    this.packaging = packaging;
    this.java = java;
    this.settings = settings;
    this.log = log;
  }

  /**
   * Unpacks and starts the function.
   *
   * @param java the JVM to run it on
   * @param settings environment variables of the function's configuration
   */
  public static LocalFunction start(
      Path zip, Jvm java, Map<String, String> settings, PrintStream log) throws IOException {
    return start(FunctionZip.unpack(zip), java, settings, log);
  }

  /** Starts the function as its image does: see {@link ImageStaging}. */
  public static LocalFunction startImage(
      Path folder, Jvm java, Map<String, String> settings, PrintStream log) throws IOException {
    return start(new ImageFolder(folder), java, settings, log);
  }

  /** Starts the function in a container of its image. */
  static LocalFunction startContainer(
      Container container, Map<String, String> settings, PrintStream log) throws IOException {
    return start(container, Jvm.current(), settings, log);
  }

  private static LocalFunction start(
      Packaging packaging, Jvm java, Map<String, String> settings, PrintStream log)
      throws IOException {
    LocalFunction function = new LocalFunction(packaging, java, Map.copyOf(settings), log);
    Runtime.getRuntime().addShutdownHook(function.atExit);
    try {
      function.launch();
      return function;
    } catch (IOException | RuntimeException e) {
      function.close();
      throw e;
    }
  }

  /** The settings a shell hands on: every variable that configures the function. */
  public static Map<String, String> settingsOf(Map<String, String> environment) {
    return environment.entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("COUNTERPOINT_"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public synchronized byte[] invoke(byte[] event) throws IOException {
    if (!process.isAlive()) {
      stop();
      launch();
    }
    Duration timeout = timeout(settings);
    CompletableFuture<byte[]> answer = api.submit(event, timeout);
    failWhenEnded(answer);
    try {
      return await(answer, "The answer", timeout);
    } catch (FunctionFailure failure) {
      if (failure.isTimeout()) {
        stop();
      }
      throw failure;
    }
  }

  /** The template gives both the same value; a slow model on this machine may want a longer one. */
  private static Duration timeout(Map<String, String> settings) {
    String asked = settings.getOrDefault("COUNTERPOINT_TIMEOUT", "");
    Duration wanted = Duration.ofSeconds(asked.matches("\\d{1,3}") ? Long.parseLong(asked) : 0);
    return wanted.compareTo(TIMEOUT) > 0 ? wanted : TIMEOUT;
  }

  /** From the start of the JVM until it asked for its first event. */
  public Duration startTime() {
    return startTime;
  }

  /** The function's process, for those who measure it. */
  public long pid() {
    return process.pid();
  }

  /** Asks the function's process to end, and waits until it has. */
  void terminate(Duration limit) throws IOException {
    // Not the process's own destroy(), which closes what it still writes to.
    process.toHandle().destroy();
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("The function did not end within " + limit);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void launch() throws IOException {
    api = new RuntimeApi();
    long begin = System.nanoTime();
    process = packaging.start(java, api.address(), settings);
    Daemon.thread(() -> copyLog(process)).start();
    CompletableFuture<Void> initialized = api.initialized();
    failWhenEnded(initialized);
    await(initialized, "The start", START_TIMEOUT);
    startTime = Duration.ofNanos(System.nanoTime() - begin);
  }

  private void failWhenEnded(CompletableFuture<?> pending) {
    process
        .onExit()
        .thenAccept(
            ended -> pending.completeExceptionally(FunctionFailure.ended(ended.exitValue())));
  }

  private void copyLog(Process source) {
    try (InputStream output = source.getInputStream()) {
      output.transferTo(log);
    } catch (IOException ended) {
      log.flush();
    }
  }

  private static <T> T await(CompletableFuture<T> pending, String what, Duration limit) {
    try {
      return pending.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw FunctionFailure.late(what, limit.toMillis());
    } catch (ExecutionException failed) {
      throw Objects.requireNonNull((RuntimeException) failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", interrupted);
    }
  }

  private void stop() {
    if (process != null) {
      process.destroyForcibly();
    }
    if (api != null) {
      api.close();
    }
  }

  /**
   * At the end of this JVM, when an event may be under way and nobody is left to hear of trouble.
   */
  private void end() {
    stop();
    try {
      packaging.close();
    } catch (IOException e) {
      log.println(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    stop();
    packaging.close();
  }
}

package dev.counterpoint.llm;

import dev.counterpoint.summary.Deadline;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;

/**
 * One HTTP/1.1 exchange per connection, bounded in every direction: name look-up, connect,
 * handshake, sending and receiving all end at the deadline, when the socket is closed under them.
 * No redirects, no compression, no connection kept: a model's answer takes seconds, a handshake
 * milliseconds, and a connection that slept through a freeze would cost one of the two calls. Nor
 * is a thread: a snapshot of the function holds neither.
 *
 * <p>The JDK's client is not used: its timeout ends with the headers, it takes a 103 for the answer
 * before Java 21, and its threads outlive the call.
 */
final class BoundedHttp {

  /** More than any answer within a sane output cap, reasoning included. */
  static final int MAX_BODY = 2 << 20;

  private static final int MAX_THREADS = 32;

  private final SSLSocketFactory tls;
  private final ThreadPoolExecutor threads;

  /**
   * @param tls {@code null} for the platform's own
   */
  BoundedHttp(SSLSocketFactory tls) {
    this.tls = tls;
    this.threads =
        new ThreadPoolExecutor(
            0,
            MAX_THREADS,
            0,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
              Thread thread = new Thread(task, "llm-call");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What is sent. Framing headers are added. */
  record Request(String method, URI uri, Map<String, List<String>> headers, byte[] body) {}

  /**
   * What came back, complete.
   *
   * @param headers names in lower case
   */
  record Reply(int status, Map<String, List<String>> headers, byte[] body) {

    String header(String name) {
      List<String> values = headers.get(name);
      return values == null || values.isEmpty() ? null : values.get(0);
    }
  }

  /**
   * @throws CallException if no complete reply came before the deadline
   */
  Reply send(Request request, Deadline deadline) {
    Exchange exchange = new Exchange(request, tls, deadline);
    Future<Reply> reply;
    try {
      reply = threads.submit(exchange);
    } catch (RejectedExecutionException e) {
      throw new CallException(Fault.UNREACHABLE);
    }
    try {
      return reply.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new CallException(Fault.DEADLINE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallException(Fault.DEADLINE);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof CallException call ? call : new CallException(Fault.BROKEN_OFF);
    } finally {
      exchange.cancel();
    }
  }
}

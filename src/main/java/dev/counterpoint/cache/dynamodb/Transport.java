package dev.counterpoint.cache.dynamodb;

import dev.counterpoint.cache.StoreUnavailableException;
import dev.counterpoint.cache.StoreUnavailableException.Reason;
import dev.counterpoint.summary.Deadline;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends one request, and has a whole answer by the deadline or none.
 *
 * <p>The JDK's client, because it keeps connections: a handshake for every look-up would cost more
 * than the look-up. Its own timeout ends with the headers, so a request that is late is cancelled,
 * which closes its connection.
 */
final class Transport {

  /** A whole answer. */
  record Reply(int status, byte[] body) {}

  /** {@code null} while there is no connection to keep. */
  private HttpClient client;

  Reply send(HttpRequest request, Deadline deadline) throws StoreUnavailableException {
    try {
      return sendOnce(request, deadline);
    } catch (IOException connectionThatDiedInAFreeze) {
      try {
        return sendOnce(request, deadline);
      } catch (IOException unreachable) {
        throw new StoreUnavailableException(Reason.UNREACHABLE);
      }
    }
  }

  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }
    return client;
  }

  /** A client that nobody holds closes its connections and ends its thread. */
  synchronized void hangUp() {
    client = null;
  }

  private Reply sendOnce(HttpRequest request, Deadline deadline)
      throws IOException, StoreUnavailableException {
    CompletableFuture<HttpResponse<byte[]>> pending =
        client().sendAsync(request, head -> new BoundedBody());
    try {
      HttpResponse<byte[]> response =
          pending.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
      return new Reply(response.statusCode(), response.body());
    } catch (TimeoutException late) {
      throw new StoreUnavailableException(Reason.LATE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailableException(Reason.LATE);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof BoundedBody.TooLongException) {
        throw new StoreUnavailableException(Reason.GARBLED);
      }
      throw new IOException(failed.getCause());
    } finally {
      pending.cancel(true);
    }
  }
}

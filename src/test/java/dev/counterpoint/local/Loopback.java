package dev.counterpoint.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** HTTP servers that only this machine reaches. */
public final class Loopback {

  static {
    // Read once, by the JVM's first HTTP server. Without it every small answer waits for the other
    // side's delayed
    // acknowledgment, about 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private Loopback() {}

  /**
   * A server, not yet started, that answers every request on a thread of its own.
   *
   * @param port 0 for any free one
   */
  public static HttpServer server(int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(Executors.newCachedThreadPool(Daemon::thread));
    return server;
  }

  /** Ends a server of this class, and the exchanges under way. */
  public static void stop(HttpServer server) {
    server.stop(0);
    ((ExecutorService) server.getExecutor()).shutdownNow();
  }
}

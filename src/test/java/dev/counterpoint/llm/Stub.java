package dev.counterpoint.llm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** An endpoint on a raw socket, which does with every request what its play says. */
final class Stub implements AutoCloseable {

  /** What to do with a request that has been read whole. */
  @FunctionalInterface
  interface Play {
    void answer(Call call) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Play play;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger threads = new AtomicInteger();

  Stub(Play play) {
    this(plainSocket(), play);
  }

  Stub(ServerSocket server, Play play) {
    this.server = server;
    this.play = play;
    thread(this::accept);
  }

  private static ServerSocket plainSocket() {
    try {
      return new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A request and the connection it came on. */
  static final class Call {
    final int number;
    final String head;
    final String body;
    final long at = System.nanoTime();
    final AtomicLong closedAt = new AtomicLong();
    final AtomicLong written = new AtomicLong();
    private final Socket socket;
    private final OutputStream out;

    private Call(int number, String head, String body, Socket socket) throws IOException {
      this.number = number;
      this.head = head;
      this.body = body;
      this.socket = socket;
      this.out = socket.getOutputStream();
    }

    boolean isFirst() {
      return number == 1;
    }

    Call send(String text) throws IOException {
      return send(text.getBytes(StandardCharsets.UTF_8));
    }

    Call send(byte[] bytes) throws IOException {
      out.write(bytes);
      out.flush();
      written.addAndGet(bytes.length);
      return this;
    }

    void json(int status, String body, String... headers) throws IOException {
      bytes(status, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    void bytes(int status, String type, byte[] body, String... headers) throws IOException {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " X\r\n");
      head.append("Content-Type: ").append(type).append("\r\n");
      for (String header : headers) {
        head.append(header).append("\r\n");
      }
      head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
      send(head.toString()).send(body);
    }

    void good() throws IOException {
      json(200, Answers.envelope(Answers.GOOD));
    }

    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    /** Waits for the other side to close. */
    void hold() {
      try {
        InputStream in = socket.getInputStream();
        while (in.read() >= 0) {
          // Nothing more is due.
        }
      } catch (IOException e) {
        // Closed hard.
      }
      closedAt.compareAndSet(0, System.nanoTime());
    }

    /** Waits, or until the other side closes. */
    void pauseWhileOpen(int millis) throws IOException {
      socket.setSoTimeout(millis);
      try {
        if (socket.getInputStream().read() < 0) {
          throw new IOException("closed");
        }
      } catch (SocketTimeoutException e) {
        // It is still open.
      }
    }

    void pause(long millis) throws InterruptedException {
      Thread.sleep(millis);
    }
  }

  int port() {
    return server.getLocalPort();
  }

  String url() {
    return "http://127.0.0.1:" + port() + "/v1";
  }

  List<Call> calls() {
    return calls;
  }

  int connections() {
    return connections.get();
  }

  /** Connections whose play is still on. */
  int busy() {
    return threads.get();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.incrementAndGet();
        open.add(socket);
        threads.incrementAndGet();
        thread(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    Call call = null;
    try (socket) {
      call = read(socket);
      if (call != null) {
        play.answer(call);
      }
    } catch (IOException e) {
      if (call != null) {
        call.closedAt.compareAndSet(0, System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(socket);
      threads.decrementAndGet();
    }
  }

  private Call read(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int c = in.read();
      if (c < 0) {
        return null;
      }
      head.write(c);
    }
    String text = head.toString(StandardCharsets.ISO_8859_1);
    String body = new String(in.readNBytes(length(text)), StandardCharsets.UTF_8);
    synchronized (calls) {
      Call call = new Call(calls.size() + 1, text, body, socket);
      calls.add(call);
      return call;
    }
  }

  private static int length(String head) {
    for (String line : head.split("\r\n")) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        return Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
      }
    }
    return 0;
  }

  private static void thread(Runnable task) {
    Thread thread = new Thread(task, "stub");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      // It is closed either way.
    }
  }
}

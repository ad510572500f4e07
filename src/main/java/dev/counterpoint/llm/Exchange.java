package dev.counterpoint.llm;

import dev.counterpoint.llm.BoundedHttp.Reply;
import dev.counterpoint.llm.BoundedHttp.Request;
import dev.counterpoint.summary.Deadline;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One request and its reply on a connection of their own, which {@link #cancel} closes. */
final class Exchange implements Callable<Reply> {

  private static final int MAX_ADDRESSES = 4;

  private final Request request;
  private final SSLSocketFactory tls;
  private final Deadline deadline;

  /** The plain socket, under TLS too: closing a TLS socket waits for whoever is writing to it. */
  private Socket socket;

  private boolean cancelled;

  Exchange(Request request, SSLSocketFactory tls, Deadline deadline) {
    this.request = request;
    this.tls = tls;
    this.deadline = deadline;
  }

  @Override
  public Reply call() {
    try (Socket connected = connect()) {
      return exchange(secured(connected));
    } catch (IOException e) {
      throw new CallException(hasEnded() ? Fault.DEADLINE : Fault.BROKEN_OFF);
    } finally {
      cancel();
    }
  }

  /** Closes the connection, whatever is being done on it. */
  synchronized void cancel() {
    cancelled = true;
    close(socket);
  }

  private synchronized boolean hasEnded() {
    return cancelled || deadline.hasPassed();
  }

  private synchronized void hold(Socket next) throws IOException {
    if (cancelled) {
      close(next);
      throw new IOException("cancelled");
    }
    socket = next;
  }

  private static void close(Socket socket) {
    if (socket == null) {
      return;
    }
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed either way.
    }
  }

  private Socket connect() {
    URI uri = request.uri();
    try {
      InetAddress[] addresses = InetAddress.getAllByName(uri.getHost());
      int last = Math.min(addresses.length, MAX_ADDRESSES) - 1;
      for (int i = 0; i < last; i++) {
        try {
          return connect(addresses[i], millisLeft() / 2);
        } catch (IOException e) {
          // The next address may do.
        }
      }
      return connect(addresses[last], millisLeft());
    } catch (IOException e) {
      throw new CallException(hasEnded() ? Fault.DEADLINE : Fault.UNREACHABLE);
    }
  }

  private Socket connect(InetAddress address, int millis) throws IOException {
    Socket next = new Socket();
    hold(next);
    try {
      next.setTcpNoDelay(true);
      next.connect(new InetSocketAddress(address, port()), Math.max(1, millis));
      return next;
    } catch (IOException e) {
      next.close();
      throw e;
    }
  }

  private int millisLeft() {
    return (int) Math.min(Integer.MAX_VALUE, deadline.remaining().toMillis());
  }

  private boolean isSecure() {
    return request.uri().getScheme().equalsIgnoreCase("https");
  }

  private int port() {
    int port = request.uri().getPort();
    return port >= 0 ? port : isSecure() ? 443 : 80;
  }

  private Socket secured(Socket plain) throws IOException {
    if (!isSecure()) {
      return plain;
    }
    SSLSocketFactory factory = tls != null ? tls : (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket secure =
        (SSLSocket) factory.createSocket(plain, request.uri().getHost(), port(), true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    try {
      secure.startHandshake();
    } catch (IOException e) {
      throw new CallException(hasEnded() ? Fault.DEADLINE : Fault.UNREACHABLE);
    }
    return secure;
  }

  private Reply exchange(Socket connection) throws IOException {
    ReplyReader reader =
        new ReplyReader(new BufferedInputStream(connection.getInputStream()), BoundedHttp.MAX_BODY);
    IOException unsent = null;
    try {
      OutputStream out = connection.getOutputStream();
      out.write(head());
      out.write(request.body());
      out.flush();
    } catch (IOException e) {
      // An endpoint may refuse a request before it has read it: its answer is worth more.
      unsent = e;
    }
    try {
      return reader.read();
    } catch (IOException e) {
      throw unsent == null ? e : unsent;
    }
  }

  private byte[] head() {
    URI uri = request.uri();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    StringBuilder head =
        new StringBuilder(request.method())
            .append(' ')
            .append(uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
            .append(query)
            .append(" HTTP/1.1\r\n");
    head.append("Host: ").append(uri.getRawAuthority()).append("\r\n");
    for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
      for (String value : header.getValue()) {
        head.append(header.getKey()).append(": ").append(value).append("\r\n");
      }
    }
    if (!request.method().equals("GET")) {
      head.append("Content-Length: ").append(request.body().length).append("\r\n");
    }
    head.append("Accept-Encoding: identity\r\nConnection: close\r\n\r\n");
    return head.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}

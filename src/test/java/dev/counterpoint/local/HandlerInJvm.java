package dev.counterpoint.local;

import dev.counterpoint.gateway.GatewayHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The handler itself, without package, runtime client or second process. */
final class HandlerInJvm implements Invocable {

  private final GatewayHandler handler = new GatewayHandler();

  @Override
  public byte[] invoke(byte[] event) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(event), answer, null);
    return answer.toByteArray();
  }

  @Override
  public void close() {}
}

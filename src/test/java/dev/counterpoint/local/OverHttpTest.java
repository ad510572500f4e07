package dev.counterpoint.local;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Through our own gateway, to the handler itself: quick, before anything is packaged. */
class OverHttpTest extends HttpContract {

  private final Map<Payload, LocalGateway> gateways = new EnumMap<>(Payload.class);

  @BeforeAll
  void start() throws IOException {
    HandlerInJvm handler = new HandlerInJvm();
    for (Payload payload : Payload.values()) {
      gateways.put(payload, LocalGateway.bind(0, payload).serve(handler));
    }
  }

  @AfterAll
  void stop() {
    gateways.values().forEach(LocalGateway::close);
  }

  @Override
  int port(Payload payload) {
    return gateways.get(payload).port();
  }
}

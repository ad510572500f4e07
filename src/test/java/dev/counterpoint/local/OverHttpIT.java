package dev.counterpoint.local;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Through our own gateway, to the packaged function under AWS's runtime interface client. */
class OverHttpIT extends HttpContract {

  private final Map<Payload, LocalGateway> gateways = new EnumMap<>(Payload.class);
  private LocalFunction function;

  @BeforeAll
  void start() throws IOException {
    function = PackagedFunction.start(getClass(), Jvm.current(), Map.of());
    for (Payload payload : Payload.values()) {
      gateways.put(payload, LocalGateway.bind(0, payload).serve(function));
    }
  }

  @AfterAll
  void stop() throws IOException {
    gateways.values().forEach(LocalGateway::close);
    function.close();
  }

  @Override
  int port(Payload payload) {
    return gateways.get(payload).port();
  }
}

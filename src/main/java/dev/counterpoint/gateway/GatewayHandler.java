package dev.counterpoint.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Answers API Gateway events. */
@Named("gateway")
public final class GatewayHandler implements RequestStreamHandler {
  @Override
  public void handleRequest(InputStream event, OutputStream response, Context context)
      throws IOException {
    response.write("{\"statusCode\":501}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}

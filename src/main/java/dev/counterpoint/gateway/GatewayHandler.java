package dev.counterpoint.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.crac.Core;
import org.crac.Resource;

/**
 * The function's entry point, and the one place where everything is put together. Made at start, so
 * that a wrong variable stops the start and not the first request, and primed there.
 */
@Startup
@Singleton
@Named("gateway")
public final class GatewayHandler implements RequestStreamHandler, Resource {

  private static final String SNAP_START = "snap-start";

  private final Gateway gateway = Gateway.from(System.getenv(), System.out::println);

  public GatewayHandler() {
    Priming.run(System.getenv());
    if (SNAP_START.equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
      Core.getGlobalContext().register(this);
    }
  }

  /**
   * The table's connection is let go; every call of a model has one of its own. The garbage that
   * stays here takes it along.
   */
  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    gateway.hangUp();
    System.gc();
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    gateway.wakeUp();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream response, Context context)
      throws IOException {
    int remaining = context == null ? 0 : context.getRemainingTimeInMillis();
    String invocationId = context == null ? null : context.getAwsRequestId();
    gateway.answer(event, response, remaining, invocationId);
  }
}

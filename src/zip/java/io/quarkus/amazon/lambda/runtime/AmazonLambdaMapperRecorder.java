package io.quarkus.amazon.lambda.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.runtime.annotations.Recorder;

/**
 * Stands in the zip before the class of that name in Quarkus' Lambda extension. That one sets up,
 * at every start and whatever the handler takes, an object mapper with all its modules: 700 classes
 * that a handler of streams never asks for. {@code PrimedIT} fails when it is loaded again.
 */
@Recorder
public class AmazonLambdaMapperRecorder {

  public static ObjectMapper objectMapper;
  public static ObjectReader cognitoIdReader;
  public static ObjectReader clientCtxReader;

  public void initObjectMapper() {
    // No handler of this function binds JSON to classes.
  }

  public void initContextReaders() {
    // Nor does any read the caller's context.
  }
}

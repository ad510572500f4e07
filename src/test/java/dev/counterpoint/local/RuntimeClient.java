package dev.counterpoint.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts AWS's own runtime interface client in a JVM of its own, with the options, the class path
 * and the environment it has in Lambda. The client's jars come from this JVM's class path.
 */
final class RuntimeClient {

  /** The smallest heap worth supporting: what Lambda gives a function of 512 MB. */
  private static final List<String> LAMBDA_OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx400m");

  private RuntimeClient() {}

  /**
   * @param taskRoot the unpacked function
   * @param runtimeApi host and port
   * @param settings environment variables of the function's configuration
   */
  static Process start(Jvm java, Path taskRoot, String runtimeApi, Map<String, String> settings)
      throws IOException {
    List<String> options = new ArrayList<>(LAMBDA_OPTIONS);
    if (java.feature() >= 24) {
      options.addAll(Jvm.MODERN_JAVA_OPTIONS);
    }
    options.addAll(List.of("-cp", classPath()));
    return start(java, options, taskRoot, runtimeApi, settings);
  }

  /**
   * @param options of the JVM, class path included; the JVM's own options come after them
   */
  static Process start(
      Jvm java,
      List<String> options,
      Path taskRoot,
      String runtimeApi,
      Map<String, String> settings)
      throws IOException {
    List<String> command = new ArrayList<>(java.before());
    command.add(java.java().toString());
    command.addAll(options);
    command.addAll(java.options());
    command.addAll(List.of(AWSLambda.class.getName(), LocalFunction.HANDLER));
    ProcessBuilder builder = new ProcessBuilder(command).directory(taskRoot.toFile());
    Map<String, String> environment = builder.environment();
    String path = environment.getOrDefault("PATH", "");
    environment.clear();
    environment.put("PATH", path);
    environment.putAll(reserved(taskRoot.toString(), runtimeApi));
    environment.putAll(settings);
    return builder.redirectErrorStream(true).start();
  }

  /** The variables that Lambda sets for every function. */
  static Map<String, String> reserved(String taskRoot, String runtimeApi) {
    return Map.ofEntries(
        Map.entry("LANG", "en_US.UTF-8"),
        Map.entry("TZ", ":UTC"),
        Map.entry("AWS_LAMBDA_RUNTIME_API", runtimeApi),
        Map.entry("AWS_LAMBDA_FUNCTION_NAME", "counterpoint"),
        Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
        Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512"),
        Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/counterpoint"),
        Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", "local"),
        Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
        Map.entry("AWS_REGION", "us-east-1"),
        Map.entry("LAMBDA_TASK_ROOT", taskRoot),
        Map.entry("LAMBDA_RUNTIME_DIR", "runtime"),
        Map.entry("_HANDLER", LocalFunction.HANDLER));
  }

  /** The client's jar and those it was published with, wherever this JVM found them. */
  private static String classPath() {
    return jars().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  static Stream<Path> jars() {
    return Stream.of(
            AWSLambda.class, Context.class, PojoSerializer.class, liteUtilities(AWSLambda.class))
        .map(RuntimeClient::jar)
        .distinct();
  }

  private static Class<?> liteUtilities(Class<?> neighbor) {
    try {
      return Class.forName(
          "software.amazon.awssdk.utilslite.SdkInternalThreadLocal",
          false,
          neighbor.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The runtime interface client lacks utils-lite", e);
    }
  }

  static Path jar(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
